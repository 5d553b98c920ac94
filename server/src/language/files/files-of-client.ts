/** Files for a server without a disk, or with none that they are on: it asks its client, which has them. */
import type { Connection } from 'vscode-languageserver';
import {
  LIST_FILES_REQUEST,
  type ListFilesAnswer,
  type ListFilesParams,
  READ_FILE_REQUEST,
  type ReadFileAnswer,
  type ReadFileParams,
} from '../../protocol';
import type { FileAccess } from '../session';

/** Files as the client at the other end has them; none where it does not answer, and says so in its log. */
export function throughClient(connection: Connection): FileAccess {
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
