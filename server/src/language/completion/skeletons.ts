/** Whole skeletons: files, elements with all that belongs in them, and the fields that are maps or lists. */
import { CompletionItemKind } from 'vscode-languageserver';
import { follow } from '../../document/tree';
import { type Lines, writeEntry, writeField } from '../../document/write/lines';
import { writeText } from '../../document/write/text';
import { fieldLabel } from '../../messages/render';
import type { FieldShape } from '../../paper/field-shape';
import { formatLine } from '../../paper/kind';
import { twoYears, UNIT_ID } from '../../paper/paper-skeleton';
import { freeIds, placeholderOf, type SkeletonWish, skeletonValue } from '../../paper/skeleton';
import { DOCUMENT_KINDS, type DocumentKind } from '../../paper/terms';
import { skeletonFor } from '../../rules/fixing/skeleton-fix';
import { idsOf, slugOf } from '../../rules/ids';
import { contentOf, initiativeAt, isAtCursor, isList, type Offer, type Scene, takes } from './scene';
import { completionText, isCompletionKey } from './text';

/** How many initiatives a paper has. Source: the common format. */
const INITIATIVES = 4;

/** The skeletons of whole files, for a text with nothing in it yet. */
export function fileOffers(scene: Scene): readonly Offer[] {
  const { analysis, session, language, kind, cursor, source } = scene;
  const around = source.text.slice(0, cursor.span.start) + source.text.slice(cursor.span.end);
  if (/^\s*[^\s#-]/m.test(around.replace(/^\ufeff/, ''))) return [];
  const { subject } = analysis;
  const given = {
    today: session.today(),
    organisation: scene.organisation,
  };
  const kinds: readonly DocumentKind[] = kind ? [kind] : DOCUMENT_KINDS;
  return kinds.map((one) => ({
    label: completionText(language, `file:${one}`, {}),
    kind: CompletionItemKind.Snippet,
    lines: [
      ...skeletonFor({ ...subject, kind: { ...subject.kind, kind: one } }, given),
      ...finalBreak(scene),
    ],
    column: 0,
    detail: formatLine(one),
    also: one,
  }));
}

/** A file ends with a line break; where one follows already, it stays the only one. */
function finalBreak({ cursor }: Scene): Lines {
  return cursor.endsFile ? [''] : [];
}

/** What the skeletons at this place go by: ids that are free, the next free priority, the paper's language. */
export function wishAt(scene: Scene): SkeletonWish {
  const { written } = scene;
  // Most skeletons have no id, and a long paper has many.
  let free: ((stem: string) => string) | undefined;
  return {
    language: written,
    freeId: (stem) => {
      free ??= freeIds(takenIds(scene));
      return free(stem);
    },
    known: known(scene),
  };
}

/** What need not be asked: the next free priority, the days that are meant most often, the usual rhythm. */
function known(scene: Scene): Readonly<Record<string, string | number>> {
  const { organisation, session } = scene;
  const today = session.today();
  const { from, to } = twoYears(today.slice(0, 4));
  const unit = unitId(scene);
  return {
    ...Object.fromEntries(DATED.map((path) => [path, today])),
    'strategy-paper:initiatives[].actions[].priority': nextPriority(scene),
    ...(unit !== undefined && { 'strategy-paper:unit.id': unit }),
    'strategy-organisation:period.from': from,
    'strategy-organisation:period.to': to,
    'strategy-paper:period.from': organisation?.period?.from?.value ?? from,
    'strategy-paper:period.to': organisation?.period?.to?.value ?? to,
    'strategy-paper:follow_up.rhythm': 'monthly',
  };
}

/**
 * The id of the paper's unit, as the paper's own id has it, else the name of its file. Where there is a register,
 * only an id that is in it.
 */
export function unitId(scene: Scene): string | undefined {
  const { organisation, written } = scene;
  const content = contentOf(scene);
  const paper = content?.kind === 'strategy-paper' ? content.id?.value : undefined;
  const stem = (paper ?? fileStem(scene)).replace(/-\d{4}$/, '');
  const units = organisation?.units ?? [];
  if (units.length > 0) return units.find(({ id }) => id?.value === stem)?.id?.value;
  return stem === '' ? UNIT_ID[written] : stem;
}

/** What has just happened where somebody writes it down. */
const DATED = [
  'strategy-follow-up:meetings[].date',
  'strategy-paper:initiatives[].benefits[].measure.readings[].date',
  'strategy-paper:initiatives[].benefits[].signs[].date',
  'strategy-paper:map_reviews[].date',
  'strategy-paper:revisions[].date',
];

/** An id as the name of the file has it; empty where it has none. */
export function fileStem({ analysis }: Scene): string {
  return slugOf(analysis.subject.fileName?.replace(/\.[a-z-]+\.ya?ml$|\.ya?ml$/i, '') ?? '');
}

export function takenIds(scene: Scene): ReadonlySet<string> {
  const content = contentOf(scene);
  if (content?.kind !== 'strategy-follow-up') return idsOf(scene.analysis.subject);
  const barriers = content.meetings.flatMap((meeting) => meeting.barriers);
  return new Set(barriers.flatMap(({ id }) => id?.value ?? []));
}

/** The lowest priority that no other action of the initiative has. */
export function nextPriority(scene: Scene): number {
  const initiative = initiativeAt(scene);
  const own = scene.path[2] === 'actions' ? scene.path[3] : undefined;
  const taken = new Set(
    initiative?.actions.flatMap(({ index, priority }) => (index === own || !priority ? [] : priority.value)),
  );
  let priority = 1;
  while (taken.has(priority)) priority++;
  return priority;
}

/** True where the list at the cursor has room for one more entry than stand in it beside the cursor's own. */
export function hasRoom(scene: Scene, shape: FieldShape | undefined, index: number | undefined): boolean {
  if (shape?.path !== 'strategy-paper:initiatives') return true;
  const { root } = scene.analysis.document;
  const key = scene.cursor.path[0];
  const { node } = follow(root, key === undefined ? ['initiatives'] : [key]);
  if (node?.kind !== 'list') return true;
  const own = index === undefined ? undefined : node.entries[index];
  // An entry that is empty, or holds nothing but the word at the cursor.
  const isOwn = own !== undefined && (!own.value || isAtCursor(scene, own.value.span.start));
  return node.entries.length - (isOwn ? 1 : 0) < INITIATIVES;
}

/** The skeleton of a map; undefined for a plain text. */
export function entryLines(scene: Scene, shape: FieldShape): Lines | undefined {
  if (!takes(shape, 'object')) return undefined;
  const wish = wishAt(scene);
  const lines = skeletonValue(shape, wish) ?? [];
  if (shape.path === 'strategy-follow-up:meetings[]') return [...lines, ...meetingLines(shape, wish)];
  return withOpenKeys(shape, lines, wish);
}

/**
 * The lines of a map with the required keys that have no skeleton, in the order of the format; where nothing is
 * required, its first key and what else has a placeholder.
 */
function withOpenKeys({ fields = {} }: FieldShape, lines: Lines, wish: SkeletonWish): Lines {
  const entries = Object.entries(fields);
  const isRequired = entries.some(([, { expected }]) => expected === 'R');
  return entries.flatMap(([key, field], nth) => {
    const start = lines.findIndex((line) => line.startsWith(`${key}:`));
    if (start !== -1) {
      const rest = lines.slice(start + 1);
      const end = rest.findIndex((line) => /^\S/.test(line));
      return lines.slice(start, end === -1 ? lines.length : start + 1 + end);
    }
    const text = isRequired ? undefined : placeholderOf(field, wish.language);
    if (text !== undefined) return writeField(key, writeText(text));
    return (isRequired ? field.expected === 'R' : nth === 0) ? [`${key}: `] : [];
  });
}

/** What a meeting is for, as a new log has it. */
function meetingLines({ fields = {} }: FieldShape, wish: SkeletonWish): Lines {
  return ['next_month', 'learning'].flatMap((key) => {
    const field = fields[key];
    const value = field && skeletonValue(field, wish);
    return value ? writeField(key, value) : [];
  });
}

export function entryLabel({ language }: Scene, entry: FieldShape): string {
  const key = `new:${entry.path.slice(entry.path.indexOf(':') + 1)}`;
  if (isCompletionKey(key)) return completionText(language, key as 'new:units[]', {});
  return completionText(language, 'new:entry', { field: { field: entry.path.slice(0, -2) } });
}

/** The value of a map or list with everything in it that a person has to fill in, as lines of its own. */
export function valueLines(scene: Scene, shape: FieldShape): Lines | undefined {
  const wish = wishAt(scene);
  if (shape.path === 'strategy-paper:initiatives') {
    const entry = shape.entry;
    return (
      entry && Array.from({ length: INITIATIVES }).flatMap(() => writeEntry(skeletonValue(entry, wish) ?? []))
    );
  }
  if (takes(shape, 'object')) return entryLines(scene, shape);
  const value = skeletonValue(shape, wish);
  if (value && shape.entry && !takes(shape.entry, 'object')) return value;
  if (isList(shape) && shape.entry) {
    const entry = entryLines(scene, shape.entry);
    return entry ? writeEntry(entry) : undefined;
  }
  return undefined;
}

/** The map or list that a field is to hold, written below its key; only where nothing stands there yet. */
export function belowOffers(scene: Scene): readonly Offer[] {
  const { shape, cursor, language } = scene;
  if (!shape || cursor.filled || cursor.style === 'flow' || cursor.word !== '') return [];
  if (!takes(shape, 'object') && !isList(shape)) return [];
  const lines = valueLines(scene, shape);
  if (!lines) return [];
  const isEntry = isList(shape);
  const label =
    isEntry && shape.entry
      ? entryLabel(scene, shape.entry)
      : completionText(language, 'new:map', { field: { field: shape.path } });
  return [
    {
      label,
      detail: fieldLabel(language, shape.path),
      kind: CompletionItemKind.Snippet,
      lines,
      column: isEntry ? cursor.dashColumn : cursor.column,
      below: true,
      about: { language, field: shape.path },
    },
  ];
}

/** The field of `key`, with its skeleton where it is a map or a list. */
export function fieldLines(scene: Scene, key: string, shape: FieldShape): Lines {
  if (scene.cursor.style === 'flow') {
    if (takes(shape, 'object')) return [`${key}: {}`];
    return [isList(shape) ? `${key}: []` : `${key}: `];
  }
  if (takes(shape, 'object') || isList(shape)) {
    const value = valueLines(scene, shape);
    if (value) return writeField(key, value);
    return [`${key}: `];
  }
  return [`${key}: `];
}
