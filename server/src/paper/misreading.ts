/** Where the tree says something other than its author meant: facts for the rules, with what each needs to mend it. */
import type { ListNode, MapNode, Node, Pair, ScalarNode } from '../document/tree';
import type { FieldShape } from './field-shape';

import type { Stray, StrayEntries } from './misplaced';
import type { ChoiceMeant } from './near-choice';
import type { Distance } from './near-key';
import type { Keyed, Numbered } from './numbered';
import type { PeriodMeant } from './written-stretch';

export type Misreading =
  /** A key that the format does not know; `near` is the one it stands for, and was read as. */
  | {
      readonly kind: 'unknown-key';
      readonly pair: Pair;
      readonly map: MapNode;
      readonly near: string | undefined;
      /** Where it stands for none here: the pair under the key that it means elsewhere in the format. */
      readonly elsewhere?: Pair | undefined;
      /** How far it is from that one. */
      readonly how: Distance | undefined;
      /** False where another key is just as near. */
      readonly alone: boolean;
      readonly shape: FieldShape;
    }
  /** Entries of a list that each have a key of their own, read as the list. */
  | ({ readonly kind: 'numbered' } & Numbered)
  /** Entries of a list that each stand under their number or name, read as the list. */
  | ({ readonly kind: 'keyed'; readonly pair: Pair } & Keyed)
  /** Fields that stand one level off, read where they belong. */
  | ({ readonly kind: 'stray' } & Stray)
  /** Entries that stand in a list too far in, read in the one they belong in. */
  | ({ readonly kind: 'stray-entries' } & StrayEntries)
  /** A bare text where its full form is wanted: it was read as the text of `key`. */
  | {
      readonly kind: 'shorthand';
      readonly node: ScalarNode;
      readonly key: string;
      readonly shape: FieldShape;
      readonly pair: Pair | undefined;
    }
  /**
   * One entry without its dash, read as a list of one. `text` and `key` as below, where it is misread itself.
   * `ids` where it is several ids with commas between them, each read as an entry.
   */
  | {
      readonly kind: 'lone-entry';
      readonly node: Node;
      readonly shape: FieldShape;
      readonly pair: Pair;
      readonly text: string | undefined;
      readonly key: string | undefined;
      readonly ids?: readonly ScalarNode[];
    }
  /** An entry that was pasted once more, word for word, after the one at `first`; it was left out. */
  | {
      readonly kind: 'pasted';
      readonly list: ListNode;
      readonly index: number;
      readonly first: number;
      readonly shape: FieldShape;
    }
  /** A text after a dash on the line of its key; `at` is where the dash stands. */
  | { readonly kind: 'dashed-text'; readonly node: Node; readonly at: number }
  /** A choice in other letters or by another word, read as `meant`. */
  | {
      readonly kind: 'other-choice';
      readonly node: ScalarNode;
      readonly path: string;
      readonly choices: readonly string[];
      readonly meant: ChoiceMeant;
    }
  /** A day in the right style that no calendar has. */
  | { readonly kind: 'no-such-day'; readonly node: ScalarNode; readonly shape: FieldShape }
  /** A text that YAML takes for a number, yes/no or nothing, read as the text. */
  | { readonly kind: 'not-a-text'; readonly node: ScalarNode; readonly shape: FieldShape }
  /** A text with a colon in it, which YAML takes for a key. `key` as for a shorthand, where one was wanted. */
  | {
      readonly kind: 'became-key';
      readonly node: MapNode;
      readonly text: string;
      readonly key: string | undefined;
      readonly shape: FieldShape;
    }
  /** A period on one line, read as its two days. */
  | {
      readonly kind: 'short-period';
      readonly node: ScalarNode;
      readonly pair: Pair;
      readonly meant: PeriodMeant;
    }
  /** `1.200` in a Danish text, read as 1200. */
  | {
      readonly kind: 'thousands';
      readonly node: ScalarNode;
      readonly number: number;
      readonly shape: FieldShape;
    };
