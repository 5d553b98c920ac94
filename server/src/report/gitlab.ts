/** The report as gitlab. */
import type { ReportFormat } from './format';

export const gitlabReport: ReportFormat = (run) => JSON.stringify(run);
