/** The language server on Node: over standard input and output, a pipe, or the channel of an editor's extension host. */
import { readFile } from 'node:fs/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { filesBelow } from './cli/files';
import { TOOL } from './cli/tool';
import { throughClient } from './language/files/files-of-client';
import { fileUri, pathOf } from './language/files/uri';
import { serve } from './language/service';
import type { FileAccess } from './language/session';

const connection = createConnection(ProposedFeatures.all);
const elsewhere = throughClient(connection);

/** The disk; what lies elsewhere, as in a virtual workspace, the client is asked for. */
const files: FileAccess = {
  async list(folder) {
    const path = pathOf(folder);
    return path === undefined ? elsewhere.list(folder) : (await filesBelow(path)).map(fileUri);
  },
  async read(uri) {
    const path = pathOf(uri);
    return path === undefined ? elsewhere.read(uri) : readFile(path).catch(() => undefined);
  },
};

serve(connection, files, TOOL);
