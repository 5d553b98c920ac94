/** Ids that are not there yet, and the ones to give: from the title, the statement, the name, or the unit and period. */
import type { TextEdit } from '../../document/edit';
import type { MapNode } from '../../document/tree';
import { insertField } from '../../document/write/field';
import type { Fix, Param } from '../../paper/finding';
import { type LocatedText, textAt } from '../../paper/located';
import type { StructureFault } from '../../paper/structure';
import type { Subject } from '../../paper/subject';
import { idFrom } from '../fixing/id-made';
import { isWrittenOut } from '../fixing/insert';
import { parentOf } from '../fixing/parent-shape';
import { idsOf } from '../ids';
import { written } from '../names';
import { type Context, type Report, report, safeFix } from '../rule';
import { isOwnId } from './owned';

type Missing = Extract<StructureFault, { kind: 'missing' }>;

/** A missing id, and the one to give, where there is something to make it from. */
interface Wanted {
  readonly fault: Missing;
  readonly id: string | undefined;
}

export function* missingId(subject: Subject, context: Context): Iterable<Report> {
  const wanted = wantedIds(subject, context);
  const makeable = wanted.filter(isMakeable);
  const elements = elementsByMap(subject);
  for (const one of wanted) {
    const fixes = (): readonly Fix[] => {
      // While drafting the paper hears of it once: one fix gives every element its id.
      if (context.stage === 'draft' && makeable.length > 1)
        return [
          safeFix(
            'format/missing-id:make-all',
            { n: makeable.length },
            makeable.flatMap((each) => edits(subject, each)),
          ),
        ];
      return isMakeable(one) ? [safeFix('format/missing-id:make', { id: one.id }, edits(subject, one))] : [];
    };
    yield worded(elements.get(one.fault.map), one.fault, fixes);
  }
}

function isMakeable(wanted: Wanted): wanted is Wanted & { readonly id: string } {
  return wanted.id !== undefined && isWrittenOut(wanted.fault.map);
}

/** The ids of initiatives, benefits and actions are told apart; a paper and its unit may bear the same. */
const ELEMENTS = 'strategy-paper:initiatives';

function wantedIds(subject: Subject, context: Context): readonly Wanted[] {
  const takenIn = new Map([[ELEMENTS, new Set(idsOf(subject))]]);
  const wanted: Wanted[] = [];
  for (const fault of subject.faults) {
    if (fault.kind !== 'missing' || !isOwnId(fault.shape)) continue;
    const sort = fault.shape.path.startsWith(ELEMENTS) ? ELEMENTS : fault.shape.path;
    const taken = takenIn.get(sort) ?? new Set<string>();
    takenIn.set(sort, taken);
    const id = idFrom(fault.shape, fault.map, context, taken);
    if (id !== undefined) taken.add(id);
    wanted.push({ fault, id });
  }
  return wanted;
}

function edits({ document }: Subject, { fault, id }: Wanted & { id: string }): readonly TextEdit[] {
  return insertField(document, fault.map, 'id', [id], Object.keys(parentOf(fault.shape)?.fields ?? {}));
}

function worded(
  element: Param | undefined,
  { shape, map, anchor }: Missing,
  fixes: () => readonly Fix[],
): Report {
  if (element) return report('format/missing-id', anchor, { element }, { fixes });
  switch (shape.path) {
    case 'strategy-paper:id':
      return report('format/missing-id:paper', anchor, {}, { fixes });
    case 'strategy-paper:unit.id':
      return report('format/missing-id:unit', anchor, {}, { fixes });
    default: {
      const name = textAt(map, 'name') ?? textAt(map, 'what');
      return name
        ? report('format/missing-id:entry', anchor, { name: name.value }, { fixes })
        : report('format/missing-id:nameless', anchor, {}, { fixes });
    }
  }
}

/** The initiatives, benefits and actions, each with its number and name. */
function elementsByMap({ content }: Subject): ReadonlyMap<MapNode, Param> {
  const elements = new Map<MapNode, Param>();
  if (content?.kind !== 'strategy-paper') return elements;
  const note = (
    element: 'initiative' | 'benefit' | 'action',
    { map, index }: { readonly map: MapNode; readonly index: number },
    title: LocatedText | undefined,
  ) => elements.set(map, { element, number: index + 1, title: written(title)?.value });
  for (const initiative of content.initiatives) {
    note('initiative', initiative, initiative.title);
    for (const benefit of initiative.benefits) note('benefit', benefit, benefit.statement);
    for (const action of initiative.actions) note('action', action, action.title);
  }
  return elements;
}
