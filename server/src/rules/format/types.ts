/** Something else than what is wanted: a text for a list, a word for a number, a choice that is none. */

import type { TextEdit } from '../../document/edit';
import type { YamlDocument } from '../../document/read';
import type { ListNode, MapNode, Node } from '../../document/tree';
import { removeEntry } from '../../document/write/entry';
import { slotOf } from '../../document/write/place';
import { replaceInSlot } from '../../document/write/slot';
import { replaceText, writeText } from '../../document/write/text';
import { isPlaceholder } from '../../messages/placeholders';
import type { FieldShape } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { textOf } from '../../paper/located';
import { type ChoiceMeant, choiceMeant } from '../../paper/near-choice';
import type { Distance } from '../../paper/near-key';
import type { StructureFault } from '../../paper/structure';
import type { Subject } from '../../paper/subject';
import { datesMeant } from '../../paper/written-date';
import { stretchMeant } from '../../paper/written-stretch';
import { A_DANISH_HABIT, A_HABIT } from '../habits';
import {
  type Context,
  claimFix,
  fix,
  type More,
  type NamedHabit,
  type Report,
  type Rule,
  report,
  safeFix,
  severity,
} from '../rule';
import { firstLine } from './first-line';
import { ownerOfFault } from './owned';
import { coreSettings } from './settings';
import { shortForms, toldAsShort } from './short';

function* wrongType(subject: Subject, context: Context): Iterable<Report> {
  yield* shortForms(subject, context);
  for (const one of subject.misreadings)
    if (one.kind === 'other-choice') yield notAChoice(one.node, one, subject.document);
  if (subject.faults.length === 0) return;
  const told = toldAsShort(subject);
  for (const fault of subject.faults) {
    if ('node' in fault && told.has(fault.node.span.start)) continue;
    if (isOwnedHere(fault, context)) yield* faultReport(fault, subject.document);
  }
}

/** A text that is no date at all is not a date in another style. */
function isOwnedHere(fault: StructureFault, { language }: Context): boolean {
  const owner = ownerOfFault(fault);
  if (owner !== 'format/date-style' || !('node' in fault)) return owner === 'format/wrong-type';
  const words = wordsOf(fault.node);
  return datesMeant(words, language).length === 0 && stretchMeant(words) === undefined;
}

