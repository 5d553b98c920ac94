/** Something else than what is wanted: a text for a list, a word for a number, a choice that is none. */

import type { TextEdit } from '../../document/edit';
import type { YamlDocument } from '../../document/read';
import type { ListNode, MapNode, Node, ScalarNode, Span } from '../../document/tree';
import { removeEntry } from '../../document/write/entry';
import { replaceValue, wrapInList } from '../../document/write/field';
import { writeEntry, writeField } from '../../document/write/lines';
import { isInFlow, slotOf } from '../../document/write/place';
import { inlineText } from '../../document/write/scalar';
import { replaceInSlot } from '../../document/write/slot';
import { replaceText, writeText } from '../../document/write/text';
import { isPlaceholder } from '../../messages/placeholders';
import type { FieldShape } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { textOf } from '../../paper/located';
import type { Misreading } from '../../paper/misreading';
import { nearChoice } from '../../paper/near-choice';
import type { StructureFault } from '../../paper/structure';
import type { Subject } from '../../paper/subject';
import { datesMeant } from '../../paper/written-date';
import { type Context, fix, type Report, type Rule, report, safeFix, severity } from '../rule';
import { wholePart } from './bare';
import { ownerOfFault } from './owned';
import { coreSettings } from './settings';

function* wrongType(subject: Subject, context: Context): Iterable<Report> {
  for (const misreading of subject.misreadings) {
    if (misreading.kind === 'shorthand') yield shorthand(misreading, context);
    else if (misreading.kind === 'lone-entry') yield loneEntry(misreading, context);
  }
  for (const fault of subject.faults) {
    if (isOwnedHere(fault, context)) yield* faultReport(fault, subject.document);
  }
}

/** A text that is no date at all is not a date in another style. */
function isOwnedHere(fault: StructureFault, { language }: Context): boolean {
  const owner = ownerOfFault(fault);
  if (owner === 'format/wrong-type') return true;
  return (
    owner === 'format/date-style' && 'node' in fault && datesMeant(wordsOf(fault.node), language).length === 0
  );
}

/** `direction: Text` and `- Text`: the text in full stands under its key. */
function shorthand(misreading: Extract<Misreading, { kind: 'shorthand' }>, context: Context): Report {
  const { document } = context.subject;
  const { node, key, pair } = misreading;
  const fixes = () => {
    const whole = pair && wholePart(misreading, context);
    if (whole) return [safeFix('format/wrong-type:full-form', { key }, replaceValue(document, pair, whole))];
    const lines = writeField(key, writeText(node.text, { multiline: !isInFlow(document, node.span.start) }));
    return [
      safeFix(
        'format/wrong-type:full-form',
        { key },
        pair ? replaceValue(document, pair, lines) : entryEdits(document, node, lines, key),
      ),
    ];
  };
  return report('format/wrong-type:full-form', firstLine(document, node), { key }, { fixes });
}

function entryEdits(
  document: YamlDocument,
  node: ScalarNode,
  lines: readonly string[],
  key: string,
): readonly TextEdit[] {
  const slot = slotOf(document, node);
  if (slot && !isInFlow(document, node.span.start)) {
    const { start, end } = node.span;
    const isShort = typeof node.value === 'string' && !document.source.text.slice(start, end).includes('\n');
    return isShort
      ? [{ span: { start, end: start }, text: `${key}: ` }]
      : replaceInSlot(document, slot, lines);
  }
  return [{ span: node.span, text: `{${key}: ${inlineText(node.text, 'flow')}}` }];
}

function loneEntry(misreading: Extract<Misreading, { kind: 'lone-entry' }>, context: Context): Report {
  const { document } = context.subject;
  const { node, pair, text, key, ids } = misreading;
  const field = pair.key.text;
  const fixes = (): readonly Fix[] => {
    if (ids) {
      const list = `[${ids.map((id) => id.text).join(', ')}]`;
      return [fix('format/wrong-type:list', {}, [{ span: node.span, text: list }])];
    }
    const whole = wholePart(misreading, context);
    if (whole) return [fix('format/wrong-type:list', {}, replaceValue(document, pair, whole))];
    const value = text === undefined ? undefined : writeText(text, { multiline: true });
    const entry = value && writeEntry(key === undefined ? value : writeField(key, value));
    // In brackets where it was a short text; what has a key of its own, or is long, takes lines.
    const inBrackets = key === undefined && node.kind === 'scalar' && typeof node.value === 'string';
    const edits = entry && !inBrackets ? replaceValue(document, pair, entry) : wrapInList(document, pair);
    return edits.length > 0 ? [fix('format/wrong-type:list', {}, edits)] : [];
  };
  return report('format/wrong-type:list', firstLine(document, node), { field }, { fixes });
}

