/** Which features there are. Each registers itself and says what of it the client is told at the start. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { completion } from './completion/completion';
import { codeActions } from './editing/code-actions';
import { formatting } from './editing/formatting';
import type { Feature } from './feature';
import { hover } from './hover/hover';
import { mapEditing } from './map/edits';
import { map } from './map/map';
import { definition } from './navigation/definition';
import { documentLinks } from './navigation/document-links';
import { highlight } from './navigation/highlight';
import { references } from './navigation/references';
import { rename } from './navigation/rename';
import { workspaceSymbols } from './navigation/workspace-symbols';
import { outline } from './outline/outline';
import { newPaper } from './papers/new-paper';
import { papersList } from './papers/papers-list';
import { standing } from './papers/standing';
import { codeLens } from './reading/code-lens';
import { folding } from './reading/folding';
import { inlayHints } from './reading/inlay-hints';
import { selectionRange } from './reading/selection-range';
import { semanticTokens } from './reading/semantic-tokens';
import type { Session } from './session';

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
