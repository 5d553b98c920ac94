/**
 * What the workspace keeps of each file after reading it: its names, ids and references, with their places.
 * Small enough to hold for thousands of papers; the text and the tree are let go.
 */
import { positionAt, type SourceText } from '../document/source-text';
import type { Span } from '../document/tree';
import type { FollowUp } from '../paper/follow-up';
import { entriesAt, type LocatedText, textsAt } from '../paper/located';
import type { Organisation } from '../paper/organisation';
import type { Paper, Part } from '../paper/paper';
import type { Subject } from '../paper/subject';
import type { DocumentKind, Language, PaperStatus, Phase } from '../paper/terms';
import { elementStem } from '../rules/fixing/id-made';
import { mentionsIn } from './mentions';
import type { Mention, NamedKind, NamedThing, PlaceOf, Reference } from './named';
import { parkedReferences } from './parked-references';

export interface FileSummary {
  readonly path: string;
  readonly kind: DocumentKind | undefined;
  /** The paper's or organisation's own id; for a log that of its paper. */
  readonly id: string | undefined;
  readonly unit: { readonly id: string | undefined; readonly name: string | undefined } | undefined;
  readonly status: PaperStatus | undefined;
  /** The language that the text itself names. */
  readonly language: Language | undefined;
  readonly phases: readonly Phase[];
  readonly period: { readonly from: string | undefined; readonly to: string | undefined } | undefined;
  readonly things: readonly NamedThing[];
  readonly references: readonly Reference[];
  /** Names of persons, as written. */
  readonly people: readonly string[];
  /** Where persons are named. */
  readonly mentions: readonly Mention[];
  /** For a log: the day of its last meeting. */
  readonly lastMeeting: string | undefined;
}

/** The summary of what was read from the text at `path`. */
export function summaryOf(path: string, subject: Subject): FileSummary {
  const { content, document } = subject;
  const nothing: FileSummary = {
    path,
    kind: subject.kind.kind,
    id: undefined,
    unit: undefined,
    status: undefined,
    language: subject.ownLanguage,
    phases: [],
    period: undefined,
    things: [],
    references: [],
    people: [],
    mentions: mentionsIn(content, placesIn(document.source)),
    lastMeeting: undefined,
  };
  const places = placesIn(document.source);
  switch (content?.kind) {
    case 'strategy-paper':
      return { ...nothing, ...ofPaper(content, places) };
    case 'strategy-follow-up':
      return { ...nothing, ...ofFollowUp(content, places) };
    case 'strategy-organisation':
      return { ...nothing, ...ofOrganisation(content, places) };
    default:
      return nothing;
  }
}

function placesIn(source: SourceText): PlaceOf {
  return (span) => ({ start: positionAt(source, span.start), end: positionAt(source, span.end) });
}

function thingOf(
  kind: NamedKind,
  idText: LocatedText,
  title: string | undefined,
  placeOf: PlaceOf,
  span: Span,
  more: Partial<NamedThing> = {},
): NamedThing {
  return {
    kind,
    id: idText.value,
    title: title ?? idText.value,
    idPlace: placeOf(idText.span),
    implied: false,
    place: placeOf(span),
    status: undefined,
    responsible: undefined,
    ...more,
  };
}

function ofPaper(paper: Paper, placeOf: PlaceOf): Partial<FileSummary> {
  const id = paper.id?.value;
  const things: NamedThing[] = [];
  const references: Reference[] = [];
  const thing = (
    kind: NamedKind,
    idText: LocatedText | undefined,
    title: string | undefined,
    span: Span,
    more: Partial<NamedThing> = {},
  ): void => {
    if (idText) things.push(thingOf(kind, idText, title, placeOf, span, more));
  };
  /** An element; without an id it goes by what its title or statement makes of it. */
  const element = (
    kind: NamedKind,
    { id: own, map }: Part & { readonly id: LocatedText | undefined },
    title: LocatedText | undefined,
    more: Partial<NamedThing>,
  ): void => {
    const stem = own || !title ? '' : elementStem(map);
    if (own) thing(kind, own, title?.value, map.span, more);
    else if (title && stem !== '')
      things.push({ ...thingOf(kind, title, title.value, placeOf, map.span, more), id: stem, implied: true });
  };
  const refer = (
    kinds: readonly NamedKind[],
    texts: readonly LocatedText[],
    owner: string | undefined,
    use?: Reference['use'],
  ): void => {
    for (const text of texts) {
      const place = placeOf(text.span);
      references.push({ kinds, id: text.value, paper: owner, place, ...(use && { use }) });
    }
  };
  const some = (text: LocatedText | undefined): readonly LocatedText[] => (text ? [text] : []);
  thing('paper', paper.id, paper.unit?.name?.value, paper.map.span, { status: paper.status?.value });
  refer(['unit'], some(paper.unit?.id), undefined, 'own');
  refer(['unit'], some(paper.unit?.parent), undefined);
  refer(['paper', 'vision'], some(paper.direction?.supports), undefined);
  for (const initiative of paper.initiatives) {
    element('initiative', initiative, initiative.title, {
      responsible: initiative.lead?.value,
    });
    refer(['focus-area'], initiative.focusAreas, undefined);
    for (const partner of initiative.partners) refer(['unit'], some(partner.who), undefined, 'loose');
    for (const benefit of initiative.benefits) {
      element('benefit', benefit, benefit.statement, {
        status: benefit.status?.value,
        responsible: benefit.owner?.value,
      });
      refer(['benefit'], benefit.leadsTo, id);
    }
    for (const action of initiative.actions) {
      element('action', action, action.title, {
        status: action.status?.value,
        responsible: action.responsible[0]?.value,
      });
      refer(['benefit'], action.contributesTo, id);
      refer(['action'], action.buildsOn, undefined);
    }
  }
  for (const { initiative } of paper.recommendations) refer(['initiative'], some(initiative), id);
  references.push(...parkedReferences(paper, placeOf));
  return {
    id,
    unit: paper.unit && { id: paper.unit.id?.value, name: paper.unit.name?.value },
    status: paper.status?.value,
    phases: paper.phases.map((phase) => phase.value),
    period: paper.period && { from: paper.period.from?.value, to: paper.period.to?.value },
    things,
    references,
    people: peopleOf(paper),
  };
}

