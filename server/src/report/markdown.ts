/** The report as markdown. */
import type { ReportFormat } from './format';

export const markdownReport: ReportFormat = (run) => JSON.stringify(run);
