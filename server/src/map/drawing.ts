/**
 * A picture as a tree of elements, before it is SVG text or parts of a page. Whoever makes a text or a page of it
 * sets attributes and texts as such: nothing in it is ever read as markup.
 */
export interface Drawing {
  /** The name of an SVG element. */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly Drawing[];
  /** In place of children. */
  readonly text?: string;
}
