/** The rules about how the direction is worded. All are hints: nobody can prescribe what people find the words for. */
import { shapeAt } from '../../paper/field-shape';
import type { Paper } from '../../paper/paper';
import type { Language } from '../../paper/terms';
import { insertFixes } from '../fixing/insert';
import { type Context, type Report, type Rule, report, severity } from '../rule';
import { hasPhrase, isFormOf, phraseAt, phrasesIn, spanOfPart } from '../wording/phrases';
import type { Reading } from '../wording/text-words';
import { statementOf } from './text';

const LATER_YEAR = /(?<!\d)20\d\d(?!\d)/;

function* future(paper: Paper, context: Context): Iterable<Report> {
  const statement = statementOf(paper);
  if (!statement) return;
  const { words, subject } = context;
  const { first, located } = statement;
  const [today] = phrasesIn(first, words('direction/future'), context);
  if (!today || LATER_YEAR.test(first)) return;
  if (hasPhrase(first, words('direction/future:ahead'), context)) return;
  const place = spanOfPart(subject.document, located, today);
  const year = yearOf(paper, context);
  yield year === undefined
    ? report('direction/future:no-year', place, {})
    : report('direction/future', place, { year });
}

/** The year in which the period ends: the paper's, else the organisation's. As text, for a year is no amount. */
function yearOf(paper: Paper, { organisation }: Context): string | undefined {
  const to = paper.period?.to ?? organisation?.period?.to;
  return to?.value.slice(0, 4);
}

const CLAUSE_END = /[.,;:!?\n•]+\s*|\s+[-–—]\s+/;
/** What may stand before the verb of a clause without its being less of a task. */
const BEFORE_A_TASK: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and|then|also|to|we|the unit|will|shall|must|want to|are going to|plan to|aim to|by|\d+|\s)+\s/i,
  da: /^(?:og|så|også|at|vi|enheden|der|vil|skal|må|ønsker|ønsker at|ved at|\d+|\s)+\s/i,
};
/** Two clauses that open with an activity may be a way of speaking; with the third it is a list of tasks. */
const CLAUSES_OF_A_TASK_LIST = 3;
const BULLET = /^[ \t]*(?:[-*•–]|\d+[.)])[ \t]+\S/gm;

function* taskList(paper: Paper, context: Context): Iterable<Report> {
  const statement = statementOf(paper);
  if (!statement) return;
  const { located, first } = statement;
  const bullets = first.match(BULLET)?.length ?? 0;
  const tasks = clausesOf(first).filter((clause) => opensWithActivity(clause, context)).length;
  if (bullets < 2 && tasks < CLAUSES_OF_A_TASK_LIST) return;
  yield report('direction/task-list', located.span, {});
}

function clausesOf(text: string): readonly string[] {
  return text.split(CLAUSE_END).flatMap((clause) => clause.split(/\s(?=(?:and|og)\s)/i));
}

function opensWithActivity(clause: string, context: Context): boolean {
  const opening = clause.trimStart().replace(BEFORE_A_TASK[context.language], '');
  return phraseAt(opening, 0, context.words('direction/task-list'), context) !== undefined;
}

function* forWhom(paper: Paper, context: Context): Iterable<Report> {
  const statement = statementOf(paper);
  const { direction } = paper;
  if (!statement || !direction || direction.forWhom.length > 0) return;
  const { language, words } = context;
  const people = words('direction/for-whom');
  if (hasPhrase(statement.first, people, context)) return;
  if (language === 'da' && endsWithPeople(statement.first, people.words, context)) return;
  const shape = shapeAt('strategy-paper', ['direction']);
  const fixes = () => insertFixes(context, direction.map, shape, 'for_whom');
  yield report('direction/for-whom', direction.anchor, {}, { fixes });
}

/** In Danish, people are often the last part of a longer word: skolebørn, byboere, bilister. */
function endsWithPeople(text: string, people: readonly string[], reading: Reading): boolean {
  return reading.wordsIn(text).some((word) =>
    people.some((one) => {
      const at = one.length >= 4 ? word.text.indexOf(one) : -1;
      return at > 0 && isFormOf(word.text.slice(at), one, 'da');
    }),
  );
}

const NUMBER =
  /(?<![\p{L}\d.,/-])\d+(?:[.,]\d+)*(?:\s*(?:%|percent|per cent|procent|pct\.?))?(?![\p{L}\d/-])/giu;
/** Numbers that say what something is called or how old someone is, not how much. */
const NAMED_BEFORE =
  /(?:year|years|grade|class|age|ages|aged|no\.?|§|nr\.?|klasse|klassetrin|årgang|alderen|kl\.?|phase|fase)\s*$/i;
const NAMED_AFTER =
  /^(?:\s*[-–]\s*\d+)?[-–.]?\s*(?:-?\s*årig\p{L}*|år(?:\s|$)|years?[ -]old|klasse|century|århundrede|st|nd|rd|th|o'clock)/iu;

function* numbers(paper: Paper, context: Context): Iterable<Report> {
  const statement = statementOf(paper);
  if (!statement) return;
  const { first, located } = statement;
  const amounts = Array.from(first.matchAll(NUMBER)).filter(({ 0: text, index }) => {
    if (/^(?:19|20|21)\d\d$/.test(text)) return false;
    return !NAMED_BEFORE.test(first.slice(0, index)) && !NAMED_AFTER.test(first.slice(index + text.length));
  });
  const [amount, ...others] = amounts.map(({ 0: text, index }) => ({
    text,
    span: spanOfPart(context.subject.document, located, { start: index, end: index + text.length }),
  }));
  if (!amount) return;
  const related = others.map(({ span }) => ({ span }));
  yield report('direction/numbers', amount.span, { number: amount.text }, { related });
}

export const directionWordingRules: readonly Rule[] = [
  { name: 'direction/future', severity: severity('hint'), paper: future },
  { name: 'direction/task-list', severity: severity('hint'), paper: taskList },
  { name: 'direction/for-whom', severity: severity('hint'), missing: 'optional', paper: forWhom },
  { name: 'direction/numbers', severity: severity('hint'), paper: numbers },
];
