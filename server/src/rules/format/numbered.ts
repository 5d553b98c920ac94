/** Entries of a list that each have a key of their own, such as `action 1:` and `action 2:`: they become the list. */
import type { TextEdit } from '../../document/edit';
import type { YamlDocument } from '../../document/read';
import type { MapNode, Pair } from '../../document/tree';
import { linesOfField, removeFields, renameKey, replaceValue } from '../../document/write/field';
import { type Lines, writeEntry, writeField } from '../../document/write/lines';
import { writeText } from '../../document/write/text';
import type { FieldShape } from '../../paper/field-shape';
import { saysNothing } from '../../paper/located';
import type { Misreading } from '../../paper/misreading';
import type { Numbered } from '../../paper/numbered';
import { SHORTHAND } from '../../paper/short-form';
import type { Subject } from '../../paper/subject';
import { type Report, report, safeFix } from '../rule';

type KeyedFound = Extract<Misreading, { kind: 'keyed' }>;

/** Reports on entries under keys of their own. */
export function* numbered({ document, misreadings }: Subject): Iterable<Report> {
  for (const misreading of misreadings) {
    if (misreading.kind === 'numbered') yield numberedReport(document, misreading);
    else if (misreading.kind === 'keyed') yield keyedReport(document, misreading);
  }
}

function numberedReport(document: YamlDocument, found: Numbered): Report {
  const { key: near, map, pairs } = found;
  const [{ key }, ...others] = pairs;
  const related = others.map((other) => ({ span: other.key.span }));
  const fixes = () =>
    map.flow ? [] : [safeFix('format/unknown-field:to-list', { n: pairs.length }, toList(document, found))];
  return report('format/unknown-field:numbered', key.span, { near }, { related, fixes });
}

/** `initiatives:` with `1:` and `2:` below it, or with their titles. */
function keyedReport(document: YamlDocument, { map, shape, field, pair }: KeyedFound): Report {
  const [first, ...others] = map.pairs;
  const related = others.map((other) => ({ span: other.key.span }));
  const fixes = () => {
    if (map.flow) return [];
    const entries = map.pairs.flatMap((one) => entryOf(document, map, one, shape, field));
    const edits = replaceValue(document, pair, entries);
    return [safeFix('format/unknown-field:to-list', { n: map.pairs.length }, edits)];
  };
  const span = first?.key.span ?? pair.key.span;
  const near = pair.key.text;
  return field === undefined
    ? report('format/unknown-field:numbers', span, { near }, { related, fixes })
    : report('format/unknown-field:named', span, { near, key: field }, { related, fixes });
}

/** A whole entry: what stands below its key, with the key itself as the text of `name`, where it is one. */
function entryOf(
  document: YamlDocument,
  map: MapNode,
  pair: Pair,
  shape: FieldShape,
  name: string | undefined,
): Lines {
  const lines = saysNothing(pair.value) ? [] : linesOfField(document, map, pair);
  if (name !== undefined) return writeEntry([...writeField(name, writeText(pair.key.text)), ...lines]);
  const field = shape.entry && SHORTHAND[shape.entry.path];
  const isText = field !== undefined && pair.value?.kind === 'scalar' && !saysNothing(pair.value);
  return writeEntry(isText ? writeField(field, lines) : lines);
}

/** All entries under the first of their keys, which becomes that of the list. */
function toList(document: YamlDocument, { map, key, pairs, shape }: Numbered): readonly TextEdit[] {
  const [first, ...others] = pairs;
  const entries = pairs.flatMap((pair) => entryOf(document, map, pair, shape, undefined));
  return [
    ...renameKey(first, key),
    ...replaceValue(document, first, entries),
    ...removeFields(document, map, others),
  ];
}
