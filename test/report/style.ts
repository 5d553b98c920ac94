/** A style for formats that take no notice of it. */
import type { ReportStyle } from '../../server/src/report/format';

export const STYLE: ReportStyle = { color: false, width: 80, wrap: false, quiet: false };
