/** All fields of the three kinds of file in Danish, by kind and path. English stands in the schemas. */

import type { FieldTexts } from '../field-texts';
import { FOLLOW_UP_DA } from './da-follow-up';
import { INITIATIVE_DA } from './da-initiative';
import { ORGANISATION_DA } from './da-organisation';
import { PAPER_DA } from './da-paper';

type Texts = Readonly<Record<string, FieldTexts>>;

function under(start: string, texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${start}${path}`, text]));
}

/**
 * The texts by kind and path: `strategy-paper:initiatives[].benefits[].measure.target.by`. The entries of a list
 * are `[]`, a key that the author makes up (a rule's name) is `*`.
 */
export const fieldsDa: Texts = {
  ...under('strategy-paper:', PAPER_DA),
  ...under('strategy-paper:initiatives[].', INITIATIVE_DA),
  ...under('strategy-follow-up:', FOLLOW_UP_DA),
  ...under('strategy-organisation:', ORGANISATION_DA),
};
