/** Short forms: a bare text where its full form is wanted, and one entry where a list is. Each is one finding, whatever else is off with it. */
import type { TextEdit } from '../../document/edit';
import type { YamlDocument } from '../../document/read';
import type { ScalarNode } from '../../document/tree';
import { replaceValue, wrapInList } from '../../document/write/field';
import { writeEntry, writeField } from '../../document/write/lines';
import { isInFlow, slotOf } from '../../document/write/place';
import { inlineText } from '../../document/write/scalar';
import { replaceInSlot } from '../../document/write/slot';
import { writeText } from '../../document/write/text';
import { isPlaceholder } from '../../messages/placeholders';
import { type FieldShape, shapeStep } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { isDate } from '../../paper/located';
import type { Misreading } from '../../paper/misreading';
import { choiceMeant } from '../../paper/near-choice';
import type { Subject } from '../../paper/subject';
import type { Language } from '../../paper/terms';
import { datesMeant } from '../../paper/written-date';
import { A_HABIT } from '../habits';
import { slugOf } from '../ids';
import { type Context, claimFix, fix, type NamedHabit, type Report, report, safeFix } from '../rule';
import { wholePart } from './bare';
import { firstLine } from './first-line';
import { idInRegister, wrongReferences } from './spots';

type Shorthand = Extract<Misreading, { kind: 'shorthand' }>;
type ShortPeriod = Extract<Misreading, { kind: 'short-period' }>;
type LoneEntry = Extract<Misreading, { kind: 'lone-entry' }>;

export function* shortForms(subject: Subject, context: Context): Iterable<Report> {
  let references: ReadonlySet<number> | undefined;
  for (const misreading of subject.misreadings) {
    if (misreading.kind === 'shorthand') {
      const one = shorthand(misreading, context);
      if (one) yield one;
    } else if (misreading.kind === 'short-period') {
      yield shortPeriod(misreading, context);
    } else if (misreading.kind === 'lone-entry') {
      references ??= wrongReferences(subject);
      // What it refers to is told by the rule about that, whose fix makes it a list too.
      if (!references.has(misreading.node.span.start)) yield loneEntry(misreading, context);
    }
  }
}

/**
 * Where the bare texts begin whose day or choice is told as a part of their short form: what else is off with them
 * is the same mistake.
 */
export function toldAsShort({ misreadings, language }: Subject): ReadonlySet<number> {
  return new Set(
    misreadings.flatMap((one) => {
      if (one.kind !== 'shorthand' && one.kind !== 'lone-entry') return [];
      const field = fieldOf(one);
      const text = one.kind === 'shorthand' ? one.node.text : one.text;
      if (!field || text === undefined || !(field.date || field.choices)) return [];
      return field.date || meantBy(text, field, language).length > 0 ? [one.node.span.start] : [];
    }),
  );
}

/** The field that the bare text is the text of. */
function fieldOf({ kind, shape, key }: Shorthand | LoneEntry): FieldShape | undefined {
  return key === undefined ? undefined : shapeStep(kind === 'shorthand' ? shape : shape.entry, key);
}

/** What a bare text is to say under its key: the words themselves, or the days or the choice that they mean. */
function meantBy(text: string, field: FieldShape | undefined, language: Language): readonly string[] {
  if (isPlaceholder(text)) return [text];
  if (field?.date) return isDate(text) ? [text] : datesMeant(text, language);
  const { choices, path } = field ?? {};
  if (!choices || !path || choices.includes(text)) return [text];
  const meant = choiceMeant(text, path, choices);
  return meant ? [meant.choice] : [];
}

/** `direction: Text` and `- Text`: the text in full stands under its key. */
function shorthand(misreading: Shorthand, context: Context): Report | undefined {
  const { document, language } = context.subject;
  const { node, key, pair, shape } = misreading;
  const field = fieldOf(misreading);
  const values = meantBy(node.text, field, language);
  const span = firstLine(document, node);
  const isNumber = typeof node.value === 'number';
  // A day that is only begun, such as `- dat`; of a choice that is none, that is what is told.
  if (values.length === 0) return field?.date ? dayBegun(misreading, context) : undefined;
  const isSafe = values.length === 1 && (values[0] === node.text || field?.date === true);
  const fixes = () => {
    const whole = pair && wholePart(misreading, context);
    return values.map((value) => {
      const lines = writeField(
        key,
        isNumber ? [value] : writeText(value, { multiline: !isInFlow(document, node.span.start) }),
      );
      const edits = pair
        ? replaceValue(document, pair, whole ?? lines)
        : entryEdits(document, node, lines, key, value);
      if (value === node.text) return safeFix('format/wrong-type:full-form', { key }, edits);
      const title = { text: `${key}: ${value}` };
      if (isSafe) return safeFix('replace', title, edits);
      return (values.length === 1 ? fix : claimFix)('replace', title, edits);
    });
  };
  const habit = pair || values.length > 1 ? undefined : fullForm(shape.path);
  return isNumber
    ? report('format/wrong-type:full-form-number', span, { key }, { fixes, habit })
    : report('format/wrong-type:full-form', span, { key }, { fixes, habit });
}

