/** The report as html. */
import type { ReportFormat } from './format';

export const htmlReport: ReportFormat = (run) => JSON.stringify(run);
