/** The rule that asks whether one statement holds two benefits, and its fix that makes them two. */
import type { TextEdit } from '../../document/edit';
import { pairOf } from '../../document/tree';
import { insertEntry } from '../../document/write/entry';
import { type Lines, writeField } from '../../document/write/lines';
import { inlineText } from '../../document/write/scalar';
import { replaceText, writeText } from '../../document/write/text';
import { shapeStep } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { absent, type LocatedText } from '../../paper/located';
import type { Benefit, Initiative, Paper } from '../../paper/paper';
import { skeletonValue } from '../../paper/skeleton';
import { BENEFIT, benefitsOf, ownPhase } from '../actions/benefits-and-actions';
import { freeId } from '../fixing/id-made';
import { idsOf, slugOf } from '../ids';
import { written } from '../names';
import { type Context, fix, type Report, report } from '../rule';
import { spanOfPart } from '../wording/phrases';
import type { Reading } from '../wording/text-words';
import { benefitsWithoutAction, linkEdits, writtenList } from './links';

export function* twoInOne(paper: Paper, context: Context): Iterable<Report> {
  const { words: changes } = context.words('benefits/two-in-one');
  for (const { initiative, benefit } of benefitsOf(paper)) {
    const text = written(benefit.statement);
    const second = text && secondBenefit(text.value, changes, context);
    if (!text || !second) continue;
    const [first, other] = [text.value.slice(0, second.before), text.value.slice(second.start)];
    const span = spanOfPart(context.subject.document, text, { start: second.start, end: text.value.length });
    yield report(
      'benefits/two-in-one',
      span,
      { first, second: other },
      { fixes: () => splitFixes(context, paper, initiative, benefit, text, second) },
    );
  }
}

/** True where the text, as a benefit, would be asked whether it holds two. */
export function holdsTwo(text: string, context: Context): boolean {
  return secondBenefit(text, context.words('benefits/two-in-one').words, context) !== undefined;
}

/** Where the second of two benefits begins, and where the first ends; offsets in the text, in UTF-16 units. */
interface Second {
  readonly before: number;
  readonly start: number;
}

const BETWEEN = /(?:[,;]?\s+(?:and|as well as|og|samt|plus)(?:\s+(?:at|that))?\s+|;\s+|\s+&\s+)/gi;

/**
 * A second word of change after a conjunction: "fewer falls and shorter stays". Two words of change side by
 * side ("faster and better answers") say one thing twice.
 */
function secondBenefit(text: string, changes: readonly string[], reading: Reading): Second | undefined {
  const words = reading.wordsIn(text);
  const at = words.filter((word) => changes.includes(word.text));
  if (at.length < 2) return undefined;
  for (const match of text.matchAll(BETWEEN)) {
    const [before, start] = [match.index, match.index + match[0].length];
    const last = words.findLast((word) => word.end <= before);
    const isSideBySide =
      last !== undefined && changes.includes(last.text) && at.some((word) => word.start === start);
    const isBoth = at.some((word) => word.end <= before) && at.some((word) => word.start >= start);
    if (isBoth && !isSideBySide) return { before, start };
  }
  return undefined;
}

function splitFixes(
  context: Context,
  paper: Paper,
  initiative: Initiative,
  benefit: Benefit,
  text: LocatedText,
  second: Second,
): readonly Fix[] {
  const { document } = context.subject;
  const pair = pairOf(initiative.map, 'benefits');
  const list = pair && writtenList(pair);
  if (!list || list.flow || initiative.benefits.length >= context.limits.benefits_per_initiative) return [];
  const statement = capitalised(text.value.slice(second.start).trim());
  const id = freeId(slugOf(statement) || 'benefit', idsOf(context.subject));
  const links = linksToBoth(context, paper, initiative, benefit, id);
  if (!links) return [];
  const ending = /[.!]$/.exec(text.value.trim())?.[0] ?? '';
  const edits = [
    ...replaceText(document, text.node, text.value.slice(0, second.before).trim() + ending, {
      multiline: true,
    }),
    ...insertEntry(
      document,
      list,
      benefit.index + 1,
      secondLines(context, initiative, benefit, id, statement),
    ),
    ...links,
  ];
  return [fix('benefits/two-in-one:split', {}, edits)];
}

/** The new benefit: for the same people, looked after by the same person, and with a place to say how it is seen. */
function secondLines(
  context: Context,
  initiative: Initiative,
  benefit: Benefit,
  id: string,
  statement: string,
): Lines {
  const phase = ownPhase(initiative) ?? context.phase;
  const open = (key: string): Lines => {
    const shape = shapeStep(BENEFIT, key);
    const value = shape && skeletonValue(shape, { language: context.language });
    return value ? writeField(key, value) : [];
  };
  const groups = benefit.forWhom.map((group) => inlineText(group.value, 'flow'));
  const isLed = !absent(initiative.map, 'lead');
  const isRealizing = phase === 'benefits-realization';
  return [
    ...writeField('id', [id]),
    ...writeField('statement', writeText(statement, { multiline: true })),
    ...(groups.length > 0 ? writeField('for_whom', [`[${groups.join(', ')}]`]) : open('for_whom')),
    ...(benefit.kind ? writeField('kind', [benefit.kind.value]) : []),
    ...(benefit.owner ? writeField('owner', writeText(benefit.owner.value)) : []),
    ...(!benefit.owner && !isLed && isRealizing ? open('owner') : []),
    ...open('signs'),
    ...(isRealizing ? open('work_process') : []),
  ];
}

/** What served the one serves both; undefined where nothing serves it, so that the new one would be without an action. */
function linksToBoth(
  context: Context,
  paper: Paper,
  initiative: Initiative,
  benefit: Benefit,
  id: string,
): readonly TextEdit[] | undefined {
  const own = benefit.id?.value;
  if (own === undefined) return undefined;
  const isOnly = initiative.benefits.length === 1;
  if (benefitsWithoutAction(paper, initiative).includes(benefit)) return undefined;
  const isOpen = initiative.actions.some((action) => absent(action.map, 'contributes_to'));
  let isServed = false;
  const edits = paper.initiatives.flatMap((one) =>
    one.actions.flatMap((action) => {
      const isMeant = isOnly && one === initiative && absent(action.map, 'contributes_to');
      if (!isMeant && !action.contributesTo.some((to) => to.value === own)) return [];
      isServed = true;
      return linkEdits(context, action.map, 'contributes_to', { add: isMeant ? [own, id] : [id] });
    }),
  );
  return isServed || isOpen || initiative.actions.length === 0 ? edits : undefined;
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
