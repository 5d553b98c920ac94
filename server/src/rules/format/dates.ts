/** Dates in another style, and periods that cannot be, or that are long or over. */
import type { Node } from '../../document/tree';
import { replaceText } from '../../document/write/text';
import { isPlaceholder } from '../../messages/placeholders';
import type { FieldShape } from '../../paper/field-shape';
import { daysBetween } from '../../paper/located';
import type { Organisation } from '../../paper/organisation';
import type { Paper, Part, Period } from '../../paper/paper';
import type { Subject } from '../../paper/subject';
import { datesMeant, lastOfMonth } from '../../paper/written-date';
import { type Stretch, stretchMeant } from '../../paper/written-stretch';
import { A_HABIT } from '../habits';
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
import { ownerOfFault } from './owned';
import { toldAsShort } from './short';

/** Dates as one is used to write them, all over a text. */
const OTHER_STYLE: NamedHabit = {
  name: 'dates',
  from: A_HABIT,
  fixes: ['format/date-style:write-all'],
};

/** The same where each may be one of two: the first reading has the day first, the other the month. */
const AMBIGUOUS: NamedHabit = {
  name: 'ambiguous dates',
  from: A_HABIT,
  fixes: ['format/date-style:day-first-all', 'format/date-style:month-first-all'],
};

/** A month, a quarter or a year where one day is wanted. */
const STRETCH: NamedHabit = {
  name: 'stretches',
  from: A_HABIT,
  fixes: ['format/date-style:day-all'],
};

/** The days of a stretch that a field may mean: one end where the field is about a beginning or an end, else either. */
function daysOf({ from, to }: Stretch, { path }: FieldShape): readonly string[] {
  if (/\.(?:from|started|decided)$/.test(path)) return [from];
  return /\.(?:to|due|by|ended)$/.test(path) ? [to] : [...new Set([to, from])];
}

function* dateStyle(subject: Subject, { language }: Context): Iterable<Report> {
  const { document } = subject;
  const told = toldAsShort(subject);
  for (const misreading of subject.misreadings) {
    if (misreading.kind !== 'no-such-day' || told.has(misreading.node.span.start)) continue;
    const { node } = misreading;
    const last = lastOfMonth(node.text);
    const fixes = () =>
      last === undefined ? [] : [claimFix('replace', { text: last }, replaceText(document, node, last))];
    yield report('format/date-style:no-such-day', node.span, { text: node.text }, { fixes });
  }
  for (const fault of subject.faults) {
    if (ownerOfFault(fault) !== 'format/date-style' || !('node' in fault)) continue;
    const node: Node = fault.node;
    if (node.kind !== 'scalar' || isPlaceholder(node.text) || told.has(node.span.start)) continue;
    const [suggestion, other] = datesMeant(node.text, language);
    const replace = (text: string) => replaceText(document, node, text);
    if (suggestion === undefined) {
      const stretch = stretchMeant(node.text);
      if (!stretch) continue;
      const days = daysOf(stretch, fault.shape);
      // Of what lies ahead an end is as good as its month; of what has happened only a person knows the day.
      const isAhead = stretch.from === stretch.to || /\.(?:from|to|due|by)$/.test(fault.shape.path);
      const choose = isAhead ? fix : claimFix;
      const fixes = () => days.map((text) => choose('replace', { text }, replace(text)));
      // The end of June is a day, if one puts it so.
      yield stretch.from === stretch.to
        ? report('format/date-style', node.span, { suggestion: stretch.from }, { fixes })
        : report('format/date-style:stretch', node.span, { text: node.text }, { fixes, habit: STRETCH });
      continue;
    }
    if (other === undefined) {
      const fixes = () => [safeFix('replace', { text: suggestion }, replace(suggestion))];
      yield report('format/date-style', node.span, { suggestion }, { fixes, habit: OTHER_STYLE });
    } else {
      const fixes = () => [suggestion, other].map((text) => claimFix('replace', { text }, replace(text)));
      const params = { suggestion, other };
      yield report('format/date-style:ambiguous', node.span, params, { fixes, habit: AMBIGUOUS });
    }
  }
}

type WithPeriod = (Paper | Organisation) & { readonly period: (Part & Period) | undefined };

function* periodOrder({ period }: WithPeriod, { subject }: Context): Iterable<Report> {
  const { from, to } = period ?? {};
  if (!from || !to || from.value <= to.value) return;
  const fixes = () => [
    claimFix('format/period-order:swap', {}, [
      { span: from.span, text: subject.document.source.text.slice(to.span.start, to.span.end) },
      { span: to.span, text: subject.document.source.text.slice(from.span.start, from.span.end) },
    ]),
  ];
  const params = { from: from.value, to: to.value };
  yield report('format/period-order', to.span, params, { related: [{ span: from.span }], fixes });
}

/** The days of a year, leap years counted in. */
const YEAR = 365.25;

function* periodLength(content: WithPeriod, { limits, today }: Context): Iterable<Report> {
  const { from, to } = content.period ?? {};
  const years = limits.period_years;
  if (!to) return;
  if (from && daysBetween(from.value, to.value) > years * YEAR)
    yield report('format/period-length', to.span, { years });
  // Only about time passing: a closed paper does not hear of it.
  else if (to.value < today && (!from || from.value <= to.value) && !isClosed(content))
    yield report('format/period-length:over', to.span, { to: to.value });
}

function isClosed(content: WithPeriod): boolean {
  return content.kind === 'strategy-paper' && content.status?.value === 'closed';
}

export const dateRules: readonly Rule[] = [
  { name: 'format/date-style', severity: severity('error'), text: dateStyle },
  {
    name: 'format/period-order',
    severity: severity('error'),
    paper: periodOrder,
    organisation: periodOrder,
  },
  {
    name: 'format/period-length',
    severity: severity('hint', 'warning'),
    paper: periodLength,
    organisation: periodLength,
  },
];
