/** Entries of a list that each have a key of their own, such as `action 1:` and `action 2:`: they become the list. */
import type { TextEdit } from '../../document/edit';
import type { YamlDocument } from '../../document/read';
import { linesOfField, removeFields, renameKey, replaceValue } from '../../document/write/field';
import { type Lines, writeEntry, writeField } from '../../document/write/lines';
import { saysNothing } from '../../paper/located';
import type { Numbered } from '../../paper/numbered';
import { SHORTHAND } from '../../paper/short-form';
import type { Subject } from '../../paper/subject';
import { type Report, report, safeFix } from '../rule';

export function* numbered({ document, misreadings }: Subject): Iterable<Report> {
  for (const misreading of misreadings) {
    if (misreading.kind !== 'numbered') continue;
    const { key: near, map, pairs } = misreading;
    const [{ key }, ...others] = pairs;
    const related = others.map((other) => ({ span: other.key.span }));
    const fixes = () =>
      map.flow
        ? []
        : [safeFix('format/unknown-field:to-list', { n: pairs.length }, toList(document, misreading))];
    yield report('format/unknown-field:numbered', key.span, { near }, { related, fixes });
  }
}

/** All entries under the first of their keys, which becomes that of the list. */
function toList(document: YamlDocument, { map, key, pairs, shape }: Numbered): readonly TextEdit[] {
  const [first, ...others] = pairs;
  const field = shape.entry && SHORTHAND[shape.entry.path];
  const entries = pairs.flatMap((pair): Lines => {
    const lines = linesOfField(document, map, pair);
    const isText = field !== undefined && pair.value?.kind === 'scalar' && !saysNothing(pair.value);
    return writeEntry(isText ? writeField(field, lines) : lines);
  });
  return [
    ...renameKey(first, key),
    ...replaceValue(document, first, entries),
    ...removeFields(document, map, others),
  ];
}
