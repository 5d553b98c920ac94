/** An organisation's own settings: rules that do not exist, and rules that are not its to change. */
import type { MapNode, Pair, ScalarNode } from '../../document/tree';
import { removeField, renameKey } from '../../document/write/field';
import { isLocalNote } from '../../paper/field-shape';
import { mapAt } from '../../paper/located';
import { type Near, near } from '../../paper/near-key';
import type { Organisation } from '../../paper/organisation';
import { LATER_RULES } from '../later';
import { type Context, fix, type Report, report, safeFix, severity } from '../rule';

/** The rules that the file names, each with its place. */
function* namedRules({ map }: Organisation): Iterable<{ pair: Pair; map: MapNode; isSeverity: boolean }> {
  for (const key of ['rules', 'words']) {
    const settings = mapAt(map, key);
    for (const pair of settings?.pairs ?? [])
      if (settings && !isLocalNote(pair.key.text)) yield { pair, map: settings, isSeverity: key === 'rules' };
  }
}

/** Settings of rules that there are not. */
export function* unknownRules(organisation: Organisation, { catalogue }: Context): Iterable<Report> {
  const known = catalogue.map((rule): string => rule.name);
  // A rule that comes in a later version of the tool may be set before it is checked.
  const names = [...known, ...LATER_RULES.filter((name) => !known.includes(name))];
  const later: ScalarNode[] = [];
  for (const { pair } of namedRules(organisation)) {
    const { text: key, span } = pair.key;
    if (names.includes(key)) {
      if (!known.includes(key)) later.push(pair.key);
      continue;
    }
    const found = namedShort(key, names) ?? near(key, names);
    if (!found) {
      yield report('format/unknown-field:no-rule', span, { key });
      continue;
    }
    const fixes = () => [
      (found.alone ? safeFix : fix)(
        'format/unknown-field:rename',
        { key: found.key },
        renameKey(pair, found.key),
      ),
    ];
    yield report('format/unknown-field:rule', span, { key, near: found.key }, { fixes });
  }
  yield* notYetChecked(later);
}

/** A rule without its group: `overdue` for `actions/overdue`. Where several groups have one, a person has to say which. */
function namedShort(key: string, names: readonly string[]): Pick<Near, 'key' | 'alone'> | undefined {
  const [found, other] = names.filter((name) => name.endsWith(`/${key}`));
  return found === undefined ? undefined : { key: found, alone: other === undefined };
}

/** One word about all settings of rules that are still to come. */
function* notYetChecked(keys: readonly ScalarNode[]): Iterable<Report> {
  const [first, ...others] = keys;
  if (!first) return;
  const names = [...new Set(keys.map(({ text }) => text))].join(', ');
  const related = others.map(({ span }) => ({ span }));
  yield report(
    'format/unknown-field:later-rule',
    first.span,
    { keys: names },
    { related, severity: severity('hint') },
  );
}

/** Severities for rules of the core: they hold for every organisation alike. */
export function* coreSettings(organisation: Organisation, { catalogue, subject }: Context): Iterable<Report> {
  const core = new Set<string>(catalogue.filter((rule) => rule.core).map((rule) => rule.name));
  for (const { pair, map, isSeverity } of namedRules(organisation)) {
    if (!isSeverity || !core.has(pair.key.text) || pair.value?.kind !== 'scalar') continue;
    if (pair.value.text === 'error') continue;
    const fixes = () => [
      fix('format/wrong-type:delete-setting', {}, removeField(subject.document, map, pair)),
    ];
    yield report('format/wrong-type:core', pair.key.span, { rule: pair.key.text }, { fixes });
  }
}
