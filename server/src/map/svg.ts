/** A drawing as the text of an SVG file. */
import type { Drawing } from './drawing';

/** One element and all in it. Characters that XML does not allow become �. */
export function svgText({ element, attributes, children, text }: Drawing): string {
  let open = `<${element}`;
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    open += ` ${name}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  let inside = text === undefined ? '' : escaped(text);
  if (text === undefined && children) for (const child of children) inside += svgText(child);
  return inside === '' ? `${open}/>` : `${open}>${inside}</${element}>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Signs that turn the direction of what follows: a line that is broken or cut may lack the one that ends them, and
 * words would be read in another order than they are written. Scripts that run from right to left do without them.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Nothing in it that XML reads as a sign of its own: most of what a map says. */
const PLAIN = /^[ !#-%(-;=?-~\u00a0-\u024f\u2010-\u2027\u2190-\u2199]*$/;

/** For a text or an attribute. XML 1.0 allows no control characters but tab and line ends, and no lone surrogates. */
export function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(TURNING, '')
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
