// What a line of a mail is by its own look. Every pattern is bounded and linear; the segmenter decides in context.

/** Marks that break `^` matches without being seen (mail-pitfalls.md 11). */
export const invisibleMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** What mail programs put before the subject of a forwarded mail, by language. */
export const forwardSubject =
  /^\s*(?:fwd?|wg|tr|i|vb|rv|enc|doorst|vs|pd|vl|ilt|fs|př|tov|пер|转发|轉寄|転送|전달)\s*[:：]/iu;

const mostLine = 400;

/** A line that quotes: `> text`. Not `>>> x <<<` (pitfall 23). */
export function isQuoted(line: string): boolean {
  if (!/^\s{0,4}(?:>|\u203a|&gt;)/.test(line)) return false;
  const text = line.trim();
  return !(text.startsWith('>>') && text.endsWith('<<'));
}

const verbs =
  'wrote|writes|schrieb|написав|a écrit|écrit|escribió|escribio|ha scritto|scrisse|schreef|skrev|napisał(?:\\(a\\))?|napisał|escreveu|kirjoitti|írta|napsal(?:\\(a\\))?|a scris|yazdı|написал(?:\\(а\\))?|пише|писав|έγραψε|đã viết|schrieben|escribieron|escribía|ha escrit|va escriure|napísal(?:\\(a\\))?|przez użytkownika';
const attributionEnd = new RegExp(`(?:\\b|^|\\s)(?:${verbs})[^\\p{L}\\n]{0,3}:?\\s*$`, 'iu');
const attributionIn = new RegExp(`\\b(?:${verbs})\\b`, 'iu');
const dateish = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b(?:19|20)\d{2}\b|\d{1,2}:\d{2}/;
const eastern = /(?:のメッセージ|写道|寫道|작성|님이 작성|كتب|कहा)\s*(?:[:：]\s*)?$/;

/** The line that introduces a quote: "On … wrote:", "Am … schrieb …:", "2014-10-17 11:28 GMT+03:00 X <x@y>:". */
export function isAttribution(line: string): boolean {
  const text = line.trim();
  if (text.length > mostLine || text.length < 6) return false;
  if (eastern.test(text)) return true;
  if (
    attributionEnd.test(text) &&
    (dateish.test(text) || /@/.test(text) || /^(?:on|am|le|el|il|op|den|em|dnia|vào)\b/i.test(text))
  )
    return true;
  if (
    /^(?:on|am|le|el|il|op|den|em|dnia|w dniu|vào|pe)\b/i.test(text) &&
    attributionIn.test(text) &&
    /:\s*$/.test(text) &&
    dateish.test(text)
  )
    return true;
  if (/^wiadomość napisana przez .{3,200}:$/i.test(text)) return true;
  return /^\d{4}[-/]\d{1,2}[-/]\d{1,2}[ T].{0,200}<[^>]{3,120}>:\s*$/.test(text);
}

/** A date with a time, or a date of digits: what mail programs write above a quote. */
export function hasDateTime(line: string): boolean {
  return (
    /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.test(line) ||
    (/\b(?:19|20)\d{2}\b/.test(line) && /\d{1,2}:\d{2}/.test(line))
  );
}

/**
 * How many lines (0, 1 or 2) above a quote name its writer: a date with an address, "X wrote", "---- X wrote ----",
 * a line that ends in a colon after an address.
 */
