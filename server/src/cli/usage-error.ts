/** A mistake in how a command was called, or in a file it was told to go by: exit code 2, and a line that says what to do. */
import type { usage as texts } from '../messages/en/usage';
import type { Named } from '../messages/render';
import type { NamesIn } from '../messages/texts';

type Texts = typeof texts;
export type UsageKey = keyof Texts;
type Params<Key extends UsageKey> = Readonly<Record<NamesIn<Texts[Key]>, Named>>;

/** What is to be said, before it is put in words: where it is thrown, the reader's language may not be known. */
export interface Saying {
  readonly key: UsageKey;
  readonly params: Readonly<Record<string, Named>>;
  /** A fault of the system that the sentence gives as its `reason`. */
  readonly fault?: unknown;
  /** What may have been meant: the nearest of `among` to `word` is offered. */
  readonly near?: { readonly word: string; readonly among: readonly string[] };
  /** The command whose help says more. */
  readonly helpOf?: string;
}

export class UsageError extends Error {
  /** @param what what to say, or the words themselves, in the reader's language */
  constructor(readonly what: string | Saying) {
    super(typeof what === 'string' ? what : what.key);
  }
}

/** A mistake to be put in words by `saidOf`. */
export function usageError<Key extends UsageKey>(
  key: Key,
  params: NamesIn<Texts[Key]> extends never ? Readonly<Record<never, never>> : Omit<Params<Key>, 'reason'>,
  more: Pick<Saying, 'fault' | 'near' | 'helpOf'> = {},
): UsageError {
  return new UsageError({ key, params, ...more });
}
