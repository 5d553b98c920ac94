/** The tags of a web page around a paper, or on its lines. The words between them are left as they are. */
import { applyEdits, type TextEdit } from '../../edit';
import { areOfPaper } from './fields';
import { foreign, isFilled, type Layer, type Sheet, withEmptiedLines } from './layer';

const NAMES =
  'html|head|body|meta|title|link|style|script|pre|code|p|div|span|br|b|i|em|strong|u|font|o:p|ul|ol|li|h[1-6]|table|tbody|thead|tr|td|th|a|blockquote|hr|center|section|article|main|header|footer|tt|samp';
/** Small letters or large: a place to fill in, such as `<Link to the plan>`, begins as a sentence does. */
const ANY_NAME = `(?:${NAMES}|${NAMES.toUpperCase()})`;
const ATTRIBUTE = `\\s+[\\w:-]+\\s*=\\s*(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\\s"'<>]{1,500})`;
const ONE_TAG = `<\\/?${ANY_NAME}(?:${ATTRIBUTE}){0,30}\\s*\\/?>`;
const DOCTYPE = '<!(?:doctype|DOCTYPE)\\b[^<>]{0,500}>';
const TAG = new RegExp(`<!--|${DOCTYPE}|${ONE_TAG}`, 'g');
/** The most tags around a paper: three on each line of a long one. Own choice. */
const MOST_TAGS = 5_000;
/** Tags after which a new line begins. */
const BREAK = /^<\/?(?:br|p|div|li|tr|pre|h[1-6]|ul|ol|table|blockquote|hr|body|section|article)\b/i;
/** One that begins something: behind a key, its value. */
const OPENING = /^<(?!br|hr)\w/i;
const AT_TOP = new RegExp(`^(?:${DOCTYPE}|${ONE_TAG})`);
const AT_END = new RegExp(`${ONE_TAG}$`);
/** A value, or an entry, that begins with a tag. */
const IN_VALUE = /(?:[:-][ \t]+|[:-][ \t]+["'])<\w/;
const ALONE = new RegExp(`^(?:</?${ANY_NAME}>\\s*)+$`);

/** Tags that stand for a blank line: a line break, or the ends of something with nothing in it. */
const BLANK = /<br\b|<(\w+)[^<>]*>\s*<\/\1>/i;

const LETTERS: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#34': '"', '#160': ' ' },
  ...{ aelig: 'æ', oslash: 'ø', aring: 'å', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å', eacute: 'é', ouml: 'ö' },
  ...{ auml: 'ä', uuml: 'ü', ndash: '–', mdash: '—', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…' },
};

/** The tags of a web page, where the text begins or ends with one, or most lines have one. */
export function webPage(sheet: Sheet): Layer | undefined {
  const { text } = sheet;
  if (!text.includes('<') || !text.includes('>')) return undefined;
  const filled = sheet.lines.filter(isFilled);
  const [first] = filled;
  if (!first) return undefined;
  const tags = tagsOf(text);
  const last = filled.at(-1) ?? first;
  const isOutside =
    AT_TOP.test(text.slice(first.content, first.end)) || ALONE.test(text.slice(last.start, last.end));
  const carriers = filled.filter(({ content, end }) => isMarked(text.slice(content, end).trimEnd()));
  const isAll = carriers.length * 2 >= filled.length && carriers.length >= 3;
  const [tag] = tags;
  if (!tag || tags.length > MOST_TAGS || !(isOutside || isAll)) return undefined;
  const edits: TextEdit[] = tags.map(({ start, end, name }, at) => ({
    span: { start, end },
    text: BREAK.test(name) && isBetweenWords(text, tags, at) ? '\n' : '',
  }));
  let next = 0;
  for (const { index, 0: sign, 1: name = '' } of text.matchAll(/&(#?\w{2,8});/g)) {
    while ((tags[next]?.end ?? text.length) <= index) next++;
    const letter = LETTERS[name];
    if (letter !== undefined && index < (tags[next]?.start ?? text.length))
      edits.push({ span: { start: index, end: index + sign.length }, text: letter });
  }
  const all = withEmptiedLines(sheet, edits, (words) => BLANK.test(words));
  const rows = applyEdits(text, all)
    .split('\n')
    .filter((words) => words.trim() !== '');
  if (!areOfPaper(rows)) return undefined;
  // A link, and what the page keeps to itself, are words too.
  const safe = !tags.some(({ name }) => /^<!--|\b(?:href|src)\s*=/i.test(name));
  const span = { start: tag.start, end: tag.start + Math.min(tag.name.length, 20) };
  return [
    foreign(sheet, span, { cause: 'web-page', sign: tag.name.slice(0, 20) }, [
      { kind: 'tags', safe, edits: all },
    ]),
  ];
}

/** True for a line that begins with a tag, or ends with one that did not begin in a value: those may be meant. */
function isMarked(line: string): boolean {
  return AT_TOP.test(line) || (AT_END.test(line) && !IN_VALUE.test(line));
}

interface Tag {
  readonly start: number;
  readonly end: number;
  /** As written; of what a page keeps to itself, its first tag. */
  readonly name: string;
}

/** The tags of `text`; a remark, a style or a program with all that it holds. */
function tagsOf(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  const missing = new Set<string>();
  let from = 0;
  for (const { index, 0: name } of text.matchAll(TAG)) {
    if (index < from) continue;
    const close = name === '<!--' ? '-->' : closingOf(name);
    const found = close === '' || missing.has(close) ? -1 : text.indexOf(close, index);
    // One that is never closed is not looked for again.
    if (found === -1) missing.add(close);
    from = found === -1 ? index + name.length : found + close.length;
    if (name !== '<!--' || found !== -1) tags.push({ start: index, end: from, name });
  }
  return tags;
}

/** The tag that ends a style or a program; empty for any other. */
function closingOf(name: string): string {
  const opened = /^<(style|script)\b/i.exec(name)?.[1];
  return opened === undefined ? '' : `</${opened}>`;
}

/** True where the tag at `at` is the first of a run with words before and after it on its line. */
function isBetweenWords(text: string, tags: readonly Tag[], at: number): boolean {
  const tag = tags[at];
  if (!tag) return false;
  const lineStart = text.lastIndexOf('\n', tag.start) + 1;
  let from = tag.start;
  for (let before = at - 1; before >= 0; before--) {
    const other = tags[before];
    if (!other || other.end < lineStart || text.slice(other.end, from).trim() !== '') break;
    // A tag of the same run has broken the line already.
    if (BREAK.test(other.name)) return false;
    from = other.start;
  }
  const above = text.slice(lineStart, from);
  if (above.trim() === '' || (/[:-][ \t]+$/.test(above) && OPENING.test(tag.name))) return false;
  let to = tag.end;
  for (let after = at + 1; after < tags.length; after++) {
    const other = tags[after];
    if (!other || /\S|\n/.test(text.slice(to, other.start))) break;
    to = other.end;
  }
  const rest = text.indexOf('\n', to);
  return text.slice(to, rest === -1 ? text.length : rest).trim() !== '';
}
