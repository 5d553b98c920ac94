/** How a new paper begins: what can be chosen from in its folder, and its text. Nothing is written here. */
import { readDocument } from '../../document/read';
import { pairOf } from '../../document/tree';
import { paperSkeleton, twoYears, UNIT_ID } from '../../paper/paper-skeleton';
import {
  NEW_PAPER_CHOICES_REQUEST,
  NEW_PAPER_REQUEST,
  type NewPaperAnswer,
  type NewPaperChoicesAnswer,
  type NewPaperChoicesRequest,
  type NewPaperRequest,
} from '../../protocol';
import { placesToFillIn } from '../../rules/fixing/skeleton-places';
import { slugOf } from '../../rules/ids';
import { fileNameOf, folderOf } from '../../workspace/workspace';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { Session } from '../session';
import { spokenIn } from './papers-list';

export function choicesIn(
  { folder, language }: NewPaperChoicesRequest,
  session: Session,
): NewPaperChoicesAnswer {
  const organisation = organisationIn(folder, session);
  const withPaper = new Set(
    [...session.papers.files.values()].flatMap(({ kind, unit }) =>
      kind === 'strategy-paper' && unit?.id !== undefined ? [unit.id] : [],
    ),
  );
  const units = (organisation?.units ?? []).flatMap(({ id, name, closed }) => {
    if (closed || !name) return [];
    const hasPaper = id !== undefined && withPaper.has(id.value);
    return [{ ...(id && { id: id.value }), name: name.value, hasPaper }];
  });
  const nameOf = new Map(units.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name] as const])));
  const people = (organisation?.people ?? []).flatMap(({ name, unit, roles }) => {
    if (!name) return [];
    const where = unit && (nameOf.get(unit.value) ?? unit.value);
    return [
      {
        name: name.value,
        ...(where !== undefined && { unit: where }),
        isChangeAgent: roles.some(({ value }) => value === 'change-agent'),
      },
    ];
  });
  const usual = twoYears(session.today().slice(0, 4));
  return {
    language: spokenIn(session, language),
    units: [...units.filter(({ hasPaper }) => !hasPaper), ...units.filter(({ hasPaper }) => hasPaper)],
    people,
    period: {
      from: organisation?.period?.from?.value ?? usual.from,
      to: organisation?.period?.to?.value ?? usual.to,
    },
  };
}

export function newPaperIn(
  { folder, language, unit, lead, changeAgents, from, to }: NewPaperRequest,
  session: Session,
): NewPaperAnswer {
  const organisation = organisationIn(folder, session);
  const name = unit.trim();
  const registered = organisation?.units.find(
    (one) => name !== '' && one.name?.value.toLowerCase() === name.toLowerCase(),
  );
  const unitId = registered?.id?.value ?? (slugOf(name) || undefined);
  const id = freeId(`${unitId ?? UNIT_ID[language]}-${from.slice(0, 4)}`, folder, session);
  const usual = organisation?.period;
  const hasUsualPeriod = usual?.from?.value === from && usual?.to?.value === to;
  const lines = paperSkeleton({
    language,
    today: session.today(),
    id,
    unit: {
      id: unitId,
      name: name || undefined,
      lead: lead.trim() || undefined,
      changeAgents: changeAgents.map((agent) => agent.trim()).filter((agent) => agent !== ''),
    },
    // Who follows the organisation's period follows it when it moves, too.
    period: hasUsualPeriod ? undefined : { from, to },
    hasUsualPeriod,
  });
  const text = `${lines.join('\n')}\n`;
  const { root, source } = readDocument(text);
  const direction = root?.kind === 'map' ? pairOf(root, 'direction') : undefined;
  const places = root ? placesToFillIn(root).map(({ span }) => span) : [];
  const start = direction?.key.span.start ?? 0;
  const inTurn = [
    ...places.filter((span) => span.start >= start),
    ...places.filter((span) => span.start < start),
  ];
  return {
    fileName: `${id}.strategy.yaml`,
    text,
    places: inTurn.map((span) => session.positions.toRange(source, span)),
  };
}

/** The organisation that would hold for a paper in `folder`. */
function organisationIn(folder: string, session: Session) {
  return session.papers.workspace().organisationFor(`${normalUri(folder).replace(/\/$/, '')}/new`);
}

/** `wish`, or the first of `wish-2`, `wish-3` … that no paper has as its id and no file of the folder as its name. */
function freeId(wish: string, folder: string, { papers }: Session): string {
  const here = normalUri(folder).replace(/\/$/, '');
  const taken = new Set<string>();
  for (const { kind, id, path } of papers.files.values()) {
    if (kind === 'strategy-paper' && id !== undefined) taken.add(id);
    if (folderOf(path) === here) taken.add(fileNameOf(path).replace(/\.strategy\.ya?ml$/, ''));
  }
  for (let number = 1; ; number++) {
    const id = number === 1 ? wish : `${wish}-${number}`;
    if (!taken.has(id)) return id;
  }
}

export const newPaper: Feature = (connection, session) => {
  connection.onRequest(NEW_PAPER_CHOICES_REQUEST, (asked: NewPaperChoicesRequest) =>
    choicesIn(asked, session),
  );
  connection.onRequest(NEW_PAPER_REQUEST, (asked: NewPaperRequest) => newPaperIn(asked, session));
  return {};
};
