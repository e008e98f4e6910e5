/** A colour as people name it. */
export type Hue = 'red' | 'blue' | 'green';

const namedInks: Readonly<Record<string, Hue>> = {
  red: 'red',
  darkred: 'red',
  crimson: 'red',
  blue: 'blue',
  darkblue: 'blue',
  navy: 'blue',
  green: 'green',
  darkgreen: 'green',
  lime: 'green',
};

/** The hue of a colour as `htmlText` writes it (`c00000`, `f00`, `rgb(192,0,0)`, `red`); null when it has none. */
export function hueOf(ink: string): Hue | null {
  if (namedInks[ink] !== undefined) return namedInks[ink];
  const [red = 0, green = 0, blue = 0] = channels(ink);
  const most = Math.max(red, green, blue);
  const rest = red + green + blue - most;
  // Two strong channels are another colour: yellow, purple; three are grey.
  if (most < 90 || rest > most) return null;
  if (most === red) return 'red';
  return most === green ? 'green' : 'blue';
}

function channels(ink: string): readonly number[] {
  const rgb = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})/.exec(ink);
  if (rgb) return rgb.slice(1).map(Number);
  const short = /^([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(ink);
  if (short) return short.slice(1).map((digit) => Number.parseInt(digit + digit, 16));
  const long = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(ink);
  return long ? long.slice(1).map((digits) => Number.parseInt(digits, 16)) : [];
}
