/** The outline of an organisation file: the vision, units, people and focus areas, and the settings as a whole. */
import { type Pair, pairOf } from '../../document/tree';
import { choiceLabel, type ReaderLanguage } from '../../messages/render';
import type { Organisation } from '../../paper/organisation';
import { called, type OutlineEntry, outlineText, section } from './entry';
import { KIND_OF } from './symbol-kinds';

const FORMAT = 'strategy-organisation:';

export function outlineOfOrganisation(
  organisation: Organisation,
  language: ReaderLanguage,
): readonly OutlineEntry[] {
  const { map, vision, units, people, focusAreas } = organisation;
  const unitNames = new Map(
    units.flatMap(({ id, name }) => (id && name ? [[id.value, name.value] as const] : [])),
  );
  const unitCalled = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (unitNames.get(id) ?? id);
  const found: OutlineEntry[] = [];
  const under = (key: string, entries: readonly OutlineEntry[], detail?: string): void => {
    const pair = pairOf(map, key);
    if (pair?.value) found.push(section(pair, `${FORMAT}${key}`, language, entries, detail));
  };
  under('vision', [], vision?.statement?.value ?? vision?.id?.value);
  under(
    'units',
    units.map(({ id, name, parent, map: unit }) => {
      const above = unitCalled(parent?.value);
      const place = above === undefined ? undefined : outlineText(language, 'part-of', { name: above });
      return called(name ?? id, '…', KIND_OF.unit, unit, [place]);
    }),
  );
  under(
    'people',
    people.map(({ name, unit, roles, map: person }) =>
      called(name, '…', KIND_OF.person, person, [
        unitCalled(unit?.value),
        ...roles.map((role) => choiceLabel(language, `${FORMAT}people[].roles`, role.value)),
      ]),
    ),
  );
  under(
    'focus_areas',
    focusAreas.map(({ id, name, map: area }) => called(name ?? id, '…', KIND_OF['focus-area'], area)),
  );
  for (const key of ['rules', 'limits', 'words', 'survey'])
    under(key, [], sizeOf(pairOf(map, key), language));
  return found;
}

function sizeOf(pair: Pair | undefined, language: ReaderLanguage): string | undefined {
  const value = pair?.value;
  if (value?.kind === 'map') return outlineText(language, 'entries', { n: value.pairs.length });
  return value?.kind === 'list' ? outlineText(language, 'entries', { n: value.entries.length }) : undefined;
}
