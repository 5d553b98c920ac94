/** Which features there are. Each registers itself and says what of it the client is told at the start. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { codeActions } from './code-actions';
import { codeLens } from './code-lens';
import { completion } from './completion';
import { definition } from './definition';
import { documentLinks } from './document-links';
import { folding } from './folding';
import { formatting } from './formatting';
import { highlight } from './highlight';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import { map } from './map';
import { mapEditing } from './map-edits';
import { newPaper } from './new-paper';
import { outline } from './outline';
import { papersList } from './papers-list';
import { references } from './references';
import { rename } from './rename';
import { selectionRange } from './selection-range';
import { semanticTokens } from './semantic-tokens';
import type { Session } from './session';
import { standing } from './standing';
import { workspaceSymbols } from './workspace-symbols';

/** Registers a feature's handlers; gives its part of the server's capabilities. */
export type Feature = (connection: Connection, session: Session) => Partial<ServerCapabilities>;

const FEATURES: readonly Feature[] = [
  codeActions,
  completion,
  definition,
  references,
  highlight,
  hover,
  rename,
  folding,
  selectionRange,
  semanticTokens,
  inlayHints,
  codeLens,
  formatting,
  outline,
  workspaceSymbols,
  documentLinks,
  map,
  mapEditing,
  papersList,
  standing,
  newPaper,
];

/** Registers all features. @returns what the client is told of them, and of what is there `already` */
export function registerFeatures(
  connection: Connection,
  session: Session,
  already: Partial<ServerCapabilities>,
): ServerCapabilities {
  return FEATURES.map((feature) => feature(connection, session)).reduce(joined, already);
}

/** Two features may each have their part of one capability, as of `workspace`. */
function joined(
  some: Partial<ServerCapabilities>,
  more: Partial<ServerCapabilities>,
): Partial<ServerCapabilities> {
  const both = Object.entries(more).map(([name, value]) => {
    const before: unknown = some[name as keyof ServerCapabilities];
    return [name, isRecord(before) && isRecord(value) ? { ...before, ...value } : value];
  });
  return { ...some, ...Object.fromEntries(both) };
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