function peopleOf(paper: Paper): readonly string[] {
  const people = new Set<string>();
  const add = (texts: readonly (LocatedText | undefined)[]): void => {
    for (const text of texts) if (text) people.add(text.value);
  };
  add([...(paper.unit?.lead ?? []), ...(paper.unit?.changeAgents ?? []), paper.followUp?.invitedBy]);
  for (const { lead, benefits, actions } of paper.initiatives) {
    add([
      lead,
      ...benefits.map((benefit) => benefit.owner),
      ...actions.flatMap((action) => action.responsible),
    ]);
  }
  return [...people];
}

function ofFollowUp(log: FollowUp, placeOf: PlaceOf): Partial<FileSummary> {
  const paper = log.paper?.value;
  const references: Reference[] = [];
  const refer = (
    kinds: readonly NamedKind[],
    text: LocatedText | undefined,
    owner: string | undefined,
  ): void => {
    if (text) references.push({ kinds, id: text.value, paper: owner, place: placeOf(text.span) });
  };
  refer(['paper'], log.paper, undefined);
  const people = new Set<string>();
  for (const meeting of log.meetings) {
    for (const { action } of meeting.actions) refer(['action'], action, paper);
    for (const { benefit } of meeting.benefits) refer(['benefit'], benefit, paper);
    for (const step of meeting.nextMonth) refer(['action'], step.action, paper);
    for (const { about } of meeting.learning) refer(['action', 'benefit', 'initiative'], about, paper);
    for (const person of [...meeting.managers, ...meeting.changeAgents, ...meeting.others])
      people.add(person.value);
  }
  const things = log.meetings.flatMap(({ barriers }) =>
    barriers.flatMap(({ id, what, map }) =>
      id ? [thingOf('barrier', id, what?.value, placeOf, map.span)] : [],
    ),
  );
  const days = log.meetings.flatMap((meeting) => meeting.date?.value ?? []).sort();
  return { id: paper, things, references, people: [...people], lastMeeting: days.at(-1) };
}

function ofOrganisation(organisation: Organisation, placeOf: PlaceOf): Partial<FileSummary> {
  const things: NamedThing[] = [];
  const references: Reference[] = [];
  const thing = (
    kind: NamedKind,
    idText: LocatedText | undefined,
    title: string | undefined,
    span: Span,
  ): void => {
    if (idText) things.push(thingOf(kind, idText, title, placeOf, span));
  };
  const refer = (text: LocatedText | undefined): void => {
    if (text)
      references.push({ kinds: ['unit'], id: text.value, paper: undefined, place: placeOf(text.span) });
  };
  thing('organisation', organisation.id, organisation.name?.value, organisation.map.span);
  const { vision } = organisation;
  if (vision) thing('vision', vision.id, vision.statement?.value, vision.map.span);
  for (const { id, name, map, parent } of organisation.units) {
    thing('unit', id, name?.value, map.span);
    refer(parent);
  }
  for (const { id, name, map } of organisation.focusAreas) thing('focus-area', id, name?.value, map.span);
  for (const { unit } of organisation.people) refer(unit);
  for (const { value } of entriesAt(organisation.map, 'survey'))
    if (value?.kind === 'map') textsAt(value, 'between').forEach(refer);
  return {
    id: organisation.id?.value,
    things,
    references,
    people: organisation.people.flatMap((person) => person.name?.value ?? []),
  };
}
