/** The tool's own name and version, as reports give them. */
import { version } from '../../../package.json';

export const TOOL = { name: 'strategy-papers', version } as const;