export function namesWriter(line: string, next: string): 0 | 1 | 2 {
  const one = line.trim();
  if (one.length > mostLine) return 0;
  if (/^-{2,} ?.{2,60}\b(?:wrote|schrieb|a écrit) ?-{2,}$/i.test(one)) return 1;
  const address = /[\w.+-]{1,64}@[\w.-]{2,100}/;
  if (hasDateTime(one) && (address.test(one) || /<\s*$/.test(one) || /[:：]$/.test(one))) return 1;
  if (address.test(one) && attributionIn.test(one)) return 1;
  if (/^.{1,80}\b(?:wrote|writes|said|schrieb|a écrit|escribió|schreef|skrev)\s*:$/i.test(one))
    return 1;
  if (
    /^on .{6,60},? .{2,40}:$/i.test(one) ||
    (/^on\b/i.test(one) && /,\s*.{2,60}(?:wrote|:)\s*:?$/i.test(one))
  )
    return 1;
  const both = `${one} ${next.trim()}`;
  if (/<\s*$/.test(one) && /^[^\s<>]{3,120}>:?$/.test(next.trim()) && dateish.test(one)) return 2;
  if (next.trim() !== '' && /:$/.test(both) && dateish.test(one) && address.test(both)) return 2;
  return 0;
}

/** A line of a signature that tells how to reach somebody: phone, address of the web or of mail. */
export function isContact(line: string): boolean {
  const text = line.slice(0, mostLine);
  if (
    /[\w.+-]{1,64}@[\w.-]{3,100}|https?:|www\.|\b(?:tel|phone|mobile|fax|cell|office|direct)\b\W{0,3}\d?/i.test(
      text,
    )
  )
    return true;
  return (
    (text.match(/\d/g)?.length ?? 0) >= 7 && !/(?<![a-z])[a-z]{5,} [a-z]{3,} [a-z]{3,}/i.test(text)
  );
}

/** A first line of an attribution that goes on in the next ones. */
export function mayBeginAttribution(line: string): boolean {
  const text = line.trim();
  return (
    text.length < mostLine &&
    (/^(?:-{2,}\s*)?(?:on|am|le|el|il|op|den|em|dnia|w dniu)\s/i.test(text) ||
      /^\d{4}[-/]\d{1,2}[-/]\d{1,2}[ T].{0,200}<\s*$/.test(text)) &&
    dateish.test(text)
  );
}

const labels: readonly RegExp[] = [
  /^(?:from|von|de|da|van|fra|från|od|kimden|от|发件人|寄件者|差出人|보낸 사람|من|lähettäjä|feladó|expediteur|expéditeur|nadawca|remitente|de la|від|отправитель|šalje|odesílatel|odesilatel|odosielateľ|发送人|發件人|寄件人)$/i,
  /^(?:sent|gesendet|datum|date|envoyé|enviado(?: el| em)?|inviato|verzonden|sendt|skickat|wysłano|data|отправлено|дата|发送时间|日期|送信日時|날짜|تم الإرسال|التاريخ|fecha|lähetetty|elküldve|gönderilen tarih|dato|päivämäärä|odesláno|datum odeslání|dátum|tarih|data wysłania|når|odoslané|odoslaný|trimis|gönderilen|gönderme tarihi|надіслано|poslano|发送日期|发件时间|日付|보낸 날짜|보낸날짜|datums?)$/i,
  /^(?:to|an|à|a|para|aan|til|till|do|кому|收件人|宛先|받는 사람|إلى|vastaanottaja|címzett|kime|adresat|destinatario|komu|către|za|prima|příjemce|收件者|받는사람)$/i,
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|temat|тема|主题|主旨|件名|제목|الموضوع|aihe|tárgy|konu|předmět|predmet|subiect|naslov|betreff)$/i,
  /^(?:cc|kopie|kopio|kopia|kopi|copie|kopija|копия|bcc|reply-to|importance|priority|attachments?)$/i,
];

/** Which label of a quoted header block a line carries: 0 From, 1 date, 2 To, 3 Subject, 4 other; -1 none. */
export function headerLabel(line: string): number {
  // Most lines have no colon near their beginning, and every line of a mail is asked.
  if (!/^[^:：]{0,100}[:：]/.test(line)) return -1;
  const text = line.replace(/^[\s>*_|]{0,20}/, '').slice(0, mostLine);
  const found = /^([\p{L} -]{1,24}?)[\s\u00a0*_]{0,4}[:：]/u.exec(text);
  const name = found?.[1]?.trim();
  return name === undefined ? -1 : labels.findIndex((label) => label.test(name));
}

