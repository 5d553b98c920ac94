/** The report as github. */
import type { ReportFormat } from './format';

export const githubReport: ReportFormat = (run) => JSON.stringify(run);
