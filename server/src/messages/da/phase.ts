/** Danish texts of the rules that a phase asks for. */
import type { phase as english } from '../en/phase';
import type { SameKeys } from '../texts';

export const phase: SameKeys<typeof english> = {
  titles: {},
  messages: {},
  fixes: {},
};
