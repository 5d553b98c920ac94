/** Danish titles of the fixes that many rules offer. */
import type { sharedFixes as english } from '../en/fixes';

export const sharedFixes: Readonly<Record<keyof typeof english, string>> = {
  insert: 'Tilføj feltet »{field}«',
  replace: 'Skriv »{text}« i stedet',
  remove: 'Slet »{text}«',
  park: 'Gem »{title}« til senere',
};
