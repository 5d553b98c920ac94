/** Ids: their style, that each is there once, and that what refers to one finds it. */
import type { TextEdit } from '../../document/edit';
import type { MapNode, Node, Pair } from '../../document/tree';
import { removeEntry } from '../../document/write/entry';
import { replaceValue } from '../../document/write/field';
import { replaceText } from '../../document/write/text';
import type { ElementKind, Fix } from '../../paper/finding';
import type { FollowUp } from '../../paper/follow-up';
import { absent, type LocatedText, textAt } from '../../paper/located';
import { near } from '../../paper/near-key';
import type { Organisation } from '../../paper/organisation';
import type { Paper } from '../../paper/paper';
import type { Subject } from '../../paper/subject';
import { lostBenefits } from '../benefits/links';
import { freeId } from '../fixing/id-made';
import { A_HABIT } from '../habits';
import { idsOf, slugOf } from '../ids';
import {
  type Context,
  claimFix,
  fix,
  type NamedHabit,
  type Report,
  type Rule,
  report,
  safeFix,
  severity,
} from '../rule';
import { isOwnId, ownerOfFault, refersToAnotherPaper } from './owned';
import {
  elementsOf,
  idInRegister,
  idNamed,
  knowsItsElements,
  loneEntries,
  type Spot,
  spotsOf,
} from './spots';

function* idStyle(subject: Subject, { organisation }: Context): Iterable<Report> {
  const { content } = subject;
  const faults = subject.faults.filter((fault) => ownerOfFault(fault) === 'format/id-style');
  if (faults.length === 0) return;
  const spots = content ? spotsOf(content) : [];
  const ids = idsInStyle(subject);
  const lone = loneEntries(subject);
  for (const fault of faults) {
    if (!('node' in fault)) continue;
    const node: Node = fault.node;
    if (node.kind !== 'scalar') continue;
    if (isOwnId(fault.shape)) {
      yield ownIdReport(subject, node.text, node.span, spots, ids);
    } else if (refersToAnotherPaper(fault.shape)) {
      yield report('format/id-style:of-another-paper', node.span, { ref: node.text });
    } else {
      const { start, end } = node.span;
      const spot = spots.find(({ text: { span } }) => span.start <= start && end <= span.end);
      // One that stands without its list is told as that.
      if (!spot && lone.has(start)) continue;
      const suggestion =
        (spot && content?.kind !== 'strategy-paper' ? idNamed(node.text, spot.names) : undefined) ??
        idInRegister(node.text, fault.shape, organisation) ??
        slugOf(node.text);
      // Where the id itself is in another style, its own finding mends both; where a paper has no such id at
      // all, that is what is wrong.
      if (spot?.targets.has(node.text)) continue;
      if (spot && content?.kind === 'strategy-paper' && !spot.targets.has(suggestion)) continue;
      if (suggestion === '') yield report('format/id-style:other', node.span, {});
      else {
        const fixes = () => [
          safeFix(
            'replace',
            { text: suggestion },
            idEdits(subject, { node, span: node.span }, suggestion, lone),
          ),
        ];
        yield report('format/id-style:reference', node.span, { suggestion }, { fixes, habit: REFERENCES });
      }
    }
  }
}

/** Ids as titles are written, all over a paper: in the ids themselves, and where they are referred to. */
const OWN_IDS: NamedHabit = { name: 'ids', from: A_HABIT, fixes: ['format/id-style:slug-all'] };
const REFERENCES: NamedHabit = {
  name: 'references',
  from: A_HABIT,
  fixes: ['format/id-style:reference-all'],
};

/** @param taken the ids that there are, and those that were suggested; this one's is added */
function ownIdReport(
  { document }: Subject,
  id: string,
  span: LocatedText['span'],
  spots: readonly Spot[],
  taken: Set<string>,
): Report {
  const stem = slugOf(id);
  if (stem === '') return report('format/id-style:other', span, {});
  const suggestion = freeId(stem, taken);
  taken.add(suggestion);
  const fixes = (): readonly Fix[] => {
    const edits: TextEdit[] = [{ span, text: suggestion }];
    for (const { text } of spots)
      if (text.value === id && text.span.start !== span.start)
        edits.push(...replaceText(document, text.node, suggestion));
    return [safeFix('format/id-style:slug', { id: suggestion }, edits)];
  };
  return report('format/id-style', span, { suggestion }, { fixes, habit: OWN_IDS });
}

