/** One text made ready for the rules: its kind, its tree as meant, its typed content, and where its shape is off. */
import type { TextEdit } from '../document/edit';
import { groundOf, isOff } from '../document/ground';
import { readDocument, type YamlDocument } from '../document/read';
import { readAsIf, readQuicklyAsIf } from '../document/read-as-if';
import { hasTwins, type MapNode, type Node } from '../document/tree';
import { asMeant } from './as-meant';
import { shapeOf } from './field-shape';
import { type FollowUp, readFollowUp } from './follow-up';
import { type KindReading, kindOf } from './kind';
import { canMoveTo } from './misplaced';
import type { Misreading } from './misreading';
import { nearChoice } from './near-choice';
import { type Organisation, readOrganisation } from './organisation';
import type { Paper } from './paper';
import { isProse } from './prose';
import { readPaper } from './read-paper';
import { asWritten } from './slip/as-written';
import { isInDoubt, type Look, lookAt } from './slip/oddities';
import { isKey } from './slip/parts';
import { type FoundSlip, findSlips } from './slip/search';
import { type StructureFault, structureFaults } from './structure';
import { LANGUAGES, type Language } from './terms';

export type Content = Paper | FollowUp | Organisation;

export interface Subject {
  readonly document: YamlDocument;
  /** The file's own name, without its folders; absent for a text that has none. */
  readonly fileName: string | undefined;
  readonly kind: KindReading;
  /** The language the text is written in, for word lists: its own, else the default. */
  readonly language: Language;
  /** The language that the text itself names. */
  readonly ownLanguage: Language | undefined;
  /** Absent where the text is empty, or no map, or of no known kind. */
  readonly content: Content | undefined;
  readonly misreadings: readonly Misreading[];
  /** Slips that each put much of the text out of place; it was read as if they had not been made. */
  readonly slips: readonly FoundSlip[];
  readonly faults: readonly StructureFault[];
  /** False where no key stands twice in one map of the text. */
  readonly hasTwins: boolean;
  /** True for a text that is no paper yet: nothing is said of its lines one by one. */
  readonly isProse: boolean;
}

/**
 * @param fileName the file's own name, which tells the kind where the first key does not
 * @param defaultLanguage the organisation's language, for a text that names none
 */
export function readSubject(
  document: YamlDocument,
  fileName: string | undefined,
  defaultLanguage: Language = 'en',
): Subject {
  const read: Read = (one) => readAsIs(one, fileName, defaultLanguage);
  const subject = read(document);
  const { text } = document.source;
  const { kind } = subject.kind;
  if (kind === undefined || !isInDoubt(look(subject))) return subject;
  if (text.length * (1 + document.holes.length) > MOST_TO_SEARCH) return subject;
  const shape = shapeOf(kind);
  const { problems } = subject.document;
  const search = (lining: boolean) => {
    const ground = groundOf(text, problems, (word) => isKey(shape, word), lining);
    if (!ground) return slipsIn(subject, read);
    const meant = read(readDocument(ground.text));
    return slipsIn(meant, read).flatMap((found) => asWritten(found, ground, text));
  };
  const first = search(true);
  // Where a line that is one column off belongs is a guess; without it, the rest may make more sense.
  const slips = first.length > 0 || !problems.some(isOff) ? first : search(false);
  if (slips.length === 0) return subject;
  const made: readonly TextEdit[] = slips.flatMap(({ slip }) => slip.edits);
  return { ...read(readAsIf(document.source, made)), slips };
}

/** How long a text may be in which slips are looked for, in UTF-16 units: with each hole it takes longer. Own choice. */
const MOST_TO_SEARCH = 200_000;

type Read = (document: YamlDocument) => Subject;

/** The slips that put the text of `subject` out of place. */
function slipsIn(subject: Subject, read: Read): readonly FoundSlip[] {
  const { kind } = subject.kind;
  const first = look(subject);
  if (kind === undefined || !isInDoubt(first)) return [];
  const { source } = subject.document;
  // Plain text stays plain with a slip undone: a change that takes a full reading undoes none.
  const looks = readQuicklyAsIf(source, []) ? (['quick'] as const) : (['quick', 'full'] as const);
  return findSlips(source.text, shapeOf(kind), first, looks, (edits, how) => {
    const changed = how === 'quick' ? readQuicklyAsIf(source, edits) : readAsIf(source, edits);
    const meant = changed && read(changed);
    return meant?.kind.kind === kind ? look(meant) : undefined;
  });
}

