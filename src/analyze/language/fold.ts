/**
 * Text as it is read: look-alike letters folded, invisible characters gone, lower case. `map[i]` is the
 * offset in the original of folded unit `i`; `map[length]` is the original's length.
 */
export interface Folded {
  readonly text: string;
  readonly map: Uint32Array;
}

// Latin look-alikes of Cyrillic and Greek letters (Unicode TR39 confusables, the lower-case ones we need).
const pairs =
  'аaеeоoрpсcуyхxіiјjѕsԁdһhӏlԛqԝwвbнhкkмmтtгrпnαaοoνvρpτtυuιiκkηnεeχxγyωwβbｅe' +
  'АaВbЕeКkМmНhОoРpСcТtУyХxІiЈjЅsΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxɑaɡgıiʟlոnսuօoⅰiⅼlⅽcⅾdⅿm';
const lookAlikes = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2)
  lookAlikes.set(pairs[at] ?? '', pairs[at + 1] ?? '');

/** Folds `text` in one pass. Offsets stay exact, so that evidence can quote the original. */
export function fold(text: string): Folded {
  // Most mail has nothing to fold but its capitals.
  if (/^[\x00-\x7f]*$/.test(text)) {
    const places = new Uint32Array(text.length + 1);
    for (let at = 0; at <= text.length; at++) places[at] = at;
    return { text: text.toLowerCase(), map: places };
  }
  const out: string[] = [];
  const map: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      out.push(text[at] ?? '');
      map.push(at);
      continue;
    }
    const point = text.codePointAt(at) ?? code;
    const folded = foldPoint(point);
    out.push(folded);
    for (let unit = 0; unit < folded.length; unit++) map.push(at);
    if (point > 0xffff) at++;
  }
  map.push(text.length);
  return { text: out.join('').toLowerCase(), map: Uint32Array.from(map) };
}

function foldPoint(point: number): string {
  if (isInvisible(point)) return '';
  if (point === 0x2018 || point === 0x2019 || point === 0x02bc || point === 0x00b4) return "'";
  if (
    point === 0x201c ||
    point === 0x201d ||
    point === 0x201e ||
    point === 0xab ||
    point === 0xbb
  ) {
    return '"';
  }
  if (point === 0x2013 || point === 0x2014 || point === 0x2212) return '-';
  if (point === 0x2026) return '.';
  if (point === 0x2028 || point === 0x2029) return '\n';
  if (point === 0xa0 || (point >= 0x2000 && point <= 0x200a) || point === 0x202f) return ' ';
  if (point === 0xdf) return 'ss';
  const char = String.fromCodePoint(point);
  const alike = lookAlikes.get(char);
  if (alike) return alike;
  if (point >= 0xff01 && point <= 0xff5e) return String.fromCharCode(point - 0xfee0);
  const plain = char.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  // Only a letter or digit may stand for itself; a lower-casing that changes length would move offsets.
  return plain.toLowerCase().length === plain.length && plain.length <= 4
    ? plain
    : char.slice(0, 1);
}

function isInvisible(point: number): boolean {
  return (
    point === 0xad ||
    point === 0x34f ||
    point === 0x61c ||
    point === 0x180e ||
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2060 && point <= 0x206f) ||
    (point >= 0x300 && point <= 0x36f) ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    point === 0xfeff ||
    point === 0x3164 ||
    (point >= 0xe0000 && point <= 0xe0fff)
  );
}
