/**
 * What the workspace keeps of each file after reading it: its names, ids and references, with their places.
 * Small enough to hold for thousands of papers; the text and the tree are let go.
 */
import { type Position, positionAt, type SourceText } from '../document/source-text';
import type { Span } from '../document/tree';
import type { FollowUp } from '../paper/follow-up';
import type { LocatedText } from '../paper/located';
import type { Organisation } from '../paper/organisation';
import type { Paper } from '../paper/paper';
import type { Subject } from '../paper/subject';
import type { DocumentKind, PaperStatus, Phase } from '../paper/terms';

/** Lines and characters from 0, characters in UTF-16 units: the text is not kept, so offsets would say nothing. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** What an id names. Ids of elements are unique within their paper, those of papers and units in the workspace. */
export type NamedKind =
  | 'paper'
  | 'unit'
  | 'initiative'
  | 'benefit'
  | 'action'
  | 'focus-area'
  | 'vision'
  | 'barrier';

/** A thing that has an id. */
export interface NamedThing {
  readonly kind: NamedKind;
  readonly id: string;
  /** The title, statement or name it is known by. */
  readonly title: string;
  readonly idPlace: Place;
  /** The whole element. */
  readonly place: Place;
  /** For an action or a benefit: its status, as written. */
  readonly status: string | undefined;
  readonly responsible: string | undefined;
}

/** A place that names a thing by its id. */
export interface Reference {
  /** What can be meant, in the order in which it is looked for. */
  readonly kinds: readonly NamedKind[];
  /** `id`, or `paper-id#element-id`. */
  readonly id: string;
  /** The paper in which an element's id is looked for; absent for ids of the workspace. */
  readonly paper: string | undefined;
  readonly place: Place;
}

export interface FileSummary {
  readonly path: string;
  readonly kind: DocumentKind | undefined;
  /** The paper's or organisation's own id; for a log that of its paper. */
  readonly id: string | undefined;
  readonly unit: { readonly id: string | undefined; readonly name: string | undefined } | undefined;
  readonly status: PaperStatus | undefined;
  readonly phases: readonly Phase[];
  readonly period: { readonly from: string | undefined; readonly to: string | undefined } | undefined;
  readonly things: readonly NamedThing[];
  readonly references: readonly Reference[];
  /** Names of persons, as written. */
  readonly people: readonly string[];
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
    phases: [],
    period: undefined,
    things: [],
    references: [],
    people: [],
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

type PlaceOf = (span: Span) => Place;

function placesIn(source: SourceText): PlaceOf {
  return (span) => ({ start: positionAt(source, span.start), end: positionAt(source, span.end) });
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
    if (!idText) return;
    things.push({
      kind,
      id: idText.value,
      title: title ?? idText.value,
      idPlace: placeOf(idText.span),
      place: placeOf(span),
      status: undefined,
      responsible: undefined,
      ...more,
    });
  };
  const refer = (
    kinds: readonly NamedKind[],
    texts: readonly LocatedText[],
    owner: string | undefined,
  ): void => {
    for (const text of texts)
      references.push({ kinds, id: text.value, paper: owner, place: placeOf(text.span) });
  };
  const some = (text: LocatedText | undefined): readonly LocatedText[] => (text ? [text] : []);
  thing('paper', paper.id, paper.unit?.name?.value, paper.map.span, { status: paper.status?.value });
  refer(['unit'], some(paper.unit?.id), undefined);
  refer(['unit'], some(paper.unit?.parent), undefined);
  refer(['paper', 'vision'], some(paper.direction?.supports), undefined);
  for (const initiative of paper.initiatives) {
    thing('initiative', initiative.id, initiative.title?.value, initiative.map.span, {
      responsible: initiative.lead?.value,
    });
    refer(['focus-area'], initiative.focusAreas, undefined);
    for (const partner of initiative.partners) refer(['unit'], some(partner.who), undefined);
    for (const benefit of initiative.benefits) {
      thing('benefit', benefit.id, benefit.statement?.value, benefit.map.span, {
        status: benefit.status?.value,
        responsible: benefit.owner?.value,
      });
      refer(['benefit'], benefit.leadsTo, id);
    }
    for (const action of initiative.actions) {
      thing('action', action.id, action.title?.value, action.map.span, {
        status: action.status?.value,
        responsible: action.responsible[0]?.value,
      });
      refer(['benefit'], action.contributesTo, id);
      refer(['action'], action.buildsOn, undefined);
    }
  }
  for (const { initiative } of paper.recommendations) refer(['initiative'], some(initiative), id);
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
  const days = log.meetings.flatMap((meeting) => meeting.date?.value ?? []).sort();
  return { id: paper, references, people: [...people], lastMeeting: days.at(-1) };
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
    if (!idText) return;
    const places = { idPlace: placeOf(idText.span), place: placeOf(span) };
    things.push({
      kind,
      id: idText.value,
      title: title ?? idText.value,
      ...places,
      status: undefined,
      responsible: undefined,
    });
  };
  const { vision } = organisation;
  if (vision) thing('vision', vision.id, vision.statement?.value, vision.map.span);
  for (const { id, name, map, parent } of organisation.units) {
    thing('unit', id, name?.value, map.span);
    if (parent)
      references.push({ kinds: ['unit'], id: parent.value, paper: undefined, place: placeOf(parent.span) });
  }
  for (const { id, name, map } of organisation.focusAreas) thing('focus-area', id, name?.value, map.span);
  for (const { unit } of organisation.people) {
    if (unit)
      references.push({ kinds: ['unit'], id: unit.value, paper: undefined, place: placeOf(unit.span) });
  }
  return {
    id: organisation.id?.value,
    things,
    references,
    people: organisation.people.flatMap((person) => person.name?.value ?? []),
  };
}