/**
 * True where all of a text was read where it stands. Where some was read elsewhere, what the tool would change at
 * other places is put off: those places would be guesses.
 */
export function standsAsWritten({ misreadings, slips }: Subject): boolean {
  return slips.length === 0 && !misreadings.some(isOutOfPlace);
}

/** True where whole parts stand elsewhere than they are read. One field of words that belongs in one place says where it is. */
function isOutOfPlace(one: Misreading): boolean {
  if (one.kind === 'numbered' || one.kind === 'keyed') return !one.map.flow;
  if (one.kind !== 'stray') return one.kind === 'stray-entries';
  const isOfWords = one.pairs.every(({ value }) => !value || isWords(value));
  return one.homes.some(canMoveTo) && !(one.homes.length === 1 && isOfWords);
}

function isWords(node: Node): boolean {
  if (node.kind === 'list') return node.entries.every(({ value }) => value?.kind === 'scalar');
  return node.kind === 'scalar';
}

function look({ document, hasTwins, misreadings, faults }: Subject): Look {
  return lookAt({
    text: document.source.text,
    root: document.root,
    hasTwins,
    problems: document.problems,
    misreadings,
    faults,
  });
}

/** The language that a text says it is in, also where the line that says so is itself in Danish: `Sprog: dansk`. */
function languageNamed(root: MapNode): Language | undefined {
  const { value } = root.pairs.find(({ key }) => /^(?:language|sprog)$/i.test(key.text)) ?? {};
  if (value?.kind !== 'scalar') return undefined;
  const own = LANGUAGES.find((language) => language === value.text);
  if (own) return own;
  const meant = nearChoice(value.text, 'strategy-paper:language', LANGUAGES);
  return LANGUAGES.find((language) => language === meant);
}

function readAsIs(document: YamlDocument, fileName: string | undefined, defaultLanguage: Language): Subject {
  const { root } = document;
  const kind = kindOf(root, fileName);
  const ownLanguage = root?.kind === 'map' ? languageNamed(root) : undefined;
  const language = ownLanguage ?? defaultLanguage;
  const nothing = {
    document,
    fileName,
    kind,
    language,
    ownLanguage,
    content: undefined,
    misreadings: [],
    slips: [],
    faults: [],
    hasTwins: root !== undefined && hasTwins(root),
    isProse: isProse(document, kind.kind),
  };
  if (nothing.isProse) return nothing;
  if (root?.kind !== 'map' || kind.kind === undefined) return nothing;
  const meant = asMeant(root, shapeOf(kind.kind), {
    text: document.source.text,
    language,
    hasTwins: nothing.hasTwins,
  });
  return {
    ...nothing,
    document: withoutToldAsStray(document, meant.misreadings),
    content: contentOf(kind.kind, meant.root),
    misreadings: meant.misreadings,
    faults: structureFaults(kind.kind, meant.root),
  };
}

/**
 * The document without the lines out of place that the format knows better: of where a line belongs that fits
 * nowhere, its indentation tells less than its name.
 */
function withoutToldAsStray(document: YamlDocument, misreadings: readonly Misreading[]): YamlDocument {
  const places = new Set(misreadings.flatMap(strayPlaces));
  if (places.size === 0) return document;
  const problems = document.problems.filter(
    (problem) =>
      !(problem.kind === 'unreadable' && problem.cause === 'indentation' && places.has(problem.span.start)),
  );
  return { ...document, problems };
}

function strayPlaces(misreading: Misreading): readonly number[] {
  switch (misreading.kind) {
    case 'stray':
      return misreading.pairs.map(({ key }) => key.span.start);
    case 'stray-entries':
      return misreading.list.entries.slice(misreading.first, misreading.end).map(({ at }) => at);
    default:
      return [];
  }
}

function contentOf(kind: Content['kind'], root: MapNode): Content {
  switch (kind) {
    case 'strategy-paper':
      return readPaper(root);
    case 'strategy-follow-up':
      return readFollowUp(root);
    case 'strategy-organisation':
      return readOrganisation(root);
  }
}
