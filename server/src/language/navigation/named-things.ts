/**
 * What the name at a place means, and where else the same is named: ids of papers, units, initiatives, benefits,
 * actions and the rest, and persons, across all known files. It goes by their summaries and reads no file.
 */
import type { Position, SourceText } from '../../document/source-text';
import { positionAt } from '../../document/source-text';
import { plainName } from '../../rules/register';
import type { Mention, NamedKind, NamedThing, Place, Reference } from '../../workspace/named';
import type { FileSummary } from '../../workspace/summary';
import { folderOf } from '../../workspace/workspace';
import { type Part, spanOfPart } from './places';

/** Where a thing gets its id. */
export interface Home {
  readonly path: string;
  readonly thing: NamedThing;
}

/** What a name means. */
export interface Name {
  /** The same for all places that name the same. */
  readonly key: string;
  readonly kind: NamedKind | 'person';
  /** The id, or the person's name as written. */
  readonly id: string;
  /** Absent for persons, for units that are in no register, and for ids that nothing has. */
  readonly home: Home | undefined;
}

/** One place at which a name stands. */
export interface Occurrence {
  readonly path: string;
  /** The whole value. */
  readonly place: Place;
  /** What the whole value reads. */
  readonly written: string;
  /** Which part of `paper#action` is meant. */
  readonly part: Part;
  /** True where the thing gets its id or the register has the person. */
  readonly declares: boolean;
}

export interface Named {
  readonly name: Name;
  readonly occurrence: Occurrence;
}

export interface Names {
  /** The name at `offset` of the text at `path`; undefined where none stands. */
  at(path: string, source: SourceText, offset: number): Named | undefined;
  /** What a reference means: one name, or two where it names a paper and an element of it. */
  meant(path: string, reference: Reference): readonly Named[];
  /** All places that name the same, the declaring ones first; only those in `within` where that is given. */
  occurrences(name: Name, within?: string): readonly Occurrence[];
  /** The same name, told of other summaries: its home may stand on another line there. */
  again(name: Name): Name;
  /** The other thing that `name` could be mistaken for if it became `id`. */
  taken(name: Name, id: string): Home | undefined;
}

/** @param files the summaries of all known files by path; the order of paths decides between two papers of one id */
export function namesIn(files: ReadonlyMap<string, FileSummary>): Names {
  const { firstPaper, organisationFor } = lookUps(files);

  const thingIn = (path: string | undefined, kind: NamedKind, id: string): Home | undefined => {
    const thing =
      path === undefined
        ? undefined
        : files.get(path)?.things.find((one) => one.kind === kind && one.id === id);
    return thing && path !== undefined ? { path, thing } : undefined;
  };

  /** The file in which things of `kind` get their ids, as seen from `path`. */
  const whereFrom = (path: string, kind: NamedKind, paper: string | undefined): string | undefined => {
    if (kind === 'unit' || kind === 'focus-area' || kind === 'vision') return organisationFor(path);
    const file = files.get(path);
    if (kind === 'barrier' || kind === 'organisation') return path;
    const isOwn = file?.kind === 'strategy-paper' && (paper === undefined || paper === file.id);
    return isOwn ? path : firstPaper(paper);
  };

  const homeOf = (
    path: string,
    kinds: readonly NamedKind[],
    id: string,
    paper: string | undefined,
  ): Home | undefined => {
    for (const kind of kinds) {
      const from = kind === 'paper' ? firstPaper(id) : whereFrom(path, kind, paper);
      const home = thingIn(from, kind, id);
      if (home) return home;
    }
    return undefined;
  };

  const nameOf = (
    path: string,
    kinds: readonly NamedKind[],
    id: string,
    paper: string | undefined,
  ): Name | undefined => {
    const home = homeOf(path, kinds, id, paper);
    if (home) return nameAtHome(home);
    const [kind] = kinds;
    if (!kind) return undefined;
    const scope = kind === 'paper' ? '' : (whereFrom(path, kind, paper) ?? paper ?? '');
    return { key: `? ${kind} ${id} ${scope}`, kind, id, home: undefined };
  };

  /** True for a unit that no register has, but that a paper is from. */
  const isSomeonesUnit = (name: Name, path: string): boolean => {
    const scope = organisationFor(path);
    for (const [other, file] of files)
      if (file.kind === 'strategy-paper' && file.unit?.id === name.id && organisationFor(other) === scope)
        return true;
    return false;
  };

  const meant = (path: string, reference: Reference): readonly Named[] => {
    const { id, kinds, paper, place, use } = reference;
    const named = (part: Part, name: Name | undefined): readonly Named[] => {
      if (!name) return [];
      if (use === 'loose' && !name.home && (name.kind !== 'unit' || !isSomeonesUnit(name, path))) return [];
      const declares = use === 'own' && !name.home;
      return [{ name, occurrence: { path, place, written: id, part, declares } }];
    };
    const hash = id.indexOf('#');
    if (hash === -1) {
      // An action of another paper is written with that paper; without it there is no telling which is meant.
      const isHalf = kinds[0] === 'action' && kinds.length === 1 && paper === undefined;
      return isHalf && files.get(path)?.kind === 'strategy-paper'
        ? []
        : named('whole', nameOf(path, kinds, id, paper));
    }
    const owner = id.slice(0, hash);
    return [
      ...named('paper', nameOf(path, ['paper'], owner, undefined)),
      ...named('element', nameOf(path, kinds, id.slice(hash + 1), owner)),
    ];
  };

  const isPerson = (name: string): boolean => {
    for (const { mentions } of files.values())
      if (mentions.some((one) => one.sort !== 'perhaps' && isSameName(one.name, name))) return true;
    return false;
  };

  const atThing = (path: string, { things }: FileSummary, at: Position, implied: boolean) => {
    const thing = things.find((one) => one.implied === implied && holds(one.idPlace, at));
    if (!thing) return undefined;
    const name = nameAtHome({ path, thing });
    return name.home && { name, occurrence: declaration(name.home) };
  };

  return {
    at(path, source, offset) {
      const file = files.get(path);
      if (!file) return undefined;
      const at = positionAt(source, offset);
      const thing = atThing(path, file, at, false);
      if (thing) return thing;
      for (const reference of file.references) {
        if (!holds(reference.place, at)) continue;
        const found = meant(path, reference);
        const [first] = found;
        if (first && first.occurrence.part === 'paper') {
          const { end } = spanOfPart(source, first.occurrence);
          return offset > end ? found[1] : first;
        }
        if (first) return first;
      }
      const mention = file.mentions.find((one) => holds(one.place, at));
      if (mention && (mention.sort !== 'perhaps' || isPerson(mention.name)))
        return { name: personNamed(mention.name), occurrence: mentioned(path, mention) };
      return atThing(path, file, at, true);
    },
    meant,
    occurrences(name, within) {
      const found: Occurrence[] = name.home ? [declaration(name.home)] : [];
      const isKnown = name.kind === 'person' && isPerson(name.id);
      for (const [path, file] of files) {
        if (within !== undefined && path !== within) continue;
        if (name.kind === 'person') {
          for (const mention of file.mentions)
            if ((isKnown || mention.sort !== 'perhaps') && isSameName(mention.name, name.id))
              found.push(mentioned(path, mention));
          continue;
        }
        for (const reference of file.references) {
          if (!reference.id.includes(name.id)) continue;
          for (const one of meant(path, reference)) if (one.name.key === name.key) found.push(one.occurrence);
        }
      }
      const here = found.filter(({ path }) => within === undefined || path === within);
      return here.sort((a, b) => Number(b.declares) - Number(a.declares));
    },
    again(name) {
      if (!name.home) return name;
      const home = thingIn(name.home.path, name.home.thing.kind, name.id);
      return home ? nameAtHome(home) : name;
    },
    taken(name, id) {
      const path = name.home?.path;
      const file = path === undefined ? undefined : files.get(path);
      if (path === undefined || !file) return undefined;
      // What can stand in the same place must differ: a paper and a vision, and all elements of one paper.
      if (name.kind === 'paper' || name.kind === 'vision') {
        const vision = thingIn(organisationFor(path), 'vision', id);
        return thingIn(firstPaper(id), 'paper', id) ?? vision;
      }
      const isElement = (kind: NamedKind) => kind !== 'paper' && file.kind === 'strategy-paper';
      const thing = file.things.find(
        (one) => one.id === id && (one.kind === name.kind || isElement(one.kind)),
      );
      return thing && { path, thing };
    },
  };
}

