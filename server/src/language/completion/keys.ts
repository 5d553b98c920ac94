/** Keys that may stand at the cursor and do not yet, the required ones first, each in the order of the format. */
import { CompletionItemKind } from 'vscode-languageserver';
import { isBlankLine, isCommentLine, isDashLine, placeOf } from '../../document/cursor/line';
import { lineAt } from '../../document/source-text';
import { follow } from '../../document/tree';
import { inlineText } from '../../document/write/scalar';
import { fieldLabel, ruleTitle } from '../../messages/render';
import type { FieldShape } from '../../paper/field-shape';
import { formatLine } from '../../paper/kind';
import { placeholderOf, skeletonValue } from '../../paper/skeleton';
import { DOCUMENT_KINDS } from '../../paper/terms';
import { RULES } from '../../rules/all';
import { elementStem, freeId } from '../../rules/fixing/id-made';
import { RULE_WORDS } from '../../rules/wording/word-lists';
import { isList, keysMeant, type Offer, type Open, type Scene, takes } from './scene';
import { fieldLines, fileStem, nextPriority, takenIds, unitId, wishAt } from './skeletons';

const EXPECTED = ['R', 'P', 'O'] as const;

export function keyOffers(scene: Scene): readonly Offer[] {
  const { shape, cursor } = scene;
  if (!shape) return cursor.path.length === 0 ? formatOffers(scene) : [];
  const below = lineBelow(scene);
  // A key above a list's dash would take the list to itself.
  if (below?.isDash === true && below.column === cursor.column && !cursor.hasColon) return [];
  const hasMore = below !== undefined && below.column > cursor.column && !cursor.hasColon;
  if (hasMore && cursor.word === '') return [];
  const fields = shape.fields ?? freeFields(shape);
  const there = keysMeant(fields, cursor.keysHere);
  const missing = Object.entries(fields).filter(([key]) => !there.has(key));
  return EXPECTED.flatMap((expected) =>
    missing.flatMap(([key, field]) => {
      if ((field.expected ?? 'O') !== expected) return [];
      if (hasMore && !takes(field, 'object') && !isList(field)) return [];
      return [keyOffer(scene, key, field, hasMore)];
    }),
  );
}

function keyOffer(scene: Scene, key: string, field: FieldShape, hasMore: boolean): Offer {
  const { cursor, language } = scene;
  const value = cursor.hasColon || hasMore ? undefined : beginningOf(scene, key, field);
  const open = cursor.hasColon || hasMore || value !== undefined ? undefined : openOf(scene, field);
  const name = writtenKey(scene, key);
  const lines = cursor.hasColon
    ? [name]
    : hasMore
      ? [`${name}:`]
      : value !== undefined
        ? [`${name}: ${value}`]
        : fieldLines(scene, name, field);
  return {
    label: key,
    detail: labelOf(scene, key, field),
    kind: CompletionItemKind.Property,
    lines,
    column: cursor.column,
    open,
    ...(language === 'da' && { also: labelOf(scene, key, field) }),
    about: { language, field: field.path },
  };
}

/** In a paper written as JSON, keys stay in their quotes. */
function writtenKey({ cursor }: Scene, key: string): string {
  return cursor.style === 'flow' && cursor.quote === '"' ? `"${key}"` : key;
}

function labelOf({ language }: Scene, key: string, field: FieldShape): string {
  return field.path.endsWith('.*') && isRule(key)
    ? ruleTitle(language, key)
    : fieldLabel(language, field.path);
}

function isRule(key: string): boolean {
  return RULES.some(({ name }) => name === key);
}

/** What a field is always begun with: a new id, the next free priority, a number that the tool goes by. */
function beginningOf(scene: Scene, key: string, field: FieldShape): string | undefined {
  const { path } = field;
  if (key === 'format') return String(field.default);
  if (key === 'priority') return String(nextPriority(scene));
  if (key === 'language') return scene.written;
  if (path === 'strategy-paper:unit.id') return unitId(scene);
  if (key === 'id' && field.slug) return newId(scene) ?? skeletonValue(field, wishAt(scene))?.[0];
  if (/^strategy-organisation:limits\./.test(path) && field.default !== undefined)
    return String(field.default);
  return undefined;
}

/** An id for the element at the cursor, from its title; undefined where there is nothing to make it from. */
export function newId(scene: Scene): string | undefined {
  const { analysis, cursor } = scene;
  if (cursor.path.length === 0) {
    const stem = fileStem(scene);
    return stem === '' ? undefined : stem;
  }
  const { node, steps } = follow(analysis.document.root, cursor.path);
  if (node?.kind !== 'map' || steps < cursor.path.length) return undefined;
  const stem = elementStem(node);
  return stem === '' ? undefined : freeId(stem, takenIds(scene));
}

function openOf(scene: Scene, field: FieldShape): Open | undefined {
  if (takes(field, 'object')) return undefined;
  // Several words in a row stand in brackets; sentences have a line each.
  if (isList(field))
    return field.entry && !field.multiline && !takes(field.entry, 'object') ? BRACKETS : undefined;
  if (field.choices) return { choices: field.choices };
  const words = placeholderOf(field, scene.written);
  return words === undefined ? undefined : { placeholder: inlineText(words, scene.cursor.style) };
}

const BRACKETS: Open = { brackets: true };

/** The names that the keys of a free map may have: those of the rules, in an organisation's settings. */
function freeFields({ path, any }: FieldShape): Readonly<Record<string, FieldShape>> {
  if (!any || !/^strategy-organisation:(?:rules|words)$/.test(path)) return {};
  // A rule may have more lists than the one that goes by its name; those are not an organisation's to change.
  const names = path.endsWith('words')
    ? [...RULE_WORDS.en.keys()].filter(isRule)
    : RULES.flatMap(({ name, core }) => (core === true ? [] : name));
  return Object.fromEntries(names.map((name) => [name, any]));
}

/** In a text of no kind yet, its first line. */
function formatOffers(scene: Scene): readonly Offer[] {
  if (scene.cursor.keysHere.includes('format')) return [];
  return DOCUMENT_KINDS.map((kind) => ({
    label: `format: ${formatLine(kind)}`,
    detail: fieldLabel(scene.language, `${kind}:`),
    kind: CompletionItemKind.Property,
    lines: [`format: ${formatLine(kind)}`],
    column: 0,
    about: { language: scene.language, field: `${kind}:format` },
  }));
}

/** The next line with words below the cursor's line, in block style. */
export function lineBelow({ cursor, source }: Scene): { column: number; isDash: boolean } | undefined {
  if (cursor.style === 'flow') return undefined;
  for (let index = lineAt(source, cursor.span.end) + 1; index < source.lineStarts.length; index++) {
    const line = placeOf(source, index, cursor.indentUnit);
    if (isBlankLine(line) || isCommentLine(source.text, line)) continue;
    return { column: line.column, isDash: isDashLine(source.text, line) };
  }
  return undefined;
}
