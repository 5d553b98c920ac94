/** Why a file cannot be imported: data, from which `summary.ts` makes the sentence. */
export type ReadingProblem =
  /** No character in it. */
  | { readonly kind: 'empty' }
  /** Bytes that are no text in any encoding that the file names. */
  | { readonly kind: 'not-text' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** A text, but it does not begin as XML does. */
  | { readonly kind: 'not-xml' }
  /** It stops before what was opened is closed. */
  | { readonly kind: 'cut-off' }
  /** Not well formed; `line` from 1. */
  | { readonly kind: 'broken'; readonly line: number | undefined }
  /** It defines entities of its own: what they stand for could be anything, and of any size. */
  | { readonly kind: 'own-entities' }
  | { readonly kind: 'too-deep' }
  /** XML of another kind; `root` is the name of its first element. */
  | { readonly kind: 'not-stratml'; readonly root: string }
  | { readonly kind: 'several-plans'; readonly count: number }
  /** A plan in which nothing is said. */
  | { readonly kind: 'nothing-said' }
  /** More than a paper may hold. */
  | { readonly kind: 'too-much' };
