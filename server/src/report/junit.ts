/** The report as junit. */
import type { ReportFormat } from './format';

export const junitReport: ReportFormat = (run) => JSON.stringify(run);
