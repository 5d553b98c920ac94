/**
 * From the places that summaries keep to ranges for the client. A text is only read where its characters are
 * needed: for quotes, and for clients that count in bytes.
 */
import { decodeText } from '../../document/decode';
import { offsetAt, type SourceText, sourceText } from '../../document/source-text';
import type { Span } from '../../document/tree';
import type { Place } from '../../workspace/named';
import type { LspRange } from '../positions';
import type { Session } from '../session';

/** Which part of a value is meant: of `paper#action` only one side may be. */
export type Part = 'whole' | 'paper' | 'element';

/** A value, and the part of it that is meant. */
export interface Stretch {
  readonly place: Place;
  /** The value as it reads, without quotes. */
  readonly written: string;
  readonly part: Part;
}

/** The offsets of the meant part in `source`, inside any quotes. */
export function spanOfPart(source: SourceText, { place, written, part }: Stretch): Span {
  const start = offsetAt(source, place.start);
  const end = offsetAt(source, place.end);
  const within = source.text.slice(start, end).indexOf(written);
  if (within === -1) return { start, end };
  const from = start + within;
  const [before, after] = boundsOf(written, part);
  return { start: from + before, end: from + after };
}

function boundsOf(written: string, part: Part): readonly [from: number, to: number] {
  const hash = written.indexOf('#');
  if (part === 'whole' || hash === -1) return [0, written.length];
  return part === 'paper' ? [0, hash] : [hash + 1, written.length];
}

/** Ranges in open and closed files, for the time of one request. */
export interface Ranges {
  /** The range of the meant part. */
  of(path: string, stretch: Stretch): Promise<LspRange>;
  ofPlace(path: string, place: Place): Promise<LspRange>;
}

export function rangesIn(session: Session): Ranges {
  const { positions } = session;
  const read = new Map<string, Promise<SourceText | undefined>>();
  const sourceOf = (path: string): Promise<SourceText | undefined> => {
    const known = read.get(path) ?? readSource(path, session);
    read.set(path, known);
    return known;
  };
  const ofPlace = async (path: string, place: Place): Promise<LspRange> => {
    if (positions.encoding === 'utf-16') return { start: { ...place.start }, end: { ...place.end } };
    const source = await sourceOf(path);
    if (!source) return { start: { ...place.start }, end: { ...place.end } };
    return positions.toRange(source, {
      start: offsetAt(source, place.start),
      end: offsetAt(source, place.end),
    });
  };
  return {
    ofPlace,
    async of(path, stretch) {
      const { start, end } = stretch.place;
      const isBare = start.line === end.line && end.character - start.character === stretch.written.length;
      if (isBare) {
        const [from, to] = boundsOf(stretch.written, stretch.part);
        const character = start.character;
        return ofPlace(path, {
          start: { line: start.line, character: character + from },
          end: { line: start.line, character: character + to },
        });
      }
      const source = await sourceOf(path);
      return source ? positions.toRange(source, spanOfPart(source, stretch)) : ofPlace(path, stretch.place);
    },
  };
}

async function readSource(path: string, session: Session): Promise<SourceText | undefined> {
  const open = session.opened(path);
  if (open) return open.document.source;
  const bytes = await session.files.read(path);
  const decoded = bytes && decodeText(bytes);
  return decoded && 'text' in decoded ? sourceText(decoded.text) : undefined;
}
