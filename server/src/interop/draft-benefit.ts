/**
 * Benefits from a plan: an indicator says what gets better and how to measure it, and an objective that opens
 * with something getting better is a benefit too. It never makes up a number or a date.
 */
import type { Fields } from './draft';
import { type Drafting, planName, termNotes } from './drafting';
import { dateIn, isNoticed, paragraphs, unstopped } from './plain-words';
import type { Indicator, Result } from './stratml-plan';

/** A result in the future that is nothing yet: a form left 0 where it is to be determined. */
function isZeroOnly(result: Result): boolean {
  return result.number === 0 && result.isUndecided;
}

function isBaseline(result: Result): boolean {
  return result.number !== undefined && /\bbaseline\b/i.test(result.status);
}

/** Results that say something: a number that counts, or words. */
function toldActuals({ actuals }: Indicator): readonly Result[] {
  return actuals.filter(
    (result) =>
      (result.number !== undefined && !isZeroOnly(result)) || result.words !== '' || result.status !== '',
  );
}

/** True where the indicator says nothing but when: no name, no unit, no target and no result. */
export function isSilent(indicator: Indicator): boolean {
  const { dimension, unit, other, relations, targets } = indicator;
  const isTold = [dimension, unit, other, ...relations].some((text) => text !== '');
  return !isTold && targets.every(isEmpty) && toldActuals(indicator).length === 0;
}

function isEmpty({ number, words, status }: Result): boolean {
  return number === undefined && words === '' && status === '';
}

/** True where a number is aimed at or has been reached. */
function hasNumbers(indicator: Indicator): boolean {
  return [...indicator.targets, ...toldActuals(indicator)].some(({ number }) => number !== undefined);
}

/** True where a measure can be made of it: something is counted, or a unit is named to count in. */
export function isCounted(indicator: Indicator): boolean {
  return hasNumbers(indicator) || indicator.unit !== '';
}

/**
 * True where the indicator stands for a benefit: it is an outcome, or names something that people notice; or
 * something is counted, and the plan does not say that it is only what goes in.
 */
export function showsBenefit(indicator: Indicator): boolean {
  const words = targetWords(indicator);
  if (isSilent(indicator) || words + indicator.dimension === '') return false;
  if (isNoticed(words) || isNoticed(indicator.dimension)) return true;
  switch (indicator.stage) {
    case 'outcome':
      return true;
    case 'output':
      return hasNumbers(indicator);
    case '':
      return isCounted(indicator);
    default:
      return false;
  }
}

function targetWords({ targets }: Indicator): string {
  return paragraphs(...targets.map(({ words }) => words));
}

/** Words of a descriptor that mean that less is better. */
const LOWER = /^(?:decreased|fewer|low|lower|reduced)$/i;

/** What is measured, with the numbers that the plan gives; undefined where it names neither a number nor a unit. */
function measureFrom(indicator: Indicator, name: string, drafting: Drafting): Fields | undefined {
  if (!isCounted(indicator)) return undefined;
  const numbers = toldActuals(indicator).filter(({ number }) => number !== undefined);
  const baseline = numbers.find(isBaseline);
  const target = indicator.targets.find(({ number }) => number !== undefined);
  if (baseline) drafting.tally.results++;
  const readings = numbers.filter((result) => result !== baseline && dayOf(result) !== undefined);
  return {
    indicator: name,
    measured_in: indicator.unit || drafting.open('benefits[].measure.measured_in'),
    better: indicator.targets.some(({ statusValue }) => LOWER.test(statusValue)) ? 'lower' : undefined,
    baseline: baseline && {
      value: baseline.number,
      date: dayOf(baseline),
      ...datelessNotes(baseline, drafting),
      'x-notes': paragraphs(
        baseline.words,
        /^(?:status: )?baseline$/i.test(baseline.status) ? '' : baseline.status,
      ),
    },
    target: target && {
      value: target.number,
      by: dateIn(target.term.to),
      ...datelessNotes(target, drafting),
    },
    readings: readings.map((reading) => {
      drafting.tally.results++;
      return {
        date: dayOf(reading),
        value: reading.number,
        note: noteOf(reading),
        ...datelessNotes(reading, drafting),
      };
    }),
  };
}

/** The day a result was reached. */
function dayOf({ term }: Result): string | undefined {
  return dateIn(term.to) ?? dateIn(term.from);
}

