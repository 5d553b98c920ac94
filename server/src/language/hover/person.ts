/** What a hover says of a person: unit and roles from the register, and how much is on their table. */
import { choiceLabel, fieldLabel, type ReaderLanguage } from '../../messages/render';
import { plainName } from '../../rules/register';
import type { Session } from '../session';
import { hoverText } from './text';
import { type Block, facts, words } from './view';

const ROLES = 'strategy-organisation:people[].roles';

/** @param uri the file in which the name stands: its organisation is asked */
export function personBlocks(
  name: string,
  uri: string,
  language: ReaderLanguage,
  { papers }: Session,
): readonly Block[] {
  const organisation = papers.workspace().organisationFor(uri);
  const plain = plainName(name);
  const isSame = (other: string | undefined): boolean =>
    other === name || (other !== undefined && isNear(other, name) && plainName(other) === plain);
  // Two people may have one name: each of them is told.
  const registered = (organisation?.people ?? []).filter((person) => isSame(person.name?.value));
  const unitName = (id: string | undefined): string | undefined =>
    organisation?.units.find((unit) => unit.id?.value === id)?.name?.value ?? id;
  const { actions, holding, led } = responsibilities(isSame, papers);
  const unitLabel = fieldLabel(language, 'strategy-organisation:people[].unit');
  const isUnregistered = (organisation?.people ?? []).length > 0 && registered.length === 0;
  return [
    {
      kind: 'heading',
      title: registered[0]?.name?.value ?? name,
      note: hoverText(language, 'kind:person', {}),
    },
    ...(isUnregistered ? [words(hoverText(language, 'not-registered', {}))] : []),
    ...facts(
      ...registered.flatMap(({ unit, roles }) => [
        [unitLabel, unitName(unit?.value)] as const,
        [
          fieldLabel(language, ROLES),
          roles.map((role) => choiceLabel(language, ROLES, role.value)).join(', '),
        ] as const,
      ]),
      [
        hoverText(language, 'responsible-for', {}),
        actions === 0
          ? hoverText(language, 'no-actions', {})
          : hoverText(language, 'actions-in-papers', { n: actions, papers: holding }),
      ],
      [
        hoverText(language, 'leads', {}),
        led === 0 ? undefined : hoverText(language, 'initiatives-using', { n: led }),
      ],
    ),
  ];
}

/** In how many actions of how many papers, and how many initiatives led. */
function responsibilities(isSame: (name: string | undefined) => boolean, { files }: Session['papers']) {
  let actions = 0;
  let holding = 0;
  let led = 0;
  for (const { things } of files.values()) {
    let here = 0;
    for (const { kind, responsible } of things) {
      if ((kind !== 'action' && kind !== 'initiative') || !isSame(responsible)) continue;
      if (kind === 'action') here++;
      else led++;
    }
    actions += here;
    if (here > 0) holding++;
  }
  return { actions, holding, led };
}

/** Names of another length are not looked at closely: there may be thousands. */
function isNear(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) < 8;
}
