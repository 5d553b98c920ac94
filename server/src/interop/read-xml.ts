/**
 * From the text of an XML file to a tree of elements, leniently: namespaces and prefixes don't matter, and an
 * ampersand may stand for itself. Entities are never expanded, but for the five of XML and characters by number.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { ReadingProblem } from './reading-problem';

export interface XmlElement {
  /** In lower case and without a prefix, so that `stratml:Goal` and `goal` are the same. */
  readonly name: string;
  /** As it is written, without a prefix. */
  readonly shown: string;
  /** By name in lower case, without a prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Texts and elements as they follow each other. */
  readonly content: readonly (XmlElement | string)[];
}

/** Plans are some ten deep. */
const MAX_DEPTH = 64;
/** The largest real plan at hand has 3,600 elements, and its paper a quarter of what a paper may hold. */
const MAX_ELEMENTS = 50_000;

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/** The root element of `text`. */
export function readXml(text: string): { readonly root: XmlElement } | { readonly problem: ReadingProblem } {
  if (!text.trimStart().startsWith('<')) return { problem: { kind: 'not-xml' } };
  if (/<!ENTITY/i.test(text)) return { problem: { kind: 'own-entities' } };
  if ((text.match(/<\w/g)?.length ?? 0) > MAX_ELEMENTS) return { problem: { kind: 'too-much' } };
  const mended = withAmpersands(text.trimStart());
  const validity = XMLValidator.validate(mended, { allowBooleanAttributes: true });
  if (validity !== true) return { problem: brokenness(text, validity.err.line) };
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    allowBooleanAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: CDATA,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: MAX_DEPTH,
  });
  let parsed: unknown;
  try {
    parsed = parser.parse(mended);
  } catch (fault) {
    const isDeep = fault instanceof Error && fault.message.includes('nested');
    return { problem: isDeep ? { kind: 'too-deep' } : { kind: 'broken', line: undefined } };
  }
  const root = contentOf(parsed).find((part) => typeof part !== 'string');
  return root ? { root } : { problem: { kind: 'broken', line: undefined } };
}

/** `R&D` as hand-written plans have it: an ampersand that begins no entity is meant as one. */
function withAmpersands(text: string): string {
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]\w{1,15});)/gi, '&amp;'),
    )
    .join('');
}

function brokenness(text: string, line: unknown): ReadingProblem {
  const root = /<(?![?!])([^\s/>]+)/.exec(text)?.[1];
  const ending = text
    .slice(-500)
    .replace(/(?:<!--[\s\S]*?-->|\s)+$/, '')
    .replace(/\s+>$/, '>');
  const isClosed = root !== undefined && (ending.endsWith(`</${root}>`) || ending.endsWith('/>'));
  if (root !== undefined && !isClosed) return { kind: 'cut-off' };
  return { kind: 'broken', line: typeof line === 'number' ? line : undefined };
}

/** What the parser makes: a list of `{ name: children, ':@': attributes }` and `{ '#text': … }`. */
function contentOf(list: unknown): readonly (XmlElement | string)[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown): readonly (XmlElement | string)[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const fields = new Map<string, unknown>(Object.entries(entry));
    const text = fields.get(TEXT);
    if (text !== undefined) return [decodedText(String(text))];
    const cdata = fields.get(CDATA);
    if (cdata !== undefined) return rawTexts(cdata);
    const shown = [...fields.keys()].find((key) => key !== ATTRIBUTES);
    if (shown === undefined) return [];
    const attributes = attributesOf(fields.get(ATTRIBUTES));
    return [{ name: shown.toLowerCase(), shown, attributes, content: contentOf(fields.get(shown)) }];
  });
}

/** The texts of a CDATA section: nothing in them stands for anything else. */
function rawTexts(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null ? Object.values(entry).map(String) : [],
  );
}

function attributesOf(fields: unknown): ReadonlyMap<string, string> {
  if (typeof fields !== 'object' || fields === null) return new Map();
  return new Map(
    Object.entries(fields).map(([name, value]) => [
      name.toLowerCase(),
      typeof value === 'string' ? decodedText(value).trim() : '',
    ]),
  );
}

/** The entities of XML, and the one of HTML that word processors leave behind. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodedText(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,16}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
