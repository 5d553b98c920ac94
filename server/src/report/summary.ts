/** The one sentence that sums a run up, for the reports that people read. */
import { reportText } from '../messages/render';
import { type Counts, countsOf, type RunReport } from './model';

export interface Summary {
  readonly text: string;
  /** The gravest that there is: `none` where nothing has to be corrected. */
  readonly gravest: 'error' | 'warning' | 'none';
  readonly counts: Counts;
}

export function summaryOf({ files, language }: RunReport): Summary {
  const counts = countsOf(files);
  const params = {
    errors: counts.error,
    warnings: counts.warning,
    hints: counts.hint,
    files: counts.files,
    withFindings: counts.filesWithFindings,
  };
  if (counts.filesWithFindings === 0)
    return { text: reportText(language, 'clean', params), gravest: 'none', counts };
  if (counts.error + counts.warning === 0) {
    return { text: reportText(language, 'clean-but-hints', params), gravest: 'none', counts };
  }
  return {
    text: reportText(language, 'summary', params),
    gravest: counts.error > 0 ? 'error' : 'warning',
    counts,
  };
}
