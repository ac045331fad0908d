import { shortNumber } from '#ui/drawings/path-data.ts';

/** Attributes of an element; what is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

/**
 * One SVG element as text, so that a page at build and a script in the browser draw the same.
 * Numbers get one decimal; a value that needs more is given as text. '' writes a bare attribute.
 */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${typeof value === 'number' ? shortNumber(value) : value}"`))
    .join('');
  const inside = children.join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

/** The value of a token as a colour: ink('sun') is var(--sun). */
export function ink(token: string): string {
  return `var(--${token})`;
}

/** A shape that was defined once, drawn again. */
export function reuse(id: string, attributes: Attributes = {}): string {
  return element('use', { href: `#${id}`, ...attributes });
}

/** A transform that leaves out what does nothing. The scale may differ in x and y. */
export function placed(x: number, y: number, scale: number | [number, number] = 1, turn = 0): string {
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale;
  const parts = [
    x || y ? `translate(${shortNumber(x)} ${shortNumber(y)})` : '',
    Math.round(turn) ? `rotate(${Math.round(turn)})` : '',
    sx !== 1 || sy !== 1 ? `scale(${sx === sy ? scaleOf(sx) : `${scaleOf(sx)} ${scaleOf(sy)}`})` : '',
  ];
  return parts.join('');
}

function scaleOf(value: number): string {
  return String(Math.round(value * 20) / 20).replace(/^(-?)0\./, '$1.');
}

/** Words from a content file, safe inside an SVG. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
