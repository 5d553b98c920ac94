/** Values that may stand at the cursor: choices, ids, people, dates, numbers, and words used elsewhere in the paper. */
import { CompletionItemKind } from 'vscode-languageserver';
import { type Node, pairOf } from '../../document/tree';
import { doubleQuoted, inlineText, singleQuoted } from '../../document/write/scalar';
import { isPlaceholder } from '../../messages/placeholders';
import { choiceLabel } from '../../messages/render';
import type { FieldShape } from '../../paper/field-shape';
import { formatLine } from '../../paper/kind';
import { skeletonValue } from '../../paper/skeleton';
import { DOCUMENT_KINDS } from '../../paper/terms';
import { RULE_WORDS } from '../../rules/wording/word-lists';
import { newId } from './keys';
import { namedValues, ownUnits, peopleValues, unitNames, type Value } from './names';
import { contentOf, isAtCursor, type Offer, type Scene } from './scene';
import { nextPriority, wishAt } from './skeletons';
import { completionText } from './text';

/** Free texts that often name a person; where the format wants one it says so itself. */
const PERHAPS_PERSON =
  /(?:\.responsible|\.with\[\]|\.reviewed_by|\.needs_help_from|\.handed_over_to|\.from|written_with\[\])$/;
/** Short texts of which the same is often written again. */
const WRITTEN_AGAIN =
  /(?:\.with|\.for_whom\[\]|\.with\[\]|\.rhythm|\.measured_in|\.source|\.area|\.who|written_with\[\]|\.reviewed_by)$/;

/** How the chosen value is to be written. */
export interface Manner {
  /** A dash comes first. */
  readonly dash: boolean;
  /** In brackets: the only entry of a list. */
  readonly brackets: boolean;
  readonly column: number;
}

/** @param shape of the value, or of the list at whose key the cursor is */
export function valueOffers(
  scene: Scene,
  shape: FieldShape,
  parent: FieldShape | undefined,
  manner: Manner,
): readonly Offer[] {
  const { cursor } = scene;
  const seen = new Set(manner.brackets ? [] : cursor.entriesHere);
  const offers: Offer[] = [];
  for (const value of valuesOf(scene, shape, parent)) {
    if (seen.has(value.text)) continue;
    seen.add(value.text);
    offers.push(valueOffer(scene, value, manner));
  }
  return offers;
}

function valueOffer({ cursor }: Scene, value: Value, { dash, brackets, column }: Manner): Offer {
  const inFlow = cursor.style === 'flow' || brackets;
  const quoted =
    cursor.quote === '"'
      ? doubleQuoted(value.text)
      : cursor.quote === "'"
        ? singleQuoted(value.text)
        : value.bare
          ? value.text
          : inlineText(value.text, inFlow ? 'flow' : 'block');
  const words = brackets ? `[${quoted}]` : quoted;
  return {
    label: value.text.trim(),
    detail: value.detail,
    kind: value.kind,
    lines: [dash ? `- ${words}` : words],
    column,
    also: value.also,
    about: value.about,
  };
}

function valuesOf(scene: Scene, shape: FieldShape, parent: FieldShape | undefined): readonly Value[] {
  const entry = shape.entry ?? shape;
  const choices = shape.choices ?? entry.choices;
  if (choices) return choiceValues(scene, shape, choices);
  if (shape.date) return dateValues(scene, shape);
  // What a list refers to is said of the list, not of its entries.
  const refersTo = shape.refersTo ?? (shape.path.endsWith('[]') ? parent?.refersTo : undefined);
  if (refersTo) {
    return refersTo.includes('person') ? peopleValues(scene) : namedValues(scene, refersTo);
  }
  if (shape.path === 'strategy-paper:unit.id') return ownUnits(scene);
  if (shape.slug) return idValues(scene, shape);
  if (shape.path === 'strategy-paper:initiatives[].actions[].priority') return [priorityValue(scene)];
  if (shape.path === 'strategy-paper:initiatives[].benefits[].statement') return changeVerbs(scene);
  if (shape.path === 'strategy-paper:unit.name') return unitNames(scene);
  return [
    ...(WRITTEN_AGAIN.test(entry.path) ? usedValues(scene, entry) : []),
    ...(PERHAPS_PERSON.test(entry.path) ? peopleValues(scene) : []),
  ];
}

function choiceValues(
  { language }: Scene,
  { path }: FieldShape,
  choices: readonly string[],
): readonly Value[] {
  const field = path.replace(/(?:\[\])+$/, '');
  return choices.map((choice) => {
    const meaning = choiceLabel(language, field, choice);
    return {
      text: choice,
      kind: CompletionItemKind.EnumMember,
      ...(meaning !== choice && { detail: meaning, also: meaning }),
      about: { language, field, choice },
      bare: choice !== 'off',
    };
  });
}

