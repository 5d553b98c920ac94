/**
 * What can be wrong with a text before it is a paper at all: each problem with its place, what a message
 * about it needs, and the edits that mend it. Plain facts; the words are in `messages/`.
 */
import type { TextEdit } from './edit';
import type { Span } from './tree';

/**
 * How to mend a problem. A problem's first repair is the one the paper was read with; the edits of the first
 * repairs of all problems of a text can be made at once.
 */
export interface Repair {
  readonly kind: /** Spaces for tabs, to the columns of the neighbours. */
    | 'tab'
    | 'close-quote'
    /** Move lines to the side. */
    | 'line-up'
    | 'quote'
    | 'remove'
    /** A decimal point for a decimal comma. */
    | 'point'
    /** Ordinary spaces for no-break ones. */
    | 'spaces'
    /** Put in the colon after a key. */
    | 'colon'
    /** Put in the space after a colon or a dash. */
    | 'space'
    /** Close a bracket. */
    | 'bracket'
    /** Put in the dash before a list entry. */
    | 'dash'
    /** Put in the comma between two fields in braces. */
    | 'comma'
    /** Write line feeds for carriage returns. */
    | 'line-ends'
    /** Put a list entry on a line of its own. */
    | 'new-line'
    /** Make one document of several. */
    | 'join'
    /** Write a reference out. */
    | 'write-out'
    /** Take away what stands before or after each line. */
    | 'margin'
    /** Take away the tags of a web page or the marks of a word processor. */
    | 'tags'
    /** Make comments of lines. */
    | 'comment'
    | 'delete-lines'
    /** Keep the first of two versions. */
    | 'keep-first'
    | 'keep-second'
    /** Write dashes for numbers. */
    | 'dashes'
    /** Write colons for another sign. */
    | 'write-colons'
    /** Put a field on a line of its own. */
    | 'own-line';
  /** True where no judgement is needed. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * What came along when a paper was copied, pasted or merged. `line` and `to` are the first and the last line of the
 * span; `lines` counts all lines of which it is told.
 */
export type Foreign = { readonly line: number; readonly to: number } & (
  | /** The same sign before each line. */ {
      readonly cause: 'margin';
      readonly sign: string;
      readonly lines: number;
    }
  | { readonly cause: 'line-numbers'; readonly lines: number }
  /** The same sign at the end of each line, or of each value. */
  | {
      readonly cause: 'ending';
      readonly sign: string;
      readonly what: 'line' | 'value';
      readonly lines: number;
    }
  /** The tags of a web page; `sign` is the first. */
  | { readonly cause: 'web-page'; readonly sign: string }
  /** The marks of a word processor's file. */
  | { readonly cause: 'rich-text' }
  /** The head of a mail, or other words, above the first field. */
  | { readonly cause: 'mail' | 'head' }
  /** The end of a mail, or other words, below the last field. */
  | { readonly cause: 'tail' }
  /** Lines of one sign many times. */
  | { readonly cause: 'pattern'; readonly lines: number }
  /** Headings in words; `text` is the first. */
  | { readonly cause: 'heading'; readonly text: string; readonly lines: number }
  /** Two versions of the same lines, of which a merge left both. */
  | { readonly cause: 'conflict' }
  /** Marks of a merge without the others that belong to them; `sign` is the first. */
  | { readonly cause: 'conflict-mark'; readonly sign: string }
  /** Numbers before the entries of a list; `sign` is the first. */
  | { readonly cause: 'numbering'; readonly sign: string; readonly lines: number }
  /** Another sign where the colon after a key belongs; `text` is the first key. */
  | {
      readonly cause: 'equals' | 'wide-colon';
      readonly sign: string;
      readonly text: string;
      readonly lines: number;
    }
  /** A field on the line of another; `text` is its key. */
  | { readonly cause: 'joined'; readonly text: string }
);

/** The text cannot be read as YAML here. `line` counts from 1, as people do. */
export type Unreadable =
  /** Lines indented with tabs, all of a text; `line` is the first, the span its tabs, `lines` how many they are. */
  | { readonly cause: 'tab'; readonly line: number; readonly lines: number }
  /** A quotation mark that is never closed; the span is that mark. */
  | { readonly cause: 'quote'; readonly line: number }
  | {
      readonly cause: 'indentation';
      readonly line: number;
      /** The first words of the line that this one should stand under. */
      readonly neighbour: string;
      /** True where the line goes on with the text that begins with those words. */
      readonly goesOn?: true;
      /** How many such lines the text has, where it has several and they are one problem. */
      readonly lines?: number;
      /** Spaces to move it: to the right where positive, to the left where negative. */
      readonly move: number;
    }
  /**
   * A text that needs quotes. `sign` is what YAML takes for something else: `:` inside it, or the character
   * it begins with (`@`, `%`, `&`, `"` …).
   */
  | { readonly cause: 'needs-quotes'; readonly line: number; readonly sign: string }
  /** A bracket without its other half; `sign` is the bracket that stands there. */
  | { readonly cause: 'bracket'; readonly line: number; readonly sign: string }
  /** A line of words where a key is due; `text` is its first word. */
  | { readonly cause: 'key-without-colon'; readonly line: number; readonly text: string }
  /** `title:Text`; `text` is the key. */
  | { readonly cause: 'colon-without-space'; readonly line: number; readonly text: string }
  /** `-Text` where a list entry is due. */
  | { readonly cause: 'dash-without-space'; readonly line: number }
  /** A bullet or a long dash where a list entry is due; `sign` is what stands there. */
  | { readonly cause: 'odd-dash'; readonly line: number; readonly sign: string }
  /**
   * An entry of a list lacks its dash, which others have; `neighbour` is the next of them, or with `above` the last
   * before it.
   */
  | {
      readonly cause: 'entry-without-dash';
      readonly line: number;
      readonly neighbour: string;
      readonly above?: true;
    }
  /** A list entry on the line of its key: `for_whom: - residents`; `text` is the key. */
  | { readonly cause: 'entry-after-key'; readonly line: number; readonly text: string }
  /** `{value: 200 by: 2027-01-01}`: no comma before a key in braces; `text` is the key. */
  | { readonly cause: 'comma'; readonly line: number; readonly text: string }
  /** The lines of a code fence around the paper; `sign` is what they begin with. */
  | { readonly cause: 'fence'; readonly line: number; readonly sign: string }
  | Foreign
  | { readonly cause: 'other'; readonly line: number };

/** The text is YAML, but reads otherwise than it is written. `line` counts from 1. */
export type Misread =
  /** No-break or zero-width spaces as indentation or around keys; one problem for all of a text. */
  | { readonly what: 'no-break-space'; readonly line: number }
  /** `text` is what is lost, from the `#` on. */
  | { readonly what: 'hash-lost'; readonly line: number; readonly text: string }
  /** `text` is the number as written: `12,5`. */
  | { readonly what: 'decimal-comma'; readonly line: number; readonly text: string }
  /** Control characters, which nobody sees; one problem for all of a text, `line` is the first. */
  | { readonly what: 'control'; readonly line: number }
  /** Lines that end with a carriage return alone. */
  | { readonly what: 'line-ends' };

export type SyntaxProblem = {
  readonly span: Span;
  readonly repairs: readonly Repair[];
} & (
  | ({ readonly kind: 'unreadable' } & Unreadable)
  | ({ readonly kind: 'misread' } & Misread)
  /** At most one of each; anchors, aliases and merge keys together are one, named for the first of them. */
  | {
      readonly kind: 'extra';
      readonly what: 'document' | 'anchor' | 'alias' | 'tag' | 'merge' | 'complex-key' | 'directive';
      /** What is written there: `&unit`, `!!str`, `---`. */
      readonly text: string;
    }
  | { readonly kind: 'not-text'; readonly what: 'encoding' | 'binary' | 'utf-16' }
  | { readonly kind: 'too-large'; readonly what: 'size' | 'depth' | 'nodes' | 'line'; readonly limit: number }
);
