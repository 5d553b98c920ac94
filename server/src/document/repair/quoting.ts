/** Quotation marks around a text so that it stays exactly as its author wrote it. */
import type { TextEdit } from '../edit';

/**
 * The edits that put `text` from `start` to `end` in quotes. Double quotes; single ones where the text itself
 * holds double ones or backslashes. Lines fold in quotes as they do without.
 */
export function quoteEdits(text: string, start: number, end: number): TextEdit[] {
  const words = text.slice(start, end);
  const quote = /["\\]/.test(words) ? "'" : '"';
  const edits: TextEdit[] = [insert(start, quote)];
  if (quote === "'") {
    for (let at = words.indexOf("'"); at !== -1; at = words.indexOf("'", at + 1)) {
      edits.push(insert(start + at, "'"));
    }
  }
  edits.push(insert(end, quote));
  return edits;
}

/**
 * The edits for a text that begins and ends with a quotation mark and holds more of them inside
 * (`"He said "hi" to me"`): the outer ones become a pair that the inner ones do not end.
 * @param start the outer opening mark; `end` lies past the closing one.
 */
export function requoteEdits(text: string, start: number, end: number): TextEdit[] {
  const inner = text.slice(start + 1, end - 1);
  const quote = text[start] ?? '"';
  const other = quote === '"' ? "'" : '"';
  const edits: TextEdit[] = [];
  if (!inner.includes(other) && !inner.includes('\\')) {
    edits.push({ span: { start, end: start + 1 }, text: other });
    edits.push({ span: { start: end - 1, end }, text: other });
    return edits;
  }
  const escaping = quote === '"' ? '\\' : "'";
  for (let at = inner.indexOf(quote); at !== -1; at = inner.indexOf(quote, at + 1)) {
    if (quote === '"' && inner[at - 1] === '\\') continue;
    edits.push(insert(start + 1 + at, escaping));
  }
  return edits;
}

const ESCAPE = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;

/** The edits that double each backslash which means nothing in double quotes; none where all mean something. */
export function backslashEdits(text: string, start: number, end: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = text.indexOf('\\', start); at !== -1 && at < end; ) {
    ESCAPE.lastIndex = at;
    const known = ESCAPE.exec(text);
    if (!known) edits.push(insert(at, '\\'));
    at = text.indexOf('\\', at + (known ? known[0].length : 1));
  }
  return edits;
}

function insert(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}