function dateValues(scene: Scene, { path }: FieldShape): readonly Value[] {
  const { session, language, organisation } = scene;
  const today = session.today();
  const content = contentOf(scene);
  const own = content?.kind === 'strategy-paper' ? content.period : undefined;
  const from = dateIn(own?.from?.value) ?? dateIn(organisation?.period?.from?.value);
  const to = dateIn(own?.to?.value) ?? dateIn(organisation?.period?.to?.value);
  const day = (text: string, key: 'today' | 'period-from' | 'period-to' | 'quarter'): Value => ({
    text,
    kind: CompletionItemKind.Value,
    detail: completionText(language, key, {}),
    bare: true,
  });
  const year = Number(today.slice(0, 4));
  if (/\.period\.from$|:period\.from$/.test(path)) {
    const first = to === undefined ? year : Math.min(year, Number(to.slice(0, 4)));
    return [first, first + 1]
      .map((one) => `${one}-01-01`)
      .filter((text) => to === undefined || text < to)
      .map((text) => day(text, 'period-from'));
  }
  if (/:period\.to$/.test(path)) {
    const first = Number((from ?? today).slice(0, 4));
    return [first + 1, first, first + 2].map((last) => day(`${last}-12-31`, 'period-to'));
  }
  const isAhead = /\.(?:due|by)$/.test(path);
  const ends = quarterEnds(today, to).map((text) => day(text, 'quarter'));
  const last = to === undefined ? [] : [day(to, 'period-to')];
  const now = day(today, 'today');
  // What has happened has a day up to today; what is to happen has one ahead.
  if (isAhead) return [...last, ...ends, now];
  return /\.(?:decided|started|ended|date|cleared)$/.test(path) ? [now] : [now, ...last, ...ends];
}

/** `text` where it is written as a date is, and not half written. */
function dateIn(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** How many quarters ahead are offered. Own choice. */
const QUARTERS = 4;

/** The last days of this quarter and the next ones, up to the end of the period. */
function quarterEnds(today: string, to: string | undefined): readonly string[] {
  const year = Number(today.slice(0, 4));
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  return Array.from({ length: QUARTERS }, (_none, ahead) => {
    const nth = quarter + ahead;
    return `${year + Math.floor(nth / 4)}-${ends[nth % 4] ?? ''}`;
  }).filter((day) => to === undefined || day <= to);
}

/** The element's own id: from its title, else a free one of the usual sort. */
function idValues(scene: Scene, shape: FieldShape): readonly Value[] {
  const { cursor, language } = scene;
  const made = newId({ ...scene, cursor: { ...cursor, path: cursor.path.slice(0, -1) } });
  const text = made ?? skeletonValue(shape, wishAt(scene))?.[0];
  if (text === undefined) return [];
  const detail = completionText(language, made === undefined ? 'free-id' : 'id-of-title', {});
  return [{ text, kind: CompletionItemKind.Value, detail, bare: true }];
}

function priorityValue(scene: Scene): Value {
  return {
    text: String(nextPriority(scene)),
    kind: CompletionItemKind.Value,
    detail: completionText(scene.language, 'next-priority', {}),
    bare: true,
  };
}

/** Words with which a benefit may begin; only while its statement is no more than a word. */
function changeVerbs({ cursor, written, language }: Scene): readonly Value[] {
  if (/\s/.test(cursor.prefix) || cursor.word !== cursor.prefix) return [];
  const words = RULE_WORDS[written].get('benefits/two-in-one')?.words ?? [];
  const isQuoted = cursor.quote !== undefined;
  return words.map((word) => ({
    text: `${word.charAt(0).toUpperCase()}${word.slice(1)}${isQuoted ? '' : ' '}`,
    kind: CompletionItemKind.Text,
    detail: completionText(language, 'change-verb', {}),
    bare: true,
  }));
}

/** Texts of the same field elsewhere in the paper, the most used first. */
function usedValues(scene: Scene, shape: FieldShape): readonly Value[] {
  const { analysis, language } = scene;
  const { root } = analysis.document;
  const key = /([a-z_]+)(?:\[\])?$/.exec(shape.path)?.[1];
  if (!root || key === undefined) return [];
  const isEntry = shape.path.endsWith('[]');
  const counts = new Map<string, number>();
  const note = (node: Node | undefined): void => {
    if (node?.kind !== 'scalar' || node.text.trim() === '' || isPlaceholder(node.text)) return;
    if (node.text.includes('\n') || isAtCursor(scene, node.span.start)) return;
    counts.set(node.text, (counts.get(node.text) ?? 0) + 1);
  };
  const walk = (node: Node): void => {
    if (node.kind === 'list') for (const { value } of node.entries) value && walk(value);
    if (node.kind !== 'map') return;
    const value = pairOf(node, key)?.value;
    if (value?.kind === 'list' && isEntry) for (const one of value.entries) note(one.value);
    else if (value?.kind === 'scalar' && !isEntry) note(value);
    for (const pair of node.pairs) if (pair.value) walk(pair.value);
  };
  walk(root);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([text]) => ({
      text,
      kind: CompletionItemKind.Text,
      detail: completionText(language, 'used', {}),
    }));
}

/** In a text of no kind yet, what its first line may say. */
export function formatValues({ language }: Scene): readonly Value[] {
  return DOCUMENT_KINDS.map((kind) => ({
    text: formatLine(kind),
    kind: CompletionItemKind.EnumMember,
    about: { language, field: `${kind}:format` },
  }));
}
