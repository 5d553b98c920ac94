/** The language server on Node: over standard input and output, a pipe, or the channel of an editor's extension host. */
import { readFile } from 'node:fs/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { filesBelow } from './cli/files';
import { TOOL } from './cli/tool';
import { serve } from './language/service';
import type { FileAccess } from './language/session';
import { fileUri, pathOf } from './language/uri';

const onDisk: FileAccess = {
  async list(folder) {
    const path = pathOf(folder);
    return path === undefined ? [] : (await filesBelow(path)).map(fileUri);
  },
  async read(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : readFile(path).catch(() => undefined);
  },
};

serve(createConnection(ProposedFeatures.all), onDisk, TOOL);
