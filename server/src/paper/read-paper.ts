/** From the tree to the paper. Lenient: it takes what it can and leaves judging to the rules. */
import { type MapNode, type Node, pairOf, type Span } from '../document/tree';
import { choiceAt, choicesAt, dateAt, entriesAt, mapAt, numberAt, textAt, textsAt } from './located';
import type {
  Action,
  Benefit,
  CitizenVoice,
  Dialogue,
  DialogueLine,
  Direction,
  Initiative,
  MapReview,
  Measure,
  Paper,
  Partner,
  Reading,
  Recommendation,
  Sign,
  Stakeholder,
  Unit,
} from './paper';
import {
  ACTION_STATUSES,
  BENEFIT_KINDS,
  BENEFIT_STATUSES,
  LANGUAGES,
  PAPER_STATUSES,
  PHASES,
  RHYTHMS,
  STAKEHOLDER_ROLES,
} from './terms';

/** Where to say that something in `map` is missing: its name if it bears one, else its first key. */
export function anchorOf(map: MapNode, names: readonly string[], otherwise: Span): Span {
  for (const name of names) {
    const value = pairOf(map, name)?.value;
    if (value?.kind === 'scalar' && value.span.end > value.span.start) return firstLine(value);
  }
  return map.pairs[0]?.key.span ?? otherwise;
}

function firstLine(node: Node & { kind: 'scalar' }): Span {
  // A block's words begin below its header; the header is enough to point at.
  return node.style === 'folded' || node.style === 'literal'
    ? { start: node.span.start, end: node.span.start + 1 }
    : node.span;
}

/** The parts under `key`, read one by one; entries that are no map are left to the format's rules. */
export function partsAt<T>(
  map: MapNode,
  key: string,
  names: readonly string[],
  read: (map: MapNode, anchor: Span, index: number) => T,
): readonly T[] {
  return entriesAt(map, key).flatMap((entry) =>
    entry.value?.kind === 'map'
      ? [read(entry.value, anchorOf(entry.value, names, { start: entry.at, end: entry.at + 1 }), entry.index)]
      : [],
  );
}

/** The part under `key`, with the key as its anchor. */
export function partAt<T>(map: MapNode, key: string, read: (map: MapNode, anchor: Span) => T): T | undefined {
  const inner = mapAt(map, key);
  const pair = pairOf(map, key);
  return inner && pair ? read(inner, pair.key.span) : undefined;
}

export function readPaper(map: MapNode): Paper {
  return {
    kind: 'strategy-paper',
    map,
    anchor: map.pairs[0]?.key.span ?? { start: map.span.start, end: map.span.start },
    id: textAt(map, 'id'),
    language: choiceAt(map, 'language', LANGUAGES),
    unit: partAt(map, 'unit', readUnit),
    period: partAt(map, 'period', (inner, anchor) => ({
      map: inner,
      anchor,
      from: dateAt(inner, 'from'),
      to: dateAt(inner, 'to'),
    })),
    phases: choicesAt(map, 'phase', PHASES),
    status: choiceAt(map, 'status', PAPER_STATUSES),
    writtenWith: textsAt(map, 'written_with'),
    direction: partAt(map, 'direction', readDirection),
    initiativesKey: pairOf(map, 'initiatives')?.key.span,
    initiatives: partsAt(map, 'initiatives', ['title', 'id'], readInitiative),
    dialogue: partAt(map, 'dialogue', readDialogue),
    citizens: partsAt(map, 'citizens', ['who'], readCitizenVoice),
    stakeholders: partsAt(map, 'stakeholders', ['role'], readStakeholder),
    expectedOfManagers: textAt(map, 'expected_of_managers'),
    followUp: partAt(map, 'follow_up', (inner, anchor) => ({
      map: inner,
      anchor,
      rhythm: choiceAt(inner, 'rhythm', RHYTHMS),
      invitedBy: textAt(inner, 'invited_by'),
    })),
    mapReviews: partsAt(map, 'map_reviews', ['phase', 'date'], readMapReview),
    recommendations: partsAt(map, 'recommendations', ['text', 'from'], readRecommendation),
  };
}

function readUnit(map: MapNode, anchor: Span): Unit {
  return {
    map,
    anchor,
    id: textAt(map, 'id'),
    name: textAt(map, 'name'),
    parent: textAt(map, 'parent'),
    area: textAt(map, 'area'),
    lead: textsAt(map, 'lead'),
    changeAgents: textsAt(map, 'change_agents'),
  };
}

function readDirection(map: MapNode, anchor: Span): Direction {
  return {
    map,
    anchor,
    statement: textAt(map, 'statement'),
    imageInWords: textAt(map, 'image_in_words'),
    forWhom: textsAt(map, 'for_whom'),
    supports: textAt(map, 'supports'),
    background: textAt(map, 'background'),
    openQuestions: textsAt(map, 'open_questions'),
  };
}

function readInitiative(map: MapNode, anchor: Span, index: number): Initiative {
  return {
    map,
    anchor,
    index,
    id: textAt(map, 'id'),
    title: textAt(map, 'title'),
    why: textAt(map, 'why'),
    lead: textAt(map, 'lead'),
    forWhom: textsAt(map, 'for_whom'),
    focusAreas: textsAt(map, 'focus_areas'),
    phases: choicesAt(map, 'phase', PHASES),
    openQuestions: textsAt(map, 'open_questions'),
    partners: partsAt(map, 'partners', ['who'], readPartner),
    benefits: partsAt(map, 'benefits', ['statement', 'id'], readBenefit),
    actions: partsAt(map, 'actions', ['title', 'id'], readAction),
  };
}