function idsInStyle(subject: Subject): Set<string> {
  return new Set([...idsOf(subject)].filter((id) => slugOf(id) === id));
}

/** What takes over from an id that was there before, beside the id itself. */
type Along = (id: LocatedText, taken: ReadonlySet<string>) => readonly TextEdit[];

/** The ids of one sort, in the order of the text. */
function* twice(
  ids: readonly (LocatedText | undefined)[],
  { subject }: Context,
  along: Along = () => [],
): Iterable<Report> {
  const first = new Map<string, LocatedText>();
  const taken = new Set(ids.flatMap((id) => id?.value ?? []));
  for (const id of ids) {
    if (!id) continue;
    const before = first.get(id.value);
    if (!before) {
      first.set(id.value, id);
      continue;
    }
    const free = freeId(slugOf(id.value) || 'id', taken);
    const fixes = () => [
      fix('format/duplicate-id:new', { id: free }, [
        ...replaceText(subject.document, id.node, free),
        ...along(id, taken),
      ]),
    ];
    const related = [{ span: before.span }];
    yield report('format/duplicate-id', id.span, { id: id.value }, { related, fixes });
  }
}

const ELEMENT_KINDS: Readonly<Record<string, ElementKind>> = {
  initiatives: 'initiative',
  benefits: 'benefit',
  actions: 'action',
  units: 'unit',
  barriers: 'barrier',
};

/** Elements that were pasted once more, word for word: read once, so that nothing else follows from it. */
function* pasted({ misreadings, document }: Subject): Iterable<Report> {
  for (const misreading of misreadings) {
    if (misreading.kind !== 'pasted') continue;
    const { list, index, first, shape } = misreading;
    const [entry, original] = [list.entries[index], list.entries[first]];
    if (entry?.value?.kind !== 'map' || !original) continue;
    const { map, name } = { map: entry.value, name: nameIn(entry.value) };
    const kind = ELEMENT_KINDS[/(\w+)\[\]$/.exec(shape.path)?.[1] ?? ''];
    const element = kind ? { element: kind, number: first + 1, title: name?.value } : (name?.value ?? '');
    const fixes = () => [safeFix('format/duplicate-id:delete', {}, removeEntry(document, list, index))];
    const related = [{ span: { start: original.at, end: original.at + 1 } }];
    const span = name?.span ?? map.pairs[0]?.key.span ?? map.span;
    yield report('format/duplicate-id:pasted', span, { element }, { related, fixes });
  }
}

function nameIn(map: MapNode): LocatedText | undefined {
  return textAt(map, 'title') ?? textAt(map, 'statement') ?? textAt(map, 'name') ?? textAt(map, 'what');
}

function* duplicateInPaper(paper: Paper, context: Context): Iterable<Report> {
  const copies = copiedInitiatives(paper);
  const inside = new Set([...copies.values()].flatMap(({ ids }) => ids));
  yield* twice(
    elementsOf(paper).map(({ id }) => (id && inside.has(id) ? undefined : id)),
    context,
    (id, taken) => {
      const copy = copies.get(id);
      return copy ? idsInCopy(copy, paper, context.subject, taken) : [];
    },
  );
}

/** An initiative that was pasted once more and then changed. */
interface Copy {
  readonly map: MapNode;
  /** The ids in it that came along with its own. */
  readonly ids: readonly LocatedText[];
}

/** By the second id: to its author that is one mistake, whatever else was copied with it. */
function copiedInitiatives({ initiatives }: Paper): ReadonlyMap<LocatedText, Copy> {
  const copies = new Map<LocatedText, Copy>();
  const first = new Map<string, ReadonlySet<string>>();
  for (const { id, map, benefits, actions } of initiatives) {
    if (!id) continue;
    const ids = [...benefits, ...actions].flatMap((one) => one.id ?? []);
    const before = first.get(id.value);
    if (before) copies.set(id, { map, ids: ids.filter(({ value }) => before.has(value)) });
    else first.set(id.value, new Set(ids.map(({ value }) => value)));
  }
  return copies;
}

