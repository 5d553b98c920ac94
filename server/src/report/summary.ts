/** The one sentence that sums a run up, for the reports that people read. */
import { type ReaderLanguage, reportText } from '../messages/render';
import { SEVERITIES } from '../paper/terms';
import { type Counts, countsOf, type FileReport, type RunReport } from './model';
import { toldTogether } from './told';

export interface Summary {
  readonly text: string;
  /** The gravest that there is: `none` where nothing has to be corrected. */
  readonly gravest: 'error' | 'warning' | 'none';
  readonly counts: Counts;
}

export function summaryOf({ files, language }: RunReport): Summary {
  const counts = countsOf(files);
  if (counts.filesWithFindings === 0) {
    return { text: reportText(language, 'clean', { files: counts.files }), gravest: 'none', counts };
  }
  const found = countsInWords(files, language);
  const where =
    counts.files === 1
      ? reportText(language, 'in-the-file')
      : reportText(language, 'in-files', { count: counts.filesWithFindings, files: counts.files });
  const isClean = counts.error + counts.warning === 0;
  return {
    text: reportText(language, isClean ? 'clean-but-hints' : 'summary', {
      what: listed(found, language),
      where,
    }),
    gravest: isClean ? 'none' : counts.error > 0 ? 'error' : 'warning',
    counts,
  };
}

/**
 * The number of findings of each severity that there is, in words: `30 errors (28 of them places to fill in)`. The
 * numbers are those of the reports for programs, so they say what of them is told together.
 */
export function countsInWords(files: readonly FileReport[], language: ReaderLanguage): readonly string[] {
  const counts = countsOf(files);
  return SEVERITIES.flatMap((severity) => {
    const count = counts[severity];
    if (count === 0) return [];
    const what = reportText(language, `count-${severity}`, { count });
    const counted = toldTogether(files, severity);
    if (counted === 0) return [what];
    return [reportText(language, counted === count ? 'all-counted' : 'some-counted', { what, counted })];
  });
}

/** `a`, `a and b`, `a, b and c`. */
function listed(parts: readonly string[], language: ReaderLanguage): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${reportText(language, 'and')} ${last}`;
}