function* faultReport(fault: StructureFault, document: YamlDocument): Iterable<Report> {
  const field = lastKey(fault.shape);
  switch (fault.kind) {
    case 'missing':
      return;
    case 'empty-entry': {
      const { list, at } = fault;
      const fixes = () => [fix('format/wrong-type:delete-entry', {}, removeEntryAt(document, list, at))];
      yield report('format/wrong-type:empty-entry', { start: at, end: at + 1 }, { field }, { fixes });
      return;
    }
    case 'not-a-choice':
      yield notAChoice(fault.node, fault.shape, field, document);
      return;
    case 'out-of-range': {
      const { node, limit } = fault;
      const tooLow = node.kind === 'scalar' && Number(node.value) < limit;
      const fixes = () => [
        fix('replace', { text: String(limit) }, [{ span: node.span, text: String(limit) }]),
      ];
      yield tooLow
        ? report('format/wrong-type:at-least', node.span, { field, limit }, { fixes })
        : report('format/wrong-type:at-most', node.span, { field, limit }, { fixes });
      return;
    }
    case 'count':
      yield report('format/wrong-type:too-few', fault.pair?.key.span ?? firstLine(document, fault.node), {
        field,
        limit: fault.limit,
      });
      return;
    case 'wrong-type':
      yield wanted(fault.node, fault.shape, field, document);
      return;
    case 'wrong-style':
      if (fault.node.kind === 'scalar' && isPlaceholder(fault.node.text)) return;
      yield fault.shape.date
        ? report('format/wrong-type:date', firstLine(document, fault.node), { field })
        : report('format/wrong-type:link', firstLine(document, fault.node), { field });
      return;
    case 'other':
      yield report('format/wrong-type', firstLine(document, fault.node), { field });
  }
}

function notAChoice(node: Node, shape: FieldShape, field: string, document: YamlDocument): Report {
  const choices = shape.choices ?? [];
  const span = firstLine(document, node);
  const options = { options: choices };
  if (node.kind !== 'scalar') return report('format/wrong-type:choice', span, { field, options });
  const value = node.text;
  const fixes = (): readonly Fix[] => {
    const meant = nearChoice(value, shape.path, choices);
    return meant === undefined ? [] : [fix('replace', { text: meant }, replaceText(document, node, meant))];
  };
  return report('format/wrong-type:one-of', span, { value, field, options }, { fixes });
}

/** What the shape wants in place of `node`. */
function wanted(node: Node, shape: FieldShape, field: string, document: YamlDocument): Report {
  const span = firstLine(document, node);
  const wants = (type: string): boolean => shape.types.includes(type);
  if (wants('integer'))
    return report('format/wrong-type:whole-number', span, { field }, numberFix(node, true));
  if (wants('number')) return report('format/wrong-type:number', span, { field }, numberFix(node, false));
  if (shape.date) return report('format/wrong-type:date', span, { field });
  if (shape.choices)
    return report('format/wrong-type:choice', span, { field, options: { options: shape.choices } });
  if (wants('string') && node.kind === 'map' && /\[\]$/.test(shape.path))
    return entryText(node, field, document);
  if (wants('string')) return report('format/wrong-type:text', span, { field }, soleText(node, document));
  if (wants('object')) {
    const names = Object.keys(shape.fields ?? {}).slice(0, 3);
    return report('format/wrong-type:fields', span, { field, options: { options: names } });
  }
  return wants('array')
    ? report('format/wrong-type:list', span, { field })
    : report('format/wrong-type', span, { field });
}

/** `change_agents: [{name: Bo Lind}]`: the entries are texts, without a key. */
function entryText(node: MapNode, field: string, document: YamlDocument): Report {
  const span = firstLine(document, node);
  const [pair, more] = node.pairs;
  const text = pair && !more ? textOf(pair.value, pair) : undefined;
  if (!pair || !text) return report('format/wrong-type:entry', span, { field });
  const { start, end } = text.span;
  const written = document.source.text.slice(start, end);
  const fixes = () => [fix('replace', { text: text.value }, [{ span: node.span, text: written }])];
  return report('format/wrong-type:entry-text', span, { field, key: pair.key.text }, { fixes });
}

/** The one text of a list, without the list. */
function soleText(node: Node, document: YamlDocument): { readonly fixes?: () => readonly Fix[] } {
  const text = node.kind === 'list' && node.entries.length === 1 ? textOf(node.entries[0]?.value) : undefined;
  const slot = slotOf(document, node);
  if (!text || !slot) return {};
  const { value } = text;
  return { fixes: () => [fix('replace', { text: value }, replaceInSlot(document, slot, writeText(value)))] };
}

/** A number in quotes, or with words around it, as a number. */
function numberFix(node: Node, whole: boolean): { readonly fixes?: () => readonly Fix[] } {
  const digits = node.kind === 'scalar' ? /-?\d+(?:[.,]\d+)?/.exec(node.text)?.[0] : undefined;
  if (digits === undefined) return {};
  const number = Number(digits.replace(',', '.'));
  const text = String(whole ? Math.max(1, Math.round(number)) : number);
  return { fixes: () => [fix('replace', { text }, [{ span: node.span, text }])] };
}

function removeEntryAt(document: YamlDocument, list: ListNode, at: number): readonly TextEdit[] {
  const index = list.entries.findIndex((entry) => entry.at === at);
  return index === -1 ? [] : removeEntry(document, list, index);
}

function wordsOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : '';
}

/** The key that a field goes by: of a list's entries, the list's. */
function lastKey({ path }: FieldShape): string {
  return /([^.:[\]*]+)(?:\.\*)?(?:\[\])*$/.exec(path)?.[1] ?? path;
}

/** The first line of a node: a whole map or block marked at once says little of where to look. */
function firstLine({ source }: YamlDocument, { span }: Node): Span {
  const stop = source.text.slice(span.start, span.end).search(/[\r\n]/);
  return stop === -1 ? span : { start: span.start, end: span.start + stop };
}

export const typeRules: readonly Rule[] = [
  {
    name: 'format/wrong-type',
    severity: severity('error'),
    core: true,
    text: wrongType,
    organisation: coreSettings,
  },
];
