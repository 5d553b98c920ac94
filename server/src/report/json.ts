/** The report as json. */
import type { ReportFormat } from './format';

export const jsonReport: ReportFormat = (run) => JSON.stringify(run);
