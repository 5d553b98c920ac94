/** A text opened in a session of the language server's own, without a connection: what a request would find. */
import assert from 'node:assert/strict';
import type { Checked, ClientAbilities, Session } from '../../server/src/language/session';
import { createSession } from '../../server/src/language/session';
import { TODAY } from './good-paper';

const FOLDER = 'file:///papers';
export const NAME = 'parks-2026.strategy.yaml';

/** A client that can do everything. */
export const ABLE: ClientAbilities = {
  snippets: true,
  markdownHover: true,
  keepsLayout: true,
  pullsDiagnostics: true,
  relatedInformation: true,
  documentChanges: true,
  hierarchicalSymbols: true,
  preparesRename: true,
  definitionLinks: true,
  renameFiles: true,
  refreshDiagnostics: true,
  refreshInlayHints: true,
  refreshCodeLenses: true,
  progress: true,
  configuration: true,
  watchesFiles: true,
  unnecessaryTag: true,
  codeActions: true,
  resolvesEdits: true,
  commands: ['strategyPapers.select'],
};

export interface Opened {
  readonly session: Session;
  readonly checked: Checked;
  readonly uri: string;
  /** The same session with another text of the file. */
  change(text: string): Opened;
}

export interface OpenWish {
  readonly abilities?: Partial<ClientAbilities>;
  readonly name?: string;
  /** The organisation file's text; none unless given. */
  readonly organisation?: string | undefined;
  readonly others?: Readonly<Record<string, string>>;
}

/** Opens `text` in a session of its own. */
export function opened(text: string, wish: OpenWish = {}): Opened {
  const { abilities, name = NAME, organisation, others = {} } = wish;
  const files = { list: async () => [], read: async () => undefined };
  const session = createSession(files, { ...ABLE, ...abilities }, 'utf-16');
  session.setSettings({ today: TODAY });
  if (organisation !== undefined) session.open(`${FOLDER}/lindby.organisation.yaml`, 1, organisation);
  for (const [other, words] of Object.entries(others)) session.open(`${FOLDER}/${other}`, 1, words);
  const uri = `${FOLDER}/${name}`;
  let version = 0;
  const change = (next: string): Opened => {
    version++;
    session.open(uri, version, next);
    const analysis = session.opened(uri);
    assert.ok(analysis);
    return { session, checked: session.checked(analysis), uri, change };
  };
  return change(text);
}
