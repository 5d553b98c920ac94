/**
 * The skeletons of whole files: what a new paper, follow-up log or organisation file begins as. Everything that
 * is not known yet is a placeholder, so that a fresh file is calm: one hint with the places to fill in.
 */
import { writeField } from '../document/write/lines';
import { type Lines, writeText } from '../document/write/text';
import { shapeOf } from './field-shape';
import { formatLine } from './kind';
import { freeIds, type SkeletonWish, skeletonValue } from './skeleton';
import type { DocumentKind, Language, Phase } from './terms';

export type { Lines };

/** What is known of a new paper; all else is left to fill in. */
export interface PaperWish {
  readonly language: Language;
  /** `YYYY-MM-DD`: the period begins in its year where nothing else is said. */
  readonly today: string;
  /** The paper's id; without it made from the unit and the year. */
  readonly id?: string | undefined;
  readonly unit?: {
    readonly id?: string | undefined;
    readonly name?: string | undefined;
    readonly lead?: string | undefined;
    readonly changeAgents?: readonly string[] | undefined;
  };
  readonly period?: { readonly from: string; readonly to: string } | undefined;
  /** True where the organisation has a period of its own: then the paper says nothing unless asked to. */
  readonly hasUsualPeriod?: boolean;
  readonly phase?: Phase | undefined;
}

/** What the unit is called while it has no id. */
export const UNIT_ID: Readonly<Record<Language, string>> = { en: 'my-unit', da: 'min-enhed' };
const ORGANISATION: Readonly<Record<Language, string>> = { en: 'my-organisation', da: 'min-organisation' };

/** A new paper: its head, the direction, four initiatives with a benefit and an action each, the dialogue, the rhythm. */
export function paperSkeleton(wish: PaperWish): Lines {
  const { language, unit = {} } = wish;
  const year = wish.today.slice(0, 4);
  const period = wish.period ?? (wish.hasUsualPeriod ? undefined : twoYears(year));
  const unitId = unit.id ?? wish.id?.replace(/-\d{4}$/, '') ?? UNIT_ID[language];
  const id = wish.id ?? `${unitId}-${(period?.from ?? year).slice(0, 4)}`;
  const usual: SkeletonWish = {
    language,
    freeId: freeIds([]),
    known: {
      'strategy-paper:unit.id': unitId,
      ...(unit.name !== undefined && { 'strategy-paper:unit.name': unit.name }),
      ...(unit.lead !== undefined && { 'strategy-paper:unit.lead': unit.lead }),
      'strategy-paper:initiatives[].actions[].priority': 1,
    },
  };
  const agents = unit.changeAgents ?? [];
  const section = (key: string): Lines => sectionOf('strategy-paper', key, usual);
  return sections([
    [
      ...head('strategy-paper', id, language),
      ...withEntries(section('unit'), 'change_agents', agents),
      ...(period ? writeField('period', [`from: ${period.from}`, `to: ${period.to}`]) : []),
      ...(wish.phase ? writeField('phase', [wish.phase]) : []),
      ...writeField('status', ['draft']),
    ],
    section('direction'),
    [
      'initiatives:',
      ...[1, 2, 3, 4].flatMap((number) => [...(number > 1 ? [''] : []), ...section('initiatives').slice(1)]),
    ],
    section('dialogue'),
    writeField('follow_up', ['rhythm: monthly']),
  ]);
}

/** A new follow-up log with one meeting, today's. */
export function followUpSkeleton(wish: {
  readonly language: Language;
  readonly today: string;
  /** The id of the paper it belongs to. */
  readonly paper?: string | undefined;
}): Lines {
  const { language, today } = wish;
  const usual: SkeletonWish = { language };
  const meeting = ['next_month', 'learning'].flatMap((key) => {
    const shape = shapeOf('strategy-follow-up').fields?.['meetings']?.entry?.fields?.[key];
    const value = shape && skeletonValue(shape, usual);
    return value ? writeField(key, value) : [];
  });
  const lines = [`date: ${today}`, ...meeting];
  return [
    `format: ${formatLine('strategy-follow-up')}`,
    ...writeField('paper', [wish.paper ?? `${UNIT_ID[language]}-${today.slice(0, 4)}`]),
    'meetings:',
    ...lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)),
  ];
}

/** What can stand in an organisation file beside its name: shown as comments, for nothing of it is required. */
const MORE_IN_ORGANISATION: Readonly<Record<Language, Lines>> = {
  en: [
    '# Take away the # in front of what you need.',
    '# units:',
    '#   - id: parks',
    '#     name: Parks',
    '# people:',
    '#   - name: Anna Holm',
    '#     unit: parks',
    '#     roles: [manager]',
    '# focus_areas:',
    '#   - id: nearby-nature',
    '#     name: Nature close to home',
  ],
  da: [
    '# Fjern # foran det I skal bruge.',
    '# units:',
    '#   - id: parker',
    '#     name: Parkafdelingen',
    '# people:',
    '#   - name: Anna Holm',
    '#     unit: parker',
    '#     roles: [manager]',
    '# focus_areas:',
    '#   - id: naer-natur',
    '#     name: Natur tæt på hjemmet',
  ],
};

/** A new organisation file: its name, and in comments what else it can hold. */
export function organisationSkeleton(wish: {
  readonly language: Language;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly period?: { readonly from: string; readonly to: string } | undefined;
}): Lines {
  const { language, name, period } = wish;
  const usual: SkeletonWish = {
    language,
    ...(name !== undefined && { known: { 'strategy-organisation:name': name } }),
  };
  return sections([
    [
      `format: ${formatLine('strategy-organisation')}`,
      ...writeField('id', [wish.id ?? ORGANISATION[language]]),
      ...sectionOf('strategy-organisation', 'name', usual),
      ...writeField('language', [language]),
      ...(period ? writeField('period', [`from: ${period.from}`, `to: ${period.to}`]) : []),
    ],
    MORE_IN_ORGANISATION[language],
  ]);
}

function head(kind: DocumentKind, id: string, language: Language): Lines {
  return [`format: ${formatLine(kind)}`, ...writeField('id', [id]), ...writeField('language', [language])];
}

/** Two years are what most units plan for. Own choice. */
export function twoYears(year: string): { readonly from: string; readonly to: string } {
  return { from: `${year}-01-01`, to: `${Number(year) + 1}-12-31` };
}

/** A top-level field with its skeleton. */
function sectionOf(kind: DocumentKind, key: string, wish: SkeletonWish): Lines {
  const shape = shapeOf(kind).fields?.[key];
  const value = shape && skeletonValue(shape, wish);
  return value ? writeField(key, value) : [];
}

/** `lines` with `entries` in place of the one placeholder under `key`. */
function withEntries(lines: Lines, key: string, entries: readonly string[]): Lines {
  if (entries.length === 0) return lines;
  const at = lines.findIndex((line) => line.trim() === `${key}:`);
  const first = lines[at + 1];
  if (first === undefined) return lines;
  const prefix = first.slice(0, first.indexOf('-'));
  const written = entries.flatMap((entry) => writeText(entry)).map((line) => `${prefix}- ${line}`);
  return [...lines.slice(0, at + 1), ...written, ...lines.slice(at + 2)];
}

/** Sections with a blank line between them. */
function sections(groups: readonly Lines[]): Lines {
  return groups.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
