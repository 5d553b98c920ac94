/** What a feature of the language server is. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session';

/** Registers a feature's handlers; gives its part of the server's capabilities. */
export type Feature = (connection: Connection, session: Session) => Partial<ServerCapabilities>;
