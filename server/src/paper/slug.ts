/** What an id made from a text looks like. It knows no paper, and not which ids are taken. */

/** Letters that an id writes with two others. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
};
/** Ids made from long titles stay short enough to type. Own choice. */
const LONGEST_ID = 40;
const IN_STYLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `text` as an id: lower case, hyphens between words, æ→ae, ø→oe, å→aa, at most 40 characters; empty where nothing is left. */
export function slugOf(text: string): string {
  if (text.length <= LONGEST_ID && IN_STYLE.test(text)) return text;
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåäöüß]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= LONGEST_ID) return plain;
  const cut = plain.slice(0, LONGEST_ID + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 12)).replace(/-+$/, '');
}