function* faultReport(fault: StructureFault, document: YamlDocument): Iterable<Report> {
  // Under the names of rules, each goes by its own.
  const field = (fault.shape.path.endsWith('.*') && fault.pair?.key.text) || lastKey(fault.shape);
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
      yield notAChoice(fault.node, fault.shape, document, field);
      return;
    case 'out-of-range': {
      const { node, limit } = fault;
      const tooLow = node.kind === 'scalar' && Number(node.value) < limit;
      const fixes = () => [
        claimFix('replace', { text: String(limit) }, [{ span: node.span, text: String(limit) }]),
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
        : report(
            'format/wrong-type:link',
            firstLine(document, fault.node),
            { field },
            addressFix(fault.node, document),
          );
      return;
    case 'other':
      yield report('format/wrong-type', firstLine(document, fault.node), { field });
  }
}

function notAChoice(
  node: Node,
  { path, choices = [] }: Pick<FieldShape, 'path' | 'choices'>,
  document: YamlDocument,
  field = lastKey({ path }),
): Report {
  const span = firstLine(document, node);
  const options = { options: choices };
  if (node.kind !== 'scalar') return report('format/wrong-type:choice', span, { field, options });
  const value = node.text;
  const meant = choiceMeant(value, path, choices);
  const fixes = (): readonly Fix[] => {
    if (!meant) return [];
    const { choice: text, how } = meant;
    // The same word in other letters is no guess.
    const choose = how === 'letters' || how === 'marks' ? safeFix : fix;
    return [choose('replace', { text }, replaceText(document, node, text))];
  };
  const habit = choiceHabit(value, path, meant);
  return report('format/wrong-type:one-of', span, { value, field, options }, { fixes, habit });
}

/** What a hand that chooses so does all over: writes the choices otherwise, or the same wrong one again and again. */
function choiceHabit(value: string, path: string, meant: ChoiceMeant | undefined): NamedHabit {
  const same = meant && CHOICE_HABITS[meant.how];
  return same && meant
    ? { ...same, params: { near: meant.choice } }
    : { name: `${path} ${value}`, from: A_HABIT, fixes: ['format/wrong-type:replace-all'] };
}

const CHOICE_HABITS: Readonly<Partial<Record<Distance, NamedHabit>>> = {
  letters: {
    name: 'other letters',
    from: A_HABIT,
    message: 'format/wrong-type:choice-small',
    mixed: 'format/wrong-type:choice-small-and-joined',
    fixes: ['format/wrong-type:choice-all'],
  },
  marks: {
    name: 'other letters',
    from: A_HABIT,
    message: 'format/wrong-type:choice-joined',
    mixed: 'format/wrong-type:choice-small-and-joined',
    fixes: ['format/wrong-type:choice-all'],
  },
  // As with keys: who writes a paper in Danish is likely to write all its choices in Danish.
  danish: {
    name: 'danish',
    from: A_DANISH_HABIT,
    message: 'format/wrong-type:choice-danish',
    fixes: ['format/wrong-type:choice-all'],
  },
};

/** `www.lindby.dk` is a web address that lacks its beginning. */
function addressFix(node: Node, document: YamlDocument): Pick<More, 'fixes'> {
  if (node.kind !== 'scalar' || !/^www\.\S+$/i.test(node.text)) return {};
  const text = `https://${node.text}`;
  return { fixes: () => [fix('replace', { text }, replaceText(document, node, text))] };
}

/** What the shape wants in place of `node`. */
function wanted(node: Node, shape: FieldShape, field: string, document: YamlDocument): Report {
  const span = firstLine(document, node);
  const wants = (type: string): boolean => shape.types.includes(type);
  const isNumber = wants('integer') || wants('number');
  const quoted = isNumber ? quotedNumber(node, wants('integer')) : undefined;
  if (quoted) return quoted;
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

/** A number that is one but for its quotation marks. */
function quotedNumber(node: Node, whole: boolean): Report | undefined {
  if (node.kind !== 'scalar' || (node.style !== 'single' && node.style !== 'double')) return undefined;
  const { span, text: number } = node;
  if (!(whole ? /^[1-9]\d{0,8}$/ : /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/).test(number)) return undefined;
  const fixes = () => [safeFix('format/wrong-type:unquote', {}, [{ span, text: number }])];
  const { habit } = numberFix(node, whole);
  return report('format/wrong-type:quoted-number', span, { number }, { fixes, habit });
}

/** The one text of a list, without the list. */
function soleText(node: Node, document: YamlDocument): Pick<More, 'fixes' | 'habit'> {
  const text = node.kind === 'list' && node.entries.length === 1 ? textOf(node.entries[0]?.value) : undefined;
  const slot = slotOf(document, node);
  if (!text || !slot) return {};
  const { value } = text;
  const fixes = () => [fix('replace', { text: value }, replaceInSlot(document, slot, writeText(value)))];
  return { fixes, habit: { name: 'one text', from: A_HABIT, fixes: ['format/wrong-type:text-all'] } };
}

/** A number in quotes, or with words around it, as a number. */
function numberFix(node: Node, whole: boolean): Pick<More, 'fixes' | 'habit'> {
  const [digits, another] = node.kind === 'scalar' ? (node.text.match(/-?\d+(?:[.,]\d+)?/g) ?? []) : [];
  if (digits === undefined) return {};
  const number = Number(digits.replace(',', '.'));
  const meant = whole ? Math.max(1, Math.round(number)) : number;
  const text = String(meant);
  // Of "2 or 3", or of 2.5 where a whole number is wanted, only the author knows which one it is.
  const choose = another === undefined && meant === number ? fix : claimFix;
  const habit: NamedHabit = {
    name: whole ? 'whole number' : 'number',
    from: A_HABIT,
    fixes: ['format/wrong-type:number-all'],
  };
  return { fixes: () => [choose('replace', { text }, [{ span: node.span, text }])], habit };
}

function removeEntryAt(document: YamlDocument, list: ListNode, at: number): readonly TextEdit[] {
  const index = list.entries.findIndex((entry) => entry.at === at);
  return index === -1 ? [] : removeEntry(document, list, index);
}

function wordsOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : '';
}

/** The key that a field goes by: of a list's entries, the list's. */
function lastKey({ path }: Pick<FieldShape, 'path'>): string {
  return /([^.:[\]*]+)(?:\.\*)?(?:\[\])*$/.exec(path)?.[1] ?? path;
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
