/** Personal data that must not be published. It looks at the text itself: keys and comments are read by others too. */
import type { Subject } from '../paper/subject';
import { fix, type Report, type Rule, report, severity } from './rule';

/**
 * Day, month and year, then four digits; a hyphen or a space may stand between, also one of the typographic
 * ones. No part of a longer number. The modulus is not tested: numbers since 2007 need not pass it.
 */
const CPR_NUMBER = /(?<!\d[.,-]?)(\d{2})(\d{2})(\d{2})[-\u2010-\u2013 \u00a0]?\d{4}(?![.,-]?\d)/g;
/** 29 February counts: the century, and so the leap year, is not told by two digits alone. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function* personalNumber({ document }: Subject): Iterable<Report> {
  // What is too large to be a paper is not read at all.
  if (document.problems.some(({ kind }) => kind === 'too-large')) return;
  for (const match of document.source.text.matchAll(CPR_NUMBER)) {
    const [day, month] = [Number(match[1]), Number(match[2])];
    if (day < 1 || day > (DAYS[month - 1] ?? 0)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const fixes = () => [fix('privacy/personal-number:delete', {}, [{ span, text: '' }])];
    yield report('privacy/personal-number', span, {}, { fixes });
  }
}

export const privacyRules: readonly Rule[] = [
  { name: 'privacy/personal-number', severity: severity('error'), text: personalNumber },
];
