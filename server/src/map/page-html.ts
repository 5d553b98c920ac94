/** A drawing as the text of an HTML page. Not for elements whose text a browser reads in a way of its own, but for style and script of ours. */
import type { Drawing } from './drawing';
import { escaped } from './svg';

/** Elements that have no end (HTML, 13.1.2). */
const VOID: ReadonlySet<string> = new Set(['meta', 'input', 'br']);
/** What is in these is no markup and knows no escapes: only text of ours may stand there. */
const RAW: ReadonlySet<string> = new Set(['style', 'script']);

/**
 * One element and all in it.
 * @throws RangeError for a style or a script that would end itself: a fault of the tool
 */
export function htmlText({ element, attributes, children = [], text }: Drawing): string {
  let open = `<${element}`;
  for (const [name, value] of Object.entries(attributes)) open += ` ${name}="${escaped(String(value))}"`;
  if (VOID.has(element)) return `${open}>`;
  const inside =
    text === undefined ? children.map(htmlText).join('') : RAW.has(element) ? raw(text) : escaped(text);
  return `${open}>${inside}</${element}>`;
}

function raw(text: string): string {
  if (/<\/|<!--/.test(text)) throw new RangeError('A style or a script of the page would end itself.');
  return text;
}

/** An element of a page; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside: string | readonly (Drawing | undefined)[] = [],
): Drawing {
  const given = Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return typeof inside === 'string'
    ? { element: name, attributes: given, text: inside }
    : { element: name, attributes: given, children: inside.flatMap((child) => child ?? []) };
}
