/** The rules about the numbers of a benefit: that they are numbers, that the target is better, and where they come from. */
import type { TextEdit } from '../../document/edit';
import { type Pair, pairOf } from '../../document/tree';
import { insertField, replaceValue } from '../../document/write/field';
import { writeText } from '../../document/write/text';
import { shapeStep } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { absent, type Located } from '../../paper/located';
import type { Measure, Paper } from '../../paper/paper';
import { BENEFIT, benefitsOf, keysOf } from '../actions/benefits-and-actions';
import { insertFixes } from '../fixing/insert';
import { A_HABIT } from '../habits';
import { benefitName, written } from '../names';
import {
  type Context,
  claimFix,
  fix,
  type NamedHabit,
  type Report,
  type Rule,
  report,
  safeFix,
  severity,
} from '../rule';
import { isSameUnit, type NumberAndUnit, numberAndUnit } from './numbers';

const MEASURE = shapeStep(BENEFIT, 'measure');
const BASELINE = shapeStep(MEASURE, 'baseline');
const MEASURED_IN = 'strategy-paper:initiatives[].benefits[].measure.measured_in';

function* numbers(paper: Paper, context: Context): Iterable<Report> {
  for (const { benefit } of benefitsOf(paper)) {
    if (!benefit.measure) continue;
    const texts = textsForNumbers(benefit.measure, context);
    for (const text of texts) {
      yield report(
        'benefits/measure-numbers',
        text.node.span,
        { value: text.node.text, field: { field: MEASURED_IN } },
        {
          fixes: () => splitFixes(context, benefit.measure, text, texts),
          habit: isNumberAlone(benefit.measure, text) ? NUMBERS : undefined,
        },
      );
    }
  }
}

/** Numbers as one is used to write them, such as `12,5`, all over a paper. */
const NUMBERS: NamedHabit = {
  name: 'numbers',
  from: A_HABIT,
  fixes: ['benefits/measure-numbers:number-all'],
};

/** True where nothing is lost when only the number is kept. */
function isNumberAlone({ measuredIn }: Measure, { meant }: TextForNumber): boolean {
  if (!meant) return false;
  const unit = written(measuredIn)?.value;
  return meant.unit === undefined || (unit !== undefined && isSameUnit(meant.unit, unit));
}

interface TextForNumber {
  readonly pair: Pair;
  readonly node: Extract<Pair['value'], { kind: 'scalar' }>;
  /** What it says, where that is clear. */
  readonly meant: NumberAndUnit | undefined;
}

/** The texts that stand where a measure's numbers should. */
function textsForNumbers(measure: Measure, { language }: Context): readonly TextForNumber[] {
  const holders = [measure.baseline, measure.target, ...measure.readings];
  return holders.flatMap((holder) => {
    const pair = holder && pairOf(holder.map, 'value');
    const node = pair?.value;
    if (!holder || !pair || absent(holder.map, 'value') || holder.value || node?.kind !== 'scalar') return [];
    return [{ pair, node, meant: numberAndUnit(node.text, language) }];
  });
}

function splitFixes(
  context: Context,
  measure: Measure | undefined,
  text: TextForNumber,
  all: readonly TextForNumber[],
): readonly Fix[] {
  const { document } = context.subject;
  const { meant } = text;
  if (!measure || !meant) return [];
  const { number, unit } = meant;
  const own = replaceValue(document, text.pair, [String(number)]);
  const measuredIn = written(measure.measuredIn)?.value;
  if (unit === undefined || (measuredIn !== undefined && isSameUnit(unit, measuredIn)))
    return [safeFix('benefits/measure-numbers:number', { number }, own)];
  // The unit would be lost here: whether that matters only the author knows.
  if (measuredIn !== undefined) return [claimFix('benefits/measure-numbers:number', { number }, own)];
  const others = all.filter((other) => other !== text && other.meant?.unit !== undefined);
  const same = others.filter((other) => isSameUnit(unit, other.meant?.unit ?? ''));
  const edits = [
    ...own,
    ...same.flatMap(({ pair, meant: other }) =>
      other ? replaceValue(document, pair, [String(other.number)]) : [],
    ),
    ...measuredInEdits(context, measure, unit),
  ];
  const params = { number, unit };
  return [
    same.length === others.length
      ? safeFix('benefits/measure-numbers:split', params, edits)
      : fix('benefits/measure-numbers:split', params, edits),
  ];
}