/** "-----Original Message-----", "Begin forwarded message:", an Outlook rule of underscores. */
export function isSeparator(line: string): boolean {
  const text = line.trim();
  if (text.length > 120) return false;
  if (/^[_-]{20,}$/.test(text)) return true;
  if (
    /^-{2,}\s?(?:antwort|reply|ursprüngliche|original|weitergeleitete).{0,30}(?:nachricht|message|mail)\s?-{2,}/i.test(
      text,
    )
  )
    return true;
  return /^(?:-{2,}\s*)?(?:original (?:message|appointment)|ursprüngliche (?:nachricht|mail)|originalnachricht|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht|oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande|wiadomość oryginalna|mensagem original|исходное сообщение|původní zpráva|pôvodná správa|eredeti üzenet|orijinal (?:ileti|mesaj)|mesajul? (?:inițial|original)|alkuperäinen viesti|izvorna poruka|原始邮件|原始郵件|元のメッセージ|원본 메시지|reply message|reply separator)(?:\s*-{2,})?\s?:?$/i.test(
    text,
  );
}

/**
 * Labels of header lines that stand glued in one line ("Von: … Gesendet: … An: … Betreff: …", pitfall 12): true
 * with a writer and three labels in all.
 */
export function isGluedHeader(line: string): boolean {
  if (line.length > 1_500 || line.length < 20) return false;
  const found = new Set<number>();
  for (const [, name = ''] of line.matchAll(/(\p{L}{1,14}) ?[:：]/gu)) {
    // A date glued to the next label ("13:46Nadawca:") has no letters before it: the label stands alone.
    const label = labels.findIndex((one) => one.test(name));
    if (label >= 0 && label < 4) found.add(label);
  }
  return found.has(0) && found.size >= 3;
}

/** The line that begins a forwarded mail; also with the first header glued behind it (Yahoo). */
export function isForwardMark(line: string): boolean {
  const text = line.trim();
  const glued = /^-{3,8} ?(\p{L}[\p{L} ]{5,40}) ?-{3,8}(?=\s|$)/u.exec(text.slice(0, 120));
  if (glued && headerLabel(text.slice(glued[0].length)) === 0) return true;
  if (text.length > 120) return false;
  return /^(?:-{2,}\s*)?(?:(?:begin )?forwarded (?:message|mail|by)\b.{0,60}|weitergeleitete (?:nachricht|mail)|anfang der weitergeleiteten (?:nachricht|e-mail)|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|videresendt (?:meddelelse|melding)|vidarebefordrat meddelande|mensagem encaminhada|início da mensagem (?:re)?encaminhada|пересланное сообщение|пересылаемое сообщение|начало переадресованного сообщения|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio(?: del)? messaggio inoltrato|begin doorgestuurd bericht|start på videresendt (?:besked|melding)|vidarebefordrat (?:brev|mejl)|přeposlaná zpráva|začátek přeposílané zprávy|preposlaná správa|przekazana wiadomość|wiadomość przekazana|początek przekazanej wiadomości|továbbított (?:levél|üzenet)|iletilen (?:mesaj|ileti)|välitetty viesti|edelleenlähetetty viesti|mesaj redirecționat|початок листа, що пересилається|转发的?邮件|轉寄郵件|転送されたメッセージ|전달된 메시지)(?:\s*-{2,})?\s?:?$/i.test(
    text,
  );
}

