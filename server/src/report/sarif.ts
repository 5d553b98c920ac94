/** The report as sarif. */
import type { ReportFormat } from './format';

export const sarifReport: ReportFormat = (run) => JSON.stringify(run);
