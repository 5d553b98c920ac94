/** What the search for causes has found so far, and how it notes a finding. */
import type { TextEdit } from '../edit';
import type { Repair, SyntaxProblem, Unreadable } from '../problem';
import type { Span } from '../tree';
import type { Found } from './found';
import type { Indents } from './indents';
import { type Line, lineIndexAt } from './lines';
import { quoteEdits } from './quoting';

/** One search through one text. It grows while it runs, and is thrown away after. */
export interface Search {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The edits of all bullets of one sign, by that sign. */
  readonly bullets: Map<string, TextEdit[]>;
  readonly found: Found[];
  readonly indents: Indents;
  /** The names of anchors that some `*name` refers to. */
  readonly referredTo: ReadonlySet<string>;
  /** The names that some `&name` gives. */
  readonly anchors: ReadonlySet<string>;
}

type Cause<C> = C extends Unreadable ? Omit<C, 'line'> : never;

/** Notes that `span` cannot be read, for the reason in `cause`; its line is that of the span's start. */
export function note(
  search: Search,
  span: Span,
  cause: Cause<Unreadable>,
  repairs: readonly Repair[],
  quiet = false,
  hole?: Span,
): void {
  const line = lineIndexAt(search.lines, span.start) + 1;
  const problem = { kind: 'unreadable', span, repairs, ...cause, line } as SyntaxProblem;
  search.found.push(hole ? { problem, quiet, hole } : { problem, quiet });
}

/** Notes a text that needs quotes around `span`, because of `sign`. */
export function noteNeedsQuotes(
  search: Search,
  span: Span,
  sign: string,
  edits: readonly TextEdit[] = quoteEdits(search.text, span.start, span.end),
  quiet = false,
): void {
  note(search, span, { cause: 'needs-quotes', sign }, [{ kind: 'quote', safe: true, edits }], quiet);
}

/** Notes a bullet at `at` where a list entry begins. The same sign all over a pasted text is one habit, and one problem. */
export function noteBullet(search: Search, at: number): void {
  const span = { start: at, end: at + 1 };
  const sign = search.text[at] ?? '';
  const before = search.bullets.get(sign);
  if (before) {
    before.push({ span, text: '-' });
    return;
  }
  const edits = [{ span, text: '-' }];
  search.bullets.set(sign, edits);
  note(search, span, { cause: 'odd-dash', sign }, [{ kind: 'dash', safe: true, edits }], true);
}

/** Notes that the words from `hash` to the end of `span` are lost; the repair quotes all of `span`. */
export function noteLostHash(search: Search, span: Span, hash: number): void {
  const { text } = search;
  const lost = { start: hash, end: span.end };
  search.found.push({
    quiet: true,
    problem: {
      kind: 'misread',
      what: 'hash-lost',
      span: lost,
      line: lineIndexAt(search.lines, hash) + 1,
      text: text.slice(hash, span.end),
      repairs: [{ kind: 'quote', safe: true, edits: quoteEdits(text, span.start, span.end) }],
    },
  });
}
