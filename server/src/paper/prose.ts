/** A text that is no paper at all yet: a document of another kind, such as minutes or notes, saved under a paper's name. */
import type { YamlDocument } from '../document/read';
import { shapeOf } from './field-shape';
import { near } from './near-key';
import type { DocumentKind } from './terms';

/** Fewer lines may be a paper that is just begun. Own choice. */
const FEWEST_LINES = 3;

/** Words and a colon at the very beginning of a line: what may be a field of the whole. */
const AT_THE_MARGIN = /^([^\s#:-][^:\n]*):(?=\s|$)/gm;

/**
 * True where a text cannot be read as YAML and names no field of a paper at its margin: whatever else is said of its
 * lines would be about the wrong thing.
 */
export function isProse({ source, problems, root }: YamlDocument, kind: DocumentKind | undefined): boolean {
  if (!problems.some((problem) => problem.kind === 'unreadable')) return false;
  const lines = source.text.split(/\r?\n/).filter((line) => /^\s*[^#\s]/.test(line));
  if (lines.length < FEWEST_LINES) return false;
  const { fields = {}, path } = shapeOf(kind ?? 'strategy-paper');
  const names = Object.keys(fields);
  const isField = (words: string): boolean => near(words.replace(/\s*\d+$/, ''), names, path) !== undefined;
  const read = root?.kind === 'map' ? root.pairs.map(({ key }) => key.text) : [];
  const written = [...source.text.matchAll(AT_THE_MARGIN)].map(([, words = '']) => words);
  return ![...read, ...written].some(isField);
}
