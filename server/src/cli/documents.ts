/** From the bytes of a file to a document. */
import { decodeText } from '../document/decode';
import { readQuickly, type YamlDocument } from '../document/read-quickly';
import { sourceText } from '../document/source-text';

/** The document in these bytes; one with a single problem where they are no text. */
export async function documentOf(bytes: Uint8Array): Promise<YamlDocument> {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return documentFrom(decoded.text);
  return { source: sourceText(''), root: undefined, comments: [], problems: [decoded.problem], holes: [] };
}

/** Reads a text; the full reader is loaded for the first text that asks for it. */
async function documentFrom(text: string): Promise<YamlDocument> {
  return readQuickly(text) ?? (await import('../document/read')).readDocument(text);
}