function readPartner(map: MapNode, anchor: Span): Partner {
  return {
    map,
    anchor,
    who: textAt(map, 'who'),
    sharedGoal: textAt(map, 'shared_goal'),
    nextStep: textAt(map, 'next_step'),
  };
}

function readBenefit(map: MapNode, anchor: Span, index: number): Benefit {
  return {
    map,
    anchor,
    index,
    id: textAt(map, 'id'),
    statement: textAt(map, 'statement'),
    forWhom: textsAt(map, 'for_whom'),
    kind: choiceAt(map, 'kind', BENEFIT_KINDS),
    owner: textAt(map, 'owner'),
    measure: partAt(map, 'measure', readMeasure),
    signs: partsAt(map, 'signs', ['text', 'date'], readSign),
    workProcess: textAt(map, 'work_process'),
    leadsTo: textsAt(map, 'leads_to'),
    status: choiceAt(map, 'status', BENEFIT_STATUSES),
  };
}

function readMeasure(map: MapNode, anchor: Span): Measure {
  return {
    map,
    anchor,
    indicator: textAt(map, 'indicator'),
    measuredIn: textAt(map, 'measured_in'),
    better: choiceAt(map, 'better', ['higher', 'lower'] as const)?.value ?? 'higher',
    source: textAt(map, 'source'),
    baseline: partAt(map, 'baseline', (inner, at) => ({
      map: inner,
      anchor: at,
      value: numberAt(inner, 'value'),
      date: dateAt(inner, 'date'),
      source: textAt(inner, 'source'),
    })),
    target: partAt(map, 'target', (inner, at) => ({
      map: inner,
      anchor: at,
      value: numberAt(inner, 'value'),
      by: dateAt(inner, 'by'),
    })),
    readings: partsAt(map, 'readings', ['date'], readReading),
  };
}

function readReading(map: MapNode, anchor: Span): Reading {
  return {
    map,
    anchor,
    date: dateAt(map, 'date'),
    value: numberAt(map, 'value'),
    note: textAt(map, 'note'),
  };
}

function readSign(map: MapNode, anchor: Span): Sign {
  return {
    map,
    anchor,
    date: dateAt(map, 'date'),
    text: textAt(map, 'text'),
    link: textAt(map, 'link'),
  };
}

function readAction(map: MapNode, anchor: Span, index: number): Action {
  return {
    map,
    anchor,
    index,
    id: textAt(map, 'id'),
    title: textAt(map, 'title'),
    priority: numberAt(map, 'priority'),
    responsible: textsAt(map, 'responsible'),
    with: textsAt(map, 'with'),
    contributesTo: textsAt(map, 'contributes_to'),
    status: choiceAt(map, 'status', ACTION_STATUSES),
    decided: dateAt(map, 'decided'),
    started: dateAt(map, 'started'),
    due: dateAt(map, 'due'),
    ended: dateAt(map, 'ended'),
    nextStep: textAt(map, 'next_step'),
    learning: textAt(map, 'learning'),
    reason: textAt(map, 'reason'),
    buildsOn: textsAt(map, 'builds_on'),
    handedOverTo: textAt(map, 'handed_over_to'),
    discussion: textAt(map, 'discussion'),
  };
}

function readDialogue(map: MapNode, anchor: Span): Dialogue {
  const lines = (way: string): readonly DialogueLine[] =>
    partsAt(map, way, ['with', 'how'], (inner, at) => ({
      map: inner,
      anchor: at,
      with: textAt(inner, 'with'),
      how: textAt(inner, 'how'),
      rhythm: textAt(inner, 'rhythm'),
      responsible: textAt(inner, 'responsible'),
    }));
  return {
    map,
    anchor,
    lines: { up: lines('up'), down: lines('down'), across: lines('across'), citizens: lines('citizens') },
  };
}

function readCitizenVoice(map: MapNode, anchor: Span): CitizenVoice {
  return {
    map,
    anchor,
    who: textAt(map, 'who'),
    how: textAt(map, 'how'),
    when: textAt(map, 'when'),
    said: textAt(map, 'said'),
    changed: textAt(map, 'changed'),
  };
}

function readStakeholder(map: MapNode, anchor: Span): Stakeholder {
  const tasks = mapAt(map, 'tasks');
  return {
    map,
    anchor,
    role: choiceAt(map, 'role', STAKEHOLDER_ROLES),
    tasks: Object.fromEntries(
      PHASES.flatMap((phase) => {
        const texts = tasks ? textsAt(tasks, phase) : [];
        return texts.length > 0 ? [[phase, texts]] : [];
      }),
    ),
  };
}

function readMapReview(map: MapNode, anchor: Span): MapReview {
  return {
    map,
    anchor,
    phase: choiceAt(map, 'phase', PHASES),
    date: dateAt(map, 'date'),
    reviewedBy: textsAt(map, 'reviewed_by'),
  };
}

function readRecommendation(map: MapNode, anchor: Span): Recommendation {
  return {
    map,
    anchor,
    from: textAt(map, 'from'),
    text: textAt(map, 'text'),
    initiative: textAt(map, 'initiative'),
  };
}
