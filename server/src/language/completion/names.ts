/** The things and people that a value may name: of this paper, of its organisation, of the other papers. */
import { CompletionItemKind } from 'vscode-languageserver';
import { positionAt } from '../../document/source-text';
import { isPlaceholder } from '../../messages/placeholders';
import type { Organisation } from '../../paper/organisation';
import type { NamedThing } from '../../workspace/named';
import { type About, contentOf, initiativeAt, isAtCursor, type Scene } from './scene';
import { unitId } from './skeletons';
import { completionText } from './text';

/** A value before it is written into its place. */
export interface Value {
  readonly text: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly also?: string;
  readonly about?: About;
  /** True where it is never put in quotes: numbers, dates, choices. */
  readonly bare?: boolean;
}

/** The ids of what `refersTo` names, the nearest first. */
export function namedValues(scene: Scene, refersTo: readonly string[]): readonly Value[] {
  return refersTo.flatMap((sort) => {
    switch (sort) {
      case 'unit':
        return units(scene);
      case 'paper':
        return papers(scene);
      case 'vision':
        return vision(scene);
      case 'focus-area':
        return focusAreas(scene);
      case 'paper#action':
        return actionsElsewhere(scene);
      case 'benefit':
      case 'action':
      case 'initiative':
        return elements(scene, sort);
      default:
        return [];
    }
  });
}

function reference(text: string, title: string | undefined, more: Partial<Value> = {}): Value {
  const names = title === undefined || title === text ? {} : { detail: title, also: title };
  return { text, kind: CompletionItemKind.Reference, ...names, ...more };
}

/** Elements of the paper; a log's are those of its paper. Those of the cursor's own initiative come first. */
function elements(scene: Scene, kind: NamedThing['kind']): readonly Value[] {
  const own = ownIds(scene);
  const mine = ownElement(scene);
  const near: Value[] = [];
  const far: Value[] = [];
  for (const thing of thingsOfPaper(scene)) {
    if (thing.kind !== kind || thing.id === mine) continue;
    (own.has(thing.id) ? near : far).push(reference(thing.id, titleOf(thing)));
  }
  return [...near, ...far];
}

/** A skeleton's title says nothing yet. */
function titleOf({ title }: NamedThing): string | undefined {
  return isPlaceholder(title) ? undefined : title;
}

function thingsOfPaper(scene: Scene): readonly NamedThing[] {
  const content = contentOf(scene);
  if (content?.kind !== 'strategy-follow-up')
    return scene.files.find(({ path }) => path === scene.analysis.uri)?.things ?? [];
  const paper = content.paper?.value;
  return scene.files.find(({ kind, id }) => kind === 'strategy-paper' && id === paper)?.things ?? [];
}

/** The ids in the cursor's own initiative. */
function ownIds(scene: Scene): ReadonlySet<string> {
  const initiative = initiativeAt(scene);
  const parts = initiative ? [...initiative.benefits, ...initiative.actions] : [];
  return new Set(parts.flatMap(({ id }) => id?.value ?? []));
}

/** The id of the benefit or action that the cursor is in: it leads to others, not to itself. */
function ownElement(scene: Scene): string | undefined {
  const initiative = initiativeAt(scene);
  const [, , key, index] = scene.path;
  const parts =
    key === 'benefits' ? initiative?.benefits : key === 'actions' ? initiative?.actions : undefined;
  return parts?.find((one) => one.index === index)?.id?.value;
}

/** The register's units that are still open; without a register those of the papers. */
function units(scene: Scene): readonly Value[] {
  const { organisation } = scene;
  const own = ownUnit(scene);
  const isRegister = organisation === contentOf(scene);
  if (organisation && organisation.units.length > 0) {
    return organisation.units.flatMap(({ id, name, closed }) =>
      !id || closed || id.value === own || (isRegister && isAtCursor(scene, id.span.start))
        ? []
        : reference(id.value, name?.value),
    );
  }
  const values = new Map<string, Value>();
  for (const { kind, unit } of scene.files) {
    if (kind !== 'strategy-paper' || unit?.id === undefined || unit.id === own) continue;
    if (!values.has(unit.id)) values.set(unit.id, reference(unit.id, unit.name));
  }
  return [...values.values()];
}

/** The unit that would name itself: a paper's own, or the unit of the register that the cursor is in. */
function ownUnit(scene: Scene): string | undefined {
  const content = contentOf(scene);
  if (content?.kind === 'strategy-paper') return content.unit?.id?.value;
  const [key, index] = scene.path;
  if (content?.kind !== 'strategy-organisation' || key !== 'units' || typeof index !== 'number')
    return undefined;
  return content.units[index]?.id?.value;
}

