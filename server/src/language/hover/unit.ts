/** What a hover says of a unit: as the register has it, and which papers are from it. */
import { choiceLabel, fieldLabel, type ReaderLanguage } from '../../messages/render';
import type { FileSummary } from '../../workspace/summary';
import type { Name } from '../navigation/named-things';
import type { Session } from '../session';
import { dayAndDistance, hoverText } from './text';
import { type Block, facts, words } from './view';

const UNITS = 'strategy-organisation:units[]';
const ROLES = 'strategy-organisation:people[].roles';

/** Most papers of one unit that are named one by one. Own choice. */
const MOST = 5;

/** @param uri the file in which the unit is named: its organisation is asked */
export function unitBlocks(
  { id, home }: Name,
  uri: string,
  language: ReaderLanguage,
  session: Session,
): readonly Block[] {
  const { papers } = session;
  const workspace = papers.workspace();
  const organisation = workspace.organisationFor(home?.path ?? uri);
  const unit = organisation?.units.find((one) => one.id?.value === id);
  const from = [...papers.files.values()].filter(
    (file) =>
      file.kind === 'strategy-paper' &&
      file.unit?.id === id &&
      workspace.organisationFor(file.path) === organisation,
  );
  if (!unit && from.length === 0) return [];
  const parent = unit?.parent?.value;
  const above = organisation?.units.find((one) => one.id?.value === parent)?.name?.value ?? parent;
  const managers = (organisation?.people ?? []).filter(
    (person) => person.unit?.value === id && person.roles.some((role) => role.value === 'manager'),
  );
  const closed = unit?.closed && dayAndDistance(language, unit.closed.value, session.today());
  return [
    {
      kind: 'heading',
      title: unit?.name?.value ?? from[0]?.unit?.name ?? id,
      note: hoverText(language, 'kind:unit', {}),
    },
    ...facts(
      [fieldLabel(language, `${UNITS}.parent`), above],
      [
        fieldLabel(language, `${UNITS}.closed`),
        closed && hoverText(language, 'unit-closed', { date: closed }),
      ],
      [
        choiceLabel(language, ROLES, 'manager'),
        managers.flatMap((person) => person.name?.value ?? []).join(', '),
      ],
      [hoverText(language, 'papers', {}), named(from, language)],
    ),
    ...(organisation && organisation.units.length > 0 && !unit
      ? [words(hoverText(language, 'unit-unregistered', {}))]
      : []),
  ];
}

function named(papers: readonly FileSummary[], language: ReaderLanguage): string | undefined {
  if (papers.length === 0) return undefined;
  const some = papers.slice(0, MOST).map(({ id, status }) => {
    const called = status && choiceLabel(language, 'strategy-paper:status', status);
    return [id ?? '?', called && `(${called})`].filter(Boolean).join(' ');
  });
  return papers.length > MOST ? `${some.join(', ')} …` : some.join(', ');
}