interface LookUps {
  firstPaper(id: string | undefined): string | undefined;
  organisationFor(path: string): string | undefined;
}

function lookUps(files: ReadonlyMap<string, FileSummary>): LookUps {
  const papers = new Map<string, string>();
  const organisations = new Map<string, string>();
  const keepFirst = (map: Map<string, string>, key: string, path: string): void => {
    const before = map.get(key);
    if (before === undefined || path < before) map.set(key, path);
  };
  for (const [path, { kind, id }] of files) {
    if (kind === 'strategy-organisation') keepFirst(organisations, folderOf(path), path);
    else if (kind === 'strategy-paper' && id !== undefined) keepFirst(papers, id, path);
  }
  return {
    firstPaper: (id) => (id === undefined ? undefined : papers.get(id)),
    organisationFor(path) {
      if (files.get(path)?.kind === 'strategy-organisation') return path;
      for (let folder = folderOf(path); ; folder = folderOf(folder)) {
        const organisation = organisations.get(folder);
        if (organisation !== undefined || folder === '' || folder === folderOf(folder)) return organisation;
      }
    },
  };
}

/** The name of a thing, as its own id gives it. */
function nameAtHome(home: Home): Name {
  const { kind, id, idPlace } = home.thing;
  const { line, character } = idPlace.start;
  return { key: `${home.path} ${line}:${character}`, kind, id, home };
}

function declaration({ path, thing }: Home): Occurrence {
  const written = thing.implied ? thing.title : thing.id;
  return { path, place: thing.idPlace, written, part: 'whole', declares: true };
}

function personNamed(name: string): Name {
  return { key: `person ${plainName(name)}`, kind: 'person', id: name, home: undefined };
}

function mentioned(path: string, { name, place, sort }: Mention): Occurrence {
  return { path, place, written: name, part: 'whole', declares: sort === 'registered' };
}

/** Most names differ in length: only those that hardly do are looked at closely. */
function isSameName(one: string, other: string): boolean {
  return one === other || (Math.abs(one.length - other.length) < 8 && plainName(one) === plainName(other));
}

function holds({ start, end }: Place, at: Position): boolean {
  const isAfterStart = at.line > start.line || (at.line === start.line && at.character >= start.character);
  return isAfterStart && (at.line < end.line || (at.line === end.line && at.character <= end.character));
}