/** `period: 2026-2027`: its two days stand on lines of their own. Where only years or months are written, days are a guess. */
function shortPeriod({ node, pair, meant }: ShortPeriod, { subject: { document } }: Context): Report {
  const { from, to, exact } = meant;
  const lines = [...writeField('from', [from]), ...writeField('to', [to])];
  const inFlow = isInFlow(document, node.span.start);
  const fixes = () => {
    const edits = inFlow
      ? [{ span: node.span, text: `{from: ${from}, to: ${to}}` }]
      : replaceValue(document, pair, lines);
    return [(exact ? safeFix : fix)('format/wrong-type:period', { from, to }, edits)];
  };
  return report('format/wrong-type:period', firstLine(document, node), { from, to }, { fixes });
}

/** `- dat`, where a meeting is begun: most write of the one they come from. */
function dayBegun({ node, key, shape }: Shorthand, context: Context): Report {
  const { document } = context.subject;
  const fixes = () => {
    if (shape.path !== 'strategy-follow-up:meetings[]') return [];
    const edits = entryEdits(document, node, writeField(key, [context.today]), key, context.today);
    return [claimFix('replace', { text: `${key}: ${context.today}` }, edits)];
  };
  return report('format/wrong-type:full-form-date', firstLine(document, node), { key }, { fixes });
}

function fullForm(path: string): NamedHabit {
  return { name: `full form ${path}`, from: A_HABIT, fixes: ['format/wrong-type:full-form-all'] };
}

function entryEdits(
  document: YamlDocument,
  node: ScalarNode,
  lines: readonly string[],
  key: string,
  value: string,
): readonly TextEdit[] {
  const slot = slotOf(document, node);
  if (slot && !isInFlow(document, node.span.start)) {
    const { start, end } = node.span;
    const isShort = typeof node.value === 'string' && !document.source.text.slice(start, end).includes('\n');
    return isShort && value === node.text
      ? [{ span: { start, end: start }, text: `${key}: ` }]
      : replaceInSlot(document, slot, lines);
  }
  return [{ span: node.span, text: `{${key}: ${inlineText(value, 'flow')}}` }];
}

/** The id that is meant where one is wanted and its name stands, or it is in another style; none where it is one. */
function idMeant(text: string, { shape }: LoneEntry, { organisation }: Context): string | undefined {
  if (!shape.entry?.slug || slugOf(text) === text || isPlaceholder(text)) return undefined;
  return idInRegister(text, shape, organisation) ?? (slugOf(text) || undefined);
}

function loneEntry(misreading: LoneEntry, context: Context): Report {
  const { document, language } = context.subject;
  const { node, pair, text, key, ids } = misreading;
  const field = pair.key.text;
  const whole = () => wholePart(misreading, context);
  const fixes = (): readonly Fix[] => {
    if (ids) {
      const list = `[${ids.map((id) => id.text).join(', ')}]`;
      return [fix('format/wrong-type:list', {}, [{ span: node.span, text: list }])];
    }
    const id = node.kind === 'scalar' ? idMeant(node.text, misreading, context) : undefined;
    if (id !== undefined)
      return [fix('replace', { text: `[${id}]` }, replaceValue(document, pair, [`[${id}]`]))];
    const part = whole();
    if (part) return [fix('format/wrong-type:list', {}, replaceValue(document, pair, part))];
    const [likely = text, other] = text === undefined ? [] : meantBy(text, fieldOf(misreading), language);
    const value = likely === undefined ? undefined : writeText(likely, { multiline: true });
    const entry = value && writeEntry(key === undefined ? value : writeField(key, value));
    // In brackets where it was a short text; what has a key of its own, or is long, takes lines.
    const inBrackets = key === undefined && node.kind === 'scalar' && typeof node.value === 'string';
    const edits = entry && !inBrackets ? replaceValue(document, pair, entry) : wrapInList(document, pair);
    if (edits.length === 0) return [];
    // A day that may be one of two is chosen along with the list.
    return [(other === undefined ? fix : claimFix)('format/wrong-type:list', {}, edits)];
  };
  const habit: NamedHabit = { name: 'one entry', from: A_HABIT, fixes: ['format/wrong-type:list-all'] };
  return report('format/wrong-type:list', firstLine(document, node), { field }, { fixes, habit });
}
