/** What has a name in the files of a workspace, and the places that name it. */
import type { Position } from '../document/source-text';
import type { Span } from '../document/tree';

/** Lines and characters from 0, characters in UTF-16 units: the text is not kept, so offsets would say nothing. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** What an id names. Ids of elements are unique within their paper, those of papers and units in the workspace. */
export type NamedKind =
  | 'paper'
  | 'unit'
  | 'initiative'
  | 'benefit'
  | 'action'
  | 'focus-area'
  | 'vision'
  | 'barrier'
  | 'organisation';

/** A thing that has an id. */
export interface NamedThing {
  readonly kind: NamedKind;
  readonly id: string;
  /** The title, statement or name it is known by. */
  readonly title: string;
  /** Where the id stands; the title's place for a thing that goes by what its title makes of it. */
  readonly idPlace: Place;
  /** True where no id is written: the thing goes by the slug of its title or statement. */
  readonly implied: boolean;
  /** The whole element. */
  readonly place: Place;
  /** For an action or a benefit: its status, as written. */
  readonly status: string | undefined;
  readonly responsible: string | undefined;
}

/** A place that names a thing by its id. */
export interface Reference {
  /** What can be meant, in the order in which it is looked for. */
  readonly kinds: readonly NamedKind[];
  /** `id`, or `paper-id#element-id`. */
  readonly id: string;
  /** The paper in which an element's id is looked for; absent for ids of the workspace. */
  readonly paper: string | undefined;
  readonly place: Place;
  /**
   * `own`: a paper's own unit, which stands for itself where no register has it. `loose`: a text that names a
   * thing only where there is such a thing, as partners do.
   */
  readonly use?: 'own' | 'loose';
}

/** A place that names a person. */
export interface Mention {
  /** As written. */
  readonly name: string;
  readonly place: Place;
  /**
   * `registered`: in the organisation's register. `named`: where the format wants a person. `perhaps`: a free
   * text, which names a person only if it reads like one who is named elsewhere.
   */
  readonly sort: 'registered' | 'named' | 'perhaps';
}

export type PlaceOf = (span: Span) => Place;
