/**
 * What can be wrong with a text before it is a paper at all: each problem with its place, what a message
 * about it needs, and the edits that mend it. Plain facts; the words are in `messages/`.
 */
import type { TextEdit } from './edit';
import type { Span } from './tree';

/** How to mend a problem. `safe` where no judgement is needed. */
export interface Repair {
  readonly kind: 'tab' | 'close-quote' | 'line-up' | 'quote' | 'remove' | 'point' | 'spaces';
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** The text cannot be read as YAML here. */
export type Unreadable =
  | { readonly cause: 'tab'; readonly line: number }
  | { readonly cause: 'quote'; readonly line: number }
  | {
      readonly cause: 'indentation';
      readonly line: number;
      /** The words that the line should stand under. */
      readonly neighbour: string;
      /** Spaces to move it: to the right where positive. */
      readonly move: number;
    }
  /** A text that needs quotes: it holds `: `, or begins with a character that YAML keeps for itself. */
  | { readonly cause: 'needs-quotes'; readonly line: number; readonly sign: string }
  | { readonly cause: 'bracket'; readonly line: number; readonly sign: string }
  | { readonly cause: 'key-without-colon'; readonly line: number; readonly text: string }
  | { readonly cause: 'other'; readonly line: number };

export type SyntaxProblem = {
  readonly span: Span;
  readonly repairs: readonly Repair[];
} & (
  | ({ readonly kind: 'unreadable' } & Unreadable)
  | {
      readonly kind: 'extra';
      readonly what: 'document' | 'anchor' | 'alias' | 'tag' | 'merge' | 'complex-key' | 'directive';
    }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'too-large'; readonly what: 'size' | 'depth' | 'nodes' | 'line'; readonly limit: number }
);