/** The ids that a paper's own unit may have: the register's, the one that the paper's own id speaks of first. */
export function ownUnits(scene: Scene): readonly Value[] {
  const likely = unitId(scene);
  const registered = (scene.organisation?.units ?? []).flatMap(({ id, name, closed }) =>
    !id || closed ? [] : reference(id.value, name?.value),
  );
  if (registered.length === 0) return likely === undefined ? [] : [reference(likely, undefined)];
  return [
    ...registered.filter(({ text }) => text === likely),
    ...registered.filter(({ text }) => text !== likely),
  ];
}

/** The names of the register's units, for a paper that names its own. */
export function unitNames(scene: Scene): readonly Value[] {
  return (scene.organisation?.units ?? []).flatMap(({ id, name, closed }) =>
    !name || closed
      ? []
      : { text: name.value, kind: CompletionItemKind.Reference, ...(id && { detail: id.value }) },
  );
}

function papers(scene: Scene): readonly Value[] {
  const content = contentOf(scene);
  const own = content?.kind === 'strategy-paper' ? content.id?.value : undefined;
  const stem = scene.analysis.subject.fileName?.replace(/\.[a-z-]+\.ya?ml$/i, '');
  const values: Value[] = [];
  for (const { kind, id, unit } of scene.files) {
    if (kind !== 'strategy-paper' || id === undefined || id === own) continue;
    const value = reference(id, unit?.name);
    // A log has the name of its paper.
    if (id === stem) values.unshift(value);
    else values.push(value);
  }
  return values;
}

function vision(scene: Scene): readonly Value[] {
  const { id, statement } = scene.organisation?.vision ?? {};
  return id ? [reference(id.value, statement?.value)] : [];
}

function focusAreas(scene: Scene): readonly Value[] {
  return (scene.organisation?.focusAreas ?? []).flatMap(({ id, name }) =>
    id ? reference(id.value, name?.value) : [],
  );
}

/** The actions of all papers, those of other papers first. */
function actionsElsewhere(scene: Scene): readonly Value[] {
  const { analysis, language } = scene;
  const own: Value[] = [];
  const others: Value[] = [];
  const mine = ownElement(scene);
  for (const { path, kind, id, things, unit } of scene.files) {
    if (kind !== 'strategy-paper' || id === undefined) continue;
    const isOwn = path === analysis.uri;
    for (const thing of things) {
      if (thing.kind !== 'action' || (isOwn && thing.id === mine)) continue;
      const title = titleOf(thing) ?? thing.id;
      const detail = completionText(language, 'of', { title, paper: unit?.name ?? id });
      (isOwn ? own : others).push(reference(`${id}#${thing.id}`, undefined, { detail, also: detail }));
    }
  }
  return [...others, ...own];
}

/** People of the register and of all files; those of the paper itself first, then those of its unit. */
export function peopleValues(scene: Scene): readonly Value[] {
  const { analysis, organisation, language, rest, cursor } = scene;
  const unit = ownUnit(scene);
  const here = new Set<string>();
  const elsewhere = new Set<string>();
  const isWhole = rest.cut.start === rest.cut.end;
  const line = positionAt(scene.source, cursor.span.start).line;
  for (const { path, mentions } of scene.files) {
    const isOwn = path === analysis.uri;
    for (const { name, sort, place } of mentions) {
      if (sort === 'perhaps' || isPlaceholder(name)) continue;
      // The name that is being typed is no name yet.
      if (isOwn && isWhole && place.start.line === line && name === cursor.word) continue;
      (isOwn ? here : elsewhere).add(name);
    }
  }
  const register = organisation?.people ?? [];
  const unitOf = new Map(
    register.flatMap(({ name, unit: at }) => (name && at ? [[name.value, at.value]] : [])),
  );
  const colleagues = register.flatMap(({ name, unit: at }) =>
    name && at && at.value === unit ? [name.value] : [],
  );
  const names = new Set([
    ...here,
    ...colleagues,
    ...[...elsewhere].sort((a, b) => a.localeCompare(b, language)),
  ]);
  return [...names].map((text) => ({
    text,
    kind: CompletionItemKind.Constant,
    detail: unitName(organisation, unitOf.get(text)) ?? completionText(language, 'person', {}),
  }));
}

function unitName(organisation: Organisation | undefined, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  return organisation?.units.find((one) => one.id?.value === id)?.name?.value ?? id;
}
