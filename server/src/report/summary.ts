/** The one sentence that sums a run up, for the reports that people read. */
import { type ReaderLanguage, reportText } from '../messages/render';
import { SEVERITIES } from '../paper/terms';
import { type Counts, countsOf, type RunReport } from './model';

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
  const found = SEVERITIES.flatMap((severity) =>
    counts[severity] > 0 ? [reportText(language, `count-${severity}`, { count: counts[severity] })] : [],
  );
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

/** `a`, `a and b`, `a, b and c`. */
function listed(parts: readonly string[], language: ReaderLanguage): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${reportText(language, 'and')} ${last}`;
}