/** "Sent from my iPhone" and its cousins (pitfalls 18, 19); "Sent from my desk, is much easier" is text. */
export function isMobileFooter(line: string): boolean {
  const text = line.trim();
  if (text.length > 100) return false;
  return (
    /^(?:sent (?:from|via|using|with) (?:my |the |a )?(?:\p{L}+ ){0,4}(?:iphone|ipad|ipod|blackberry|android|samsung|galaxy|pixel|nexus|xperia|huawei|xiaomi|redmi|oneplus|oppo|motorola|nokia|fairphone|macbook|chromebook|phone|mobile|smartphone|device|handheld|wireless|outlook|mail|gmail|yahoo|proton|windows|tablet|mailbird|superhuman|spark)\b.{0,50})$/iu.test(
      text,
    ) ||
    /^(?:sent wirelessly from .{2,60}|envoyé sans fil .{2,60}|(?:get )?outlook (?:for|für|pour|para|voor|per)\b.{0,80}|verzonden vanuit .{2,40}|verstuurd vanaf .{2,40}|sent from mail\b.{0,100}|envoyé à partir de .{2,40}|enviado d[eo] .{2,40}|أُرسلت من .{2,30}|sent from typeapp.{0,60}|von meinem .{2,40} gesendet|diese (?:e-?mail|nachricht) wurde (?:von|mit) mein\p{L}{1,3} (?:android|iphone|ipad|handy|smartphone|mobil|tablet|samsung|galaxy|pixel|huawei).{0,40} gesendet|gesendet (?:von|mit) .{2,40}|envoyé (?:de|depuis) (?:mon|ma|l).{2,40}|enviado desde mi .{2,40}|enviado do meu .{2,40}|inviato da(?:l mio)? .{2,40}|verzonden vanaf mijn .{2,40}|skickat från min .{2,40}|sendt fra min .{2,40}|wysłane z .{2,40}|lähetetty .{2,40}|odesláno z .{2,40}|obter o outlook .{2,40}|trimis de pe .{2,40}|az .{2,20} küldve|從我的 .{2,20}|отправлено с .{2,40})\.?$/iu.test(
      text,
    )
  );
}

/** "P.S. …": the author speaks again, also below a signature. */
export function isPostscript(line: string): boolean {
  return /^\s{0,4}(?:p\.? ?s\b|pps\b|n\.b\.)/i.test(line);
}

/** A line with which a letter begins: "Dear Sam,", "Guten Tag Herr Frei", "Hola,". */
export function isGreeting(line: string): boolean {
  return /^\s{0,4}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|to whom|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|grüezi|bonjour|bonsoir|salut|madame|monsieur|chère?s?|hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?)(?!\p{L})/iu.test(
    line.slice(0, mostLine),
  );
}

/** A line of running text: seven words and more. */
export function isProse(line: string): boolean {
  return (line.slice(0, mostLine).match(/\p{L}{2,}/gu)?.length ?? 0) >= 7 && !isContact(line);
}

/** A sign-off: "Best regards", "Cheers,", "Mit freundlichen Grüßen". Alone on its line. */
export function isSignOff(line: string): boolean {
  const text = line.trim();
  if (text.length > 60) return false;
  return /^(?:(?:with )?(?:best|kind|warm|many|warmest|kindest|friendly)?\s?(?:regards|wishes|greetings)|regards|best|cheers|thanks(?: (?:again|a lot|in advance|so much|very much|and regards|& regards))?|thank you(?: (?:very much|so much|in advance|again))?|many thanks|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|respectfully|cordially|all the best|take care|mit (?:freundlichen|besten|herzlichen|lieben) gr[üu](?:ß|ss)en|(?:viele|liebe|beste|freundliche|herzliche|schöne) gr[üu](?:ß|ss)e|mfg|vg|lg|cordialement|bien à vous|bien cordialement|salutations.{0,30}|saludos(?: cordiales)?|un saludo|atentamente|cordiali saluti|saluti|met vriendelijke groet(?:en)?|groeten?|med vänlig(?:a)? hälsning(?:ar)?|mvh|hilsen|pozdrawiam|atenciosamente|abraços|ystävällisin terveisin)(?: from .{1,30})?[\s,.!–-]{0,4}$/iu.test(
    text,
  );
}