function noteOf({ words, status }: Result): string {
  return paragraphs(words, status);
}

/** Of a result's term what its date does not tell. */
function datelessNotes(result: Result, { period }: Drafting): Fields {
  const { from, to } = result.term;
  const isTold = from === period.from || from === dayOf(result);
  return { 'x-from': isTold ? undefined : from, 'x-to': dateIn(to) === undefined ? to : undefined };
}

/** Results in words: what can be seen or told; and numbers without a day, which no reading can hold. */
function signsFrom(
  indicator: Indicator,
  drafting: Drafting,
): { readonly signs: readonly Fields[]; readonly others: readonly string[] } {
  const rest = toldActuals(indicator).filter(
    (result) => result.number === undefined || (!isBaseline(result) && dayOf(result) === undefined),
  );
  const isSign = (result: Result): boolean => result.words !== '' && dayOf(result) !== undefined;
  const signs = rest.filter(isSign).map((result) => {
    drafting.tally.results++;
    return { date: dayOf(result), text: noteOf(result), ...datelessNotes(result, drafting) };
  });
  return { signs, others: rest.filter((result) => !isSign(result)).map((result) => resultText(result)) };
}

/** A result on one line: "829, more than expected (2012-01-26)". */
function resultText({ number, words, status, term }: Result): string {
  const days = [...new Set([term.from, term.to].filter((day) => day !== ''))].join(' – ');
  const said = [number === undefined ? '' : String(number), words, status];
  const text = said.filter((part) => part !== '').join(', ');
  return days === '' ? text : `${text} (${days})`;
}

/** Fields that an indicator gives the benefit it measures. */
function shown(indicator: Indicator, name: string, drafting: Drafting): Fields {
  const { signs, others } = signsFrom(indicator, drafting);
  const spare = indicator.targets.filter(({ number }) => number !== undefined).slice(1);
  return {
    measure: measureFrom(indicator, name, drafting),
    signs,
    'x-target': paragraphs(
      ...indicator.targets.map(({ status }) => status),
      ...spare.map((target) => resultText({ ...target, words: '', status: '' })),
    ),
    'x-results': others,
  };
}

/** The benefit that an indicator stands for. */
export function benefitFromIndicator(
  indicator: Indicator,
  forWhom: readonly string[],
  drafting: Drafting,
): Fields {
  const { dimension, sequence } = indicator;
  const statement = unstopped(targetWords(indicator)) || dimension;
  drafting.tally.indicatorBenefits++;
  const term = indicator.targets.find(({ number }) => number === undefined)?.term ?? { from: '', to: '' };
  return {
    id: drafting.freeId('benefit', dimension, statement),
    statement,
    for_whom: forWhom.length > 0 ? forWhom : [drafting.open('benefits[].for_whom[]')],
    ...shown(indicator, dimension || statement, drafting),
    ...termNotes(term, drafting),
    'x-indicator': planName(sequence, isCounted(indicator) ? '' : dimension, statement),
    'x-notes': indicator.other,
  };
}

/** What the only indicator of an objective adds to the benefit that the objective is. */
export function measureOfObjective(indicator: Indicator, drafting: Drafting): Fields {
  const name = unstopped(targetWords(indicator)) || indicator.dimension;
  drafting.tally.indicatorMeasures++;
  return {
    ...shown(indicator, name, drafting),
    'x-indicator': planName(indicator.sequence, indicator.dimension, name),
  };
}

/** An indicator as a note: "1.2.1 Parks (Percentage, 100): All new parks are accessible. Status: Improved". */
export function indicatorNote(indicator: Indicator): string {
  const { sequence, dimension, unit, targets, other } = indicator;
  const amounts = targets.flatMap(({ number }) => (number === undefined ? [] : [String(number)]));
  const amount = [unit, ...amounts].filter((part) => part !== '').join(', ');
  const name = [sequence, dimension, amount === '' ? '' : `(${amount})`].filter((word) => word !== '');
  const goals = targets.flatMap(({ words, status }) => [words, status]);
  const results = toldActuals(indicator).map(resultText);
  const said = [...goals, other, ...results].filter((part) => part !== '').map(unstopped);
  return [name.join(' '), said.join('. ')].filter((part) => part !== '').join(': ');
}
