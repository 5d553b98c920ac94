/** Danish texts of the rules on suppressing, baselines, privacy and the tool itself. */
import type { general as english } from '../en/general';
import type { SameKeys } from '../texts';

export const general: SameKeys<typeof english> = {
  titles: {},
  messages: {},
  fixes: {},
};
