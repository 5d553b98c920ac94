/**
 * The language server in a web worker, as an editor in a browser starts it. It has no disk: what it knows of files
 * that are not open, it asks its client for.
 */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { TOOL } from './cli/tool';
import { serve } from './language/service';
import type { FileAccess } from './language/session';
import {
  LIST_FILES_REQUEST,
  type ListFilesAnswer,
  type ListFilesParams,
  READ_FILE_REQUEST,
  type ReadFileAnswer,
  type ReadFileParams,
} from './protocol';

/** The worker itself, which is at one end of the channel. */
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

/** Files as the client at the other end has them; none where it does not answer, and says so in its log. */
function throughClient(connection: Connection): FileAccess {
  const asked = async <Params, Answer>(
    request: string,
    params: Params,
    otherwise: Answer,
  ): Promise<Answer> => {
    try {
      return await connection.sendRequest<Answer>(request, params);
    } catch (fault) {
      connection.console.warn(`${request} ${JSON.stringify(params)}: ${String(fault)}`);
      return otherwise;
    }
  };
  return {
    list: (folder) => asked<ListFilesParams, ListFilesAnswer>(LIST_FILES_REQUEST, { folder }, []),
    async read(uri) {
      const bytes = await asked<ReadFileParams, ReadFileAnswer>(READ_FILE_REQUEST, { uri }, null);
      return bytes === null ? undefined : Uint8Array.from(bytes);
    },
  };
}

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
serve(connection, throughClient(connection), TOOL);
