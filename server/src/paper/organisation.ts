/** The organisation file: units, people, focus areas, defaults and the organisation's own settings of the rules. */
import type { MapNode, Span } from '../document/tree';
import {
  choiceAt,
  choicesAt,
  dateAt,
  type Located,
  type LocatedText,
  mapAt,
  numberAt,
  textAt,
  textsAt,
} from './located';
import type { Part, Period } from './paper';
import { partAt, partsAt } from './read-paper';
import { LANGUAGES, type Language, PHASES, type Phase, SEVERITIES, type Severity } from './terms';

export interface RegisteredUnit extends Part {
  readonly id: LocatedText | undefined;
  readonly name: LocatedText | undefined;
  readonly parent: LocatedText | undefined;
  readonly closed: Located<string> | undefined;
}

export interface Person extends Part {
  readonly name: LocatedText | undefined;
  readonly unit: LocatedText | undefined;
  readonly roles: readonly Located<'manager' | 'change-agent'>[];
}

export interface FocusArea extends Part {
  readonly id: LocatedText | undefined;
  readonly name: LocatedText | undefined;
}

/** The organisation's own words for a rule's list: some that are fine here, some more to look for. */
export interface OwnWords {
  readonly allow: readonly string[];
  readonly add: readonly string[];
}

export interface Organisation extends Part {
  readonly kind: 'strategy-organisation';
  readonly id: LocatedText | undefined;
  readonly name: LocatedText | undefined;
  readonly language: Located<Language> | undefined;
  readonly period: (Part & Period) | undefined;
  readonly phases: readonly Located<Phase>[];
  readonly vision:
    | (Part & { readonly id: LocatedText | undefined; readonly statement: LocatedText | undefined })
    | undefined;
  readonly units: readonly RegisteredUnit[];
  readonly people: readonly Person[];
  readonly focusAreas: readonly FocusArea[];
  /** The severity the organisation gives a rule, whatever the stage and phase. */
  readonly rules: ReadonlyMap<string, Located<Severity | 'off'>>;
  readonly limits: ReadonlyMap<string, Located<number>>;
  readonly words: ReadonlyMap<string, OwnWords>;
}

export function readOrganisation(map: MapNode): Organisation {
  const rules = mapAt(map, 'rules');
  const limits = mapAt(map, 'limits');
  const words = mapAt(map, 'words');
  return {
    kind: 'strategy-organisation',
    map,
    anchor: map.pairs[0]?.key.span ?? { start: map.span.start, end: map.span.start },
    id: textAt(map, 'id'),
    name: textAt(map, 'name'),
    language: choiceAt(map, 'language', LANGUAGES),
    period: partAt(map, 'period', (inner, anchor) => ({
      map: inner,
      anchor,
      from: dateAt(inner, 'from'),
      to: dateAt(inner, 'to'),
    })),
    phases: choicesAt(map, 'phase', PHASES),
    vision: partAt(map, 'vision', (inner, anchor) => ({
      map: inner,
      anchor,
      id: textAt(inner, 'id'),
      statement: textAt(inner, 'statement'),
    })),
    units: partsAt(map, 'units', ['name', 'id'], (inner, anchor) => ({
      map: inner,
      anchor,
      id: textAt(inner, 'id'),
      name: textAt(inner, 'name'),
      parent: textAt(inner, 'parent'),
      closed: dateAt(inner, 'closed'),
    })),
    people: partsAt(map, 'people', ['name'], readPerson),
    focusAreas: partsAt(map, 'focus_areas', ['name', 'id'], (inner, anchor) => ({
      map: inner,
      anchor,
      id: textAt(inner, 'id'),
      name: textAt(inner, 'name'),
    })),
    rules: byKey(rules, (inner, key) => choiceAt(inner, key, [...SEVERITIES, 'off'] as const)),
    limits: byKey(limits, numberAt),
    words: byKey(words, readOwnWords),
  };
}

function readPerson(map: MapNode, anchor: Span): Person {
  return {
    map,
    anchor,
    name: textAt(map, 'name'),
    unit: textAt(map, 'unit'),
    roles: choicesAt(map, 'roles', ['manager', 'change-agent'] as const),
  };
}

function readOwnWords(map: MapNode, key: string): OwnWords | undefined {
  const inner = mapAt(map, key);
  if (!inner) return undefined;
  return {
    allow: textsAt(inner, 'allow').map((text) => text.value),
    add: textsAt(inner, 'add').map((text) => text.value),
  };
}

function byKey<T>(
  map: MapNode | undefined,
  read: (map: MapNode, key: string) => T | undefined,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const pair of map?.pairs ?? []) {
    const value = map && read(map, pair.key.text);
    if (value !== undefined) found.set(pair.key.text, value);
  }
  return found;
}