/** New ids for what came along, also where the copy itself refers to it. */
function idsInCopy(
  { map, ids }: Copy,
  paper: Paper,
  { document }: Subject,
  taken: ReadonlySet<string>,
): readonly TextEdit[] {
  const given = new Set([...taken, ...elementsOf(paper).map(({ name }) => name)]);
  const fresh = new Map<string, string>();
  for (const { value } of ids) {
    const free = freeId(slugOf(value) || 'id', given);
    given.add(free);
    fresh.set(value, free);
  }
  const inMap = ({ span }: LocatedText): boolean => map.span.start <= span.start && span.end <= map.span.end;
  const spots = spotsOf(paper).flatMap(({ text }) => (inMap(text) ? [text] : []));
  return [...ids, ...spots].flatMap((text) => {
    const free = fresh.get(text.value);
    return free === undefined ? [] : replaceText(document, text.node, free);
  });
}

function* duplicateInLog(log: FollowUp, context: Context): Iterable<Report> {
  yield* twice(
    log.meetings.flatMap((meeting) => meeting.barriers.map((barrier) => barrier.id)),
    context,
  );
}

function* duplicateInOrganisation(organisation: Organisation, context: Context): Iterable<Report> {
  const { units, focusAreas } = organisation;
  for (const elements of [units, focusAreas])
    yield* twice(
      elements.map((element) => element.id),
      context,
    );
}

/** What is referred to by its name instead of its id. */
const BY_NAME: NamedHabit = { name: 'by name', from: A_HABIT, fixes: ['format/unknown-reference:id-all'] };

function idEdits(
  { document }: Subject,
  { node, span }: Pick<LocatedText, 'node' | 'span'>,
  id: string,
  lone: ReadonlyMap<number, Pair>,
): readonly TextEdit[] {
  const pair = lone.get(span.start);
  return pair ? replaceValue(document, pair, [`[${id}]`]) : replaceText(document, node, id);
}

function* unknownReference(paper: Paper, context: Context): Iterable<Report> {
  const { subject } = context;
  if (!knowsItsElements(subject)) return;
  const lone = loneEntries(subject);
  const all = new Set(elementsOf(paper).map((element) => element.name));
  const following = withoutTheirBenefits(paper);
  for (const { text, targets, names, field } of spotsOf(paper)) {
    const ref = text.value;
    if (following.has(text.span.start)) continue;
    // In another style, but there, or there in another style: that is a matter of style.
    const slug = slugOf(ref);
    if (targets.has(ref) || [...targets].some((id) => slugOf(id) === slug)) continue;
    const choices = [...targets].filter((id) => id !== '');
    const found = near(ref, choices) ?? near(slugOf(ref), choices);
    const edits = (id: string) => idEdits(subject, text, id, lone);
    const replace = (id: string) => fix('replace', { text: id }, edits(id));
    // Of words that name nothing here, nobody but the author knows what they were to lead to.
    const choose = (id: string) => claimFix('replace', { text: id }, edits(id));
    const named = idNamed(ref, names);
    if (named !== undefined) {
      const fixes = () => [replace(named)];
      yield report('format/unknown-reference:id', text.span, { ref, near: named }, { fixes, habit: BY_NAME });
      continue;
    }
    const fixes = () => (found ? [replace(found.key)] : choices.slice(0, MOST_CHOICES).map(choose));
    if (found) yield report('format/unknown-reference:near', text.span, { ref, near: found.key }, { fixes });
    else if (all.has(ref))
      yield report('format/unknown-reference:other-kind', text.span, { ref, field: { field } }, { fixes });
    else yield report('format/unknown-reference', text.span, { ref }, { fixes });
  }
}

/** Where references begin that only lack what they refer to because their initiative has lost its benefits. */
function withoutTheirBenefits(paper: Paper): ReadonlySet<number> {
  const { initiatives } = paper;
  return new Set(
    initiatives
      .filter(({ map }) => absent(map, 'benefits'))
      .flatMap((initiative) => lostBenefits(paper, initiative).map(({ span }) => span.start)),
  );
}

/** More fixes than these make a list that nobody reads. Own choice. */
const MOST_CHOICES = 8;

export const idRules: readonly Rule[] = [
  {
    name: 'format/duplicate-id',
    severity: severity('error'),
    core: true,
    text: pasted,
    paper: duplicateInPaper,
    followUp: duplicateInLog,
    organisation: duplicateInOrganisation,
  },
  { name: 'format/unknown-reference', severity: severity('error'), core: true, paper: unknownReference },
  { name: 'format/id-style', severity: severity('error'), text: idStyle },
];
