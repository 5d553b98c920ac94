/** The follow-up log: the monthly meetings of one paper, typed and located, and how they are read from the tree. */
import type { MapNode, Span } from '../document/tree';
import {
  choiceAt,
  dateAt,
  type Located,
  type LocatedText,
  mapAt,
  numberAt,
  textAt,
  textsAt,
} from './located';
import type { Part } from './paper';
import { partAt, partsAt } from './read-paper';
import { ACTION_STATUSES, type ActionStatus, BENEFIT_STATUSES, type BenefitStatus } from './terms';

export interface ActionReport extends Part {
  readonly action: LocatedText | undefined;
  readonly status: Located<ActionStatus> | undefined;
  readonly note: LocatedText | undefined;
  readonly learning: LocatedText | undefined;
}

export interface BenefitReport extends Part {
  readonly benefit: LocatedText | undefined;
  readonly status: Located<BenefitStatus> | undefined;
  readonly reading:
    | (Part & { readonly value: Located<number> | undefined; readonly note: LocatedText | undefined })
    | undefined;
  readonly sign: LocatedText | undefined;
  readonly contribution: Located<'enough' | 'unsure' | 'too-little'> | undefined;
}

export interface Barrier extends Part {
  readonly id: LocatedText | undefined;
  readonly what: LocatedText | undefined;
  readonly needsHelpFrom: LocatedText | undefined;
  readonly cleared: Located<string> | undefined;
}

export interface NextStep extends Part {
  readonly what: LocatedText | undefined;
  readonly who: LocatedText | undefined;
  readonly action: LocatedText | undefined;
  readonly due: Located<string> | undefined;
}

export interface Learning extends Part {
  readonly text: LocatedText | undefined;
  readonly about: LocatedText | undefined;
}

export interface Meeting extends Part {
  readonly date: Located<string> | undefined;
  readonly managers: readonly LocatedText[];
  readonly changeAgents: readonly LocatedText[];
  readonly others: readonly LocatedText[];
  readonly actions: readonly ActionReport[];
  readonly benefits: readonly BenefitReport[];
  readonly nextMonth: readonly NextStep[];
  readonly learning: readonly Learning[];
  readonly barriers: readonly Barrier[];
  readonly tempo: Located<'too-slow' | 'right' | 'too-fast'> | undefined;
  readonly view:
    | (Part & {
        readonly managers: Located<number> | undefined;
        readonly employees: Located<number> | undefined;
      })
    | undefined;
}

export interface FollowUp extends Part {
  readonly kind: 'strategy-follow-up';
  /** The id of the paper whose meetings these are. */
  readonly paper: LocatedText | undefined;
  readonly meetings: readonly Meeting[];
}

export function readFollowUp(map: MapNode): FollowUp {
  return {
    kind: 'strategy-follow-up',
    map,
    anchor: map.pairs[0]?.key.span ?? { start: map.span.start, end: map.span.start },
    paper: textAt(map, 'paper'),
    meetings: partsAt(map, 'meetings', ['date'], readMeeting),
  };
}

function readMeeting(map: MapNode, anchor: Span): Meeting {
  const present = mapAt(map, 'present');
  return {
    map,
    anchor,
    date: dateAt(map, 'date'),
    managers: present ? textsAt(present, 'managers') : [],
    changeAgents: present ? textsAt(present, 'change_agents') : [],
    others: present ? textsAt(present, 'others') : [],
    actions: partsAt(map, 'actions', ['action'], readActionReport),
    benefits: partsAt(map, 'benefits', ['benefit'], readBenefitReport),
    nextMonth: partsAt(map, 'next_month', ['what'], (inner, at) => ({
      map: inner,
      anchor: at,
      what: textAt(inner, 'what'),
      who: textAt(inner, 'who'),
      action: textAt(inner, 'action'),
      due: dateAt(inner, 'due'),
    })),
    learning: partsAt(map, 'learning', ['text'], (inner, at) => ({
      map: inner,
      anchor: at,
      text: textAt(inner, 'text'),
      about: textAt(inner, 'about'),
    })),
    barriers: partsAt(map, 'barriers', ['what', 'id'], (inner, at) => ({
      map: inner,
      anchor: at,
      id: textAt(inner, 'id'),
      what: textAt(inner, 'what'),
      needsHelpFrom: textAt(inner, 'needs_help_from'),
      cleared: dateAt(inner, 'cleared'),
    })),
    tempo: choiceAt(map, 'tempo', ['too-slow', 'right', 'too-fast'] as const),
    view: partAt(map, 'view', (inner, at) => ({
      map: inner,
      anchor: at,
      managers: numberAt(inner, 'managers'),
      employees: numberAt(inner, 'employees'),
    })),
  };
}

function readActionReport(map: MapNode, anchor: Span): ActionReport {
  return {
    map,
    anchor,
    action: textAt(map, 'action'),
    status: choiceAt(map, 'status', ACTION_STATUSES),
    note: textAt(map, 'note'),
    learning: textAt(map, 'learning'),
  };
}

function readBenefitReport(map: MapNode, anchor: Span): BenefitReport {
  return {
    map,
    anchor,
    benefit: textAt(map, 'benefit'),
    status: choiceAt(map, 'status', BENEFIT_STATUSES),
    reading: partAt(map, 'reading', (inner, at) => ({
      map: inner,
      anchor: at,
      value: numberAt(inner, 'value'),
      note: textAt(inner, 'note'),
    })),
    sign: textAt(map, 'sign'),
    contribution: choiceAt(map, 'contribution', ['enough', 'unsure', 'too-little'] as const),
  };
}
