/** The language server: `server.ts`, started quickly. */
import { start } from './start';

start('server-main', __dirname);
