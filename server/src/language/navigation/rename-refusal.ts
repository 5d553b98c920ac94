/** Why something cannot be renamed, or not to what was asked for: a reason that helps, in the paper's language. */
import type { Node } from '../../document/tree';
import type { ReaderLanguage } from '../../messages/render';
import { slugOf } from '../../paper/slug';
import { plainName } from '../../rules/register';
import type { FileSummary } from '../../workspace/summary';
import type { Name, Named, Names } from './named-things';
import { navigationText } from './text';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Why what stands at `offset` cannot be renamed; undefined where it can. */
export function refusalAt(
  named: Named | undefined,
  root: Node | undefined,
  offset: number,
  language: ReaderLanguage,
): string | undefined {
  if (!named) {
    const key = keyAt(root, offset);
    return key === undefined
      ? navigationText(language, 'rename:nothing', {})
      : navigationText(language, 'rename:word', { key });
  }
  const { kind, home, id } = named.name;
  if (home?.thing.implied) return navigationText(language, 'rename:no-id', { title: home.thing.title });
  if (!home && kind !== 'person' && kind !== 'unit')
    return navigationText(language, 'rename:unknown', { id });
  return undefined;
}

/** Why `name` cannot become `wanted`; undefined where it can. */
export function refusalOf(
  name: Name,
  wanted: string,
  names: Names,
  files: ReadonlyMap<string, FileSummary>,
  language: ReaderLanguage,
): string | undefined {
  if (name.kind === 'person') {
    if (wanted === '') return navigationText(language, 'rename:empty', {});
    // Two spellings of one person may become one; two persons of the register may not.
    const isRegistered = (person: string): boolean =>
      plainName(person) !== '' &&
      [...files.values()].some(({ mentions }) =>
        mentions.some((one) => one.sort === 'registered' && plainName(one.name) === plainName(person)),
      );
    return plainName(wanted) !== plainName(name.id) && isRegistered(wanted) && isRegistered(name.id)
      ? navigationText(language, 'rename:registered', { name: wanted })
      : undefined;
  }
  if (!SLUG.test(wanted)) {
    const suggestion = slugOf(wanted);
    return suggestion === ''
      ? navigationText(language, 'rename:style-other', {})
      : navigationText(language, 'rename:style', { suggestion });
  }
  const other = wanted === name.id ? undefined : names.taken(name, wanted);
  return other && navigationText(language, 'rename:taken', { id: wanted, title: other.thing.title });
}

/** The key on which `offset` stands. */
function keyAt(node: Node | undefined, offset: number): string | undefined {
  if (node?.kind === 'list') {
    for (const { value } of node.entries) {
      const found = keyAt(value, offset);
      if (found !== undefined) return found;
    }
  } else if (node?.kind === 'map') {
    for (const { key, value } of node.pairs) {
      if (offset >= key.span.start && offset <= key.span.end) return key.text;
      const found = keyAt(value, offset);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
