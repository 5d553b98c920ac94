/** A cursor in a further line of a text that goes over several. */

import type { Path } from '../tree';
import type { Rest } from './above';
import { closeIn } from './flow';
import { commentFrom, trimmed } from './line';
import type { Look, Spot } from './spot';

/** @param rest what the lines above left open: a text in one of its styles */
export function textSpot({ text, at, line }: Look, rest: Rest, path: Path): Spot {
  const { content, end } = line;
  const close = rest.kind === 'quote' ? closeIn(text, rest.quote, content, end) : undefined;
  const mayHaveComment = rest.kind === 'plain' || close !== undefined;
  const comment = mayHaveComment ? commentFrom(text, close ?? content, end) : undefined;
  if (comment && at > comment.start) {
    const word = text.slice(comment.start, end);
    return { at: 'comment', path, span: comment, word, prefix: text.slice(comment.start, at) };
  }
  if (close !== undefined && at > close) return { at: 'nothing', path };
  const stop = close ?? trimmed(text, content, comment?.start ?? end);
  const start = Math.min(content, at);
  return {
    at: 'text',
    path,
    span: { start, end: Math.max(stop, at) },
    word: text.slice(content, stop),
    prefix: text.slice(Math.min(content, at), at).trimStart(),
    quote: rest.kind === 'quote' ? rest.quote : undefined,
  };
}