function measuredInEdits(
  { subject: { document } }: Context,
  measure: Measure,
  unit: string,
): readonly TextEdit[] {
  const pair = pairOf(measure.map, 'measured_in');
  return pair && !absent(measure.map, 'measured_in')
    ? replaceValue(document, pair, writeText(unit))
    : insertField(document, measure.map, 'measured_in', writeText(unit), keysOf(MEASURE));
}

function* noBetter(paper: Paper, context: Context): Iterable<Report> {
  for (const { benefit } of benefitsOf(paper)) {
    const { measure } = benefit;
    const start = measure?.baseline?.value;
    const target = measure?.target?.value;
    if (!measure || !start || !target) continue;
    const isLower = measure.better === 'lower';
    const isBetter = isLower ? target.value < start.value : target.value > start.value;
    if (isBetter) continue;
    const params = { t: target.value, b: start.value };
    const more = { related: [{ span: start.span }] };
    if (target.value === start.value)
      yield report('benefits/target-no-better:same', target.span, { t: target.value }, more);
    else
      yield report(
        isLower ? 'benefits/target-no-better:lower' : 'benefits/target-no-better',
        target.span,
        params,
        { ...more, fixes: () => betterFixes(context, measure, start, target) },
      );
  }
}

function betterFixes(
  { subject: { document } }: Context,
  measure: Measure,
  start: Located<number>,
  target: Located<number>,
): readonly Fix[] {
  const { text } = document.source;
  const swap = [
    { span: start.span, text: text.slice(target.span.start, target.span.end) },
    { span: target.span, text: text.slice(start.span.start, start.span.end) },
  ];
  const better = measure.better === 'lower' ? 'higher' : 'lower';
  const pair = pairOf(measure.map, 'better');
  const turn =
    pair && !absent(measure.map, 'better')
      ? replaceValue(document, pair, [better])
      : insertField(document, measure.map, 'better', [better], keysOf(MEASURE));
  return [
    claimFix('benefits/target-no-better:swap', { from: target.value, to: start.value }, swap),
    claimFix(`benefits/target-no-better:${better}`, {}, turn),
  ];
}

function* beforeBaseline(paper: Paper): Iterable<Report> {
  for (const { benefit } of benefitsOf(paper)) {
    const start = benefit.measure?.baseline?.date;
    const by = benefit.measure?.target?.by;
    if (!start || !by || by.value >= start.value) continue;
    yield report(
      'benefits/target-before-baseline',
      by.span,
      { by: by.value, date: start.value },
      { related: [{ span: start.span }] },
    );
  }
}

function* undated(paper: Paper, context: Context): Iterable<Report> {
  for (const { benefit } of benefitsOf(paper)) {
    const { measure } = benefit;
    const { baseline } = measure ?? {};
    if (!measure || !baseline || absent(baseline.map, 'value')) continue;
    const noDate = absent(baseline.map, 'date');
    const noSource = absent(baseline.map, 'source') && absent(measure.map, 'source');
    if (!noDate && !noSource) continue;
    const params = { benefit: benefitName(benefit) };
    const { anchor, map } = baseline;
    if (!noDate) {
      const fixes = () => insertFixes(context, map, BASELINE, 'source');
      yield report('benefits/baseline-undated:source', anchor, params, { fixes });
      continue;
    }
    const message = noSource ? 'benefits/baseline-undated' : 'benefits/baseline-undated:date';
    yield report(message, anchor, params, {
      fixes: () => {
        const { document } = context.subject;
        // What was to be reached before today was not measured first today.
        if ((measure.target?.by?.value ?? context.today) < context.today) return [];
        const date = insertField(document, map, 'date', [context.today], keysOf(BASELINE));
        const source = noSource
          ? insertFixes(context, map, BASELINE, 'source').flatMap(({ edits }) => edits)
          : [];
        const title = noSource ? 'benefits/baseline-undated:both' : 'benefits/baseline-undated:today';
        return [claimFix(title, { date: context.today }, [...date, ...source])];
      },
    });
  }
}

export const measureRules: readonly Rule[] = [
  { name: 'benefits/measure-numbers', severity: severity('error'), paper: numbers },
  { name: 'benefits/target-no-better', severity: severity('warning'), paper: noBetter },
  { name: 'benefits/target-before-baseline', severity: severity('warning'), paper: beforeBaseline },
  {
    name: 'benefits/baseline-undated',
    severity: severity('hint', 'warning'),
    missing: 'optional',
    paper: undated,
  },
];
