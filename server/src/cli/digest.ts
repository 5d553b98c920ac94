/**
 * What the cache knows a file by. On its own, because only a run with a cache needs Node's cryptography, which takes
 * a run over one paper longer to load than to read the paper.
 */
import { hash } from 'node:crypto';

/** The same for the same content; empty where there is none. */
export function digestOf(content: Uint8Array | string | undefined): string {
  return content === undefined ? '' : hash('sha256', content, 'base64');
}
