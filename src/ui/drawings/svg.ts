import { shortNumber } from './path-data.ts';

/** Attributes of an element; what is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

/**
 * One SVG element as text, so that a page at build and a script in the browser draw the same.
 * Numbers get one decimal; a value that needs more is given as text.
 */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined
      ? ''
      : ` ${key}="${typeof value === 'number' ? shortNumber(value) : value}"`,
  );
  const inside = children.join('');
  const start = `<${name}${written.join('')}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** The value of a token as a colour: ink('sun') is var(--sun). */
export function ink(token: string): string {
  return `var(--${token})`;
}

/** A shape that was defined once, drawn again. */
export function reuse(id: string, attributes: Attributes = {}): string {
  return element('use', { href: `#${id}`, ...attributes });
}

/** A gradient from top to bottom. */
export function fade(id: string, top: Attributes, bottom: Attributes): string {
  const stops = [element('stop', top), element('stop', { offset: 1, ...bottom })];
  return element('linearGradient', { id, x2: 0, y2: 1 }, ...stops);
}

/** A transform that leaves out what does nothing. A pair scales x and y by themselves. */
export function placed(
  x: number,
  y: number,
  scale: number | readonly [number, number] = 1,
  turn = 0,
): string {
  const degrees = Math.round(turn);
  const [across, down] = (typeof scale === 'number' ? [scale, scale] : scale).map(shortScale);
  const factor = across === down ? across : `${across} ${down}`;
  return [
    x || y ? `translate(${shortNumber(x)} ${shortNumber(y)})` : '',
    degrees ? `rotate(${degrees})` : '',
    factor === '1' ? '' : `scale(${factor})`,
  ].join('');
}

/** In steps of a twentieth, without a zero before the point. */
function shortScale(value: number): string {
  return String(Math.round(value * 20) / 20).replace(/^(-?)0\./, '$1.');
}

/** Words from a content file, safe inside an SVG. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
