/** Which features there are. Each registers itself and says what of it the client is told at the start. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { codeActions } from './code-actions';
import { definition } from './definition';
import { highlight } from './highlight';
import { references } from './references';
import { rename } from './rename';
import type { Session } from './session';

/** Registers a feature's handlers; gives its part of the server's capabilities. */
export type Feature = (connection: Connection, session: Session) => Partial<ServerCapabilities>;

const FEATURES: readonly Feature[] = [codeActions, definition, references, highlight, rename];

export function registerFeatures(connection: Connection, session: Session): Partial<ServerCapabilities> {
  return Object.assign({}, ...FEATURES.map((feature) => feature(connection, session)));
}
