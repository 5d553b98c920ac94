/** Looks for the slips that put a text out of place, one after another, each by what it would mend. */
import { overlap, type TextEdit } from '../../document/edit';
import { linesOf } from '../../document/repair/lines';
import { withSmallKeys } from '../../document/repair/small-keys';
import type { FieldShape } from '../field-shape';
import { indentedAgain } from './flat';
import { lostLines } from './lost-line';
import { isInDoubt, type Look } from './oddities';
import { shiftedBlocks } from './shifted';
import type { Scene, Slip } from './slip';
import { strayValues } from './stray-value';
import { swallowedFields } from './swallowed';

/** A slip that was found, and what else it may have been. */
export interface FoundSlip {
  readonly slip: Slip;
  /** Other changes that would mend as much; none where there is but one explanation. */
  readonly others: readonly Slip[];
}

/** How thoroughly a text is read to try a change. */
export type Depth = 'quick' | 'full';

/**
 * What is out of place in the text with `edits` made; undefined where it is no paper any more, or
 * where only a quick look was asked for, and that is not enough to read it.
 */
export type Try = (edits: readonly TextEdit[], look: Depth) => Look | undefined;

/** How many slips of one text are looked for. Own choice. */
const MOST_SLIPS = 4;
/** How many characters are read at most in all tries; a full reading counts as many quick ones. Some 50 ms. */
const MOST_READ = 500_000;
const FULL = 4;
/** How many other explanations are offered. Own choice. */
const MOST_OTHERS = 3;
/** From how many odd places on all lines are looked at anew, and what part of those may then be left. Own choice. */
const MANY = 4;
const LEFT = 0.1;

/**
 * @param first what the text looks like as it is
 * @param looks how it is looked for: the second time only where the first finds nothing
 * @param attempt reads the text with changes made
 */
export function findSlips(
  text: string,
  shape: FieldShape,
  first: Look,
  looks: readonly Depth[],
  attempt: Try,
): readonly FoundSlip[] {
  const found: FoundSlip[] = [];
  const made: TextEdit[] = [];
  const written = withSmallKeys(text);
  const lines = linesOf(text);
  let toRead = MOST_READ;
  let left = first;
  while (isInDoubt(left) && found.length < MOST_SLIPS) {
    const scene: Scene = { text: written, lines, shape, oddities: left.oddities };
    let best: Best | undefined;
    for (const look of looks) {
      for (const slip of slipsOf(scene)) {
        if (toRead < text.length * (look === 'quick' ? 1 : FULL)) break;
        // Nothing is left to explain: only another line that may be gone as well is of interest.
        if (best?.left.oddities.length === 0 && slip.what !== best.slip.what) break;
        if (slip.edits.some((edit) => made.some((one) => overlap(one, edit)))) continue;
        toRead -= text.length * (look === 'quick' ? 1 : FULL);
        const after = attempt([...made, ...slip.edits], look);
        if (after && isWorth(slip, left, after)) best = better(best, { slip, left: after, others: [] });
      }
      if (best) break;
    }
    if (!best) break;
    found.push({ slip: best.slip, others: best.others.slice(0, MOST_OTHERS) });
    made.push(...best.slip.edits);
    left = best.left;
  }
  return found;
}

interface Best {
  readonly slip: Slip;
  readonly left: Look;
  readonly others: readonly Slip[];
}

/** The one of two that leaves less; of two as good ones the first, with the second as another explanation. */
function better(best: Best | undefined, next: Best): Best {
  const [least, count] = [best?.left.oddities.length ?? 0, next.left.oddities.length];
  if (!best || count < least) return next;
  // Of a block, the most that belongs to it.
  const isLarger = next.left.total + next.left.unread < best.left.total + best.left.unread;
  if (count === least && best.slip.what === 'shifted' && next.slip.what === 'shifted' && isLarger)
    return next;
  const isOther = count === least && next.slip.what === best.slip.what;
  return isOther ? { ...best, others: [...best.others, next.slip] } : best;
}

function* slipsOf(scene: Scene): Iterable<Slip> {
  const flat = scene.oddities.length >= MANY ? [...indentedAgain(scene)] : [];
  // Where it moves most of the lines, no other slip can be behind so much.
  const isSweeping = flat.some(({ edits }) => edits.length * 2 > scene.lines.length);
  if (isSweeping) yield* flat;
  yield* swallowedFields(scene);
  yield* strayValues(scene);
  yield* lostLines(scene);
  yield* shiftedBlocks(scene);
  if (!isSweeping) yield* flat;
}

/** From how much less there is to say on, one thing may come to light that was not seen before. Own choice. */
const MUCH = 4;

/** True where a change explains more than it asks for, and puts nothing out of place that was not before. */
function isWorth({ what }: Slip, before: Look, after: Look): boolean {
  const [many, left] = [before.oddities.length, after.oddities.length];
  const gain = before.total + before.unread - after.total - after.unread;
  const readMore = before.unread - after.unread >= MUCH;
  if (gain <= 0 || after.misfits > before.misfits) return false;
  if (after.total >= before.total && !readMore) return false;
  if (what === 'flat') return left <= many * LEFT;
  const isBetter = left <= many - 2 || (many === 1 && left === 0) || (readMore && left <= many);
  const fresh = after.oddities.filter(({ at }) => !before.oddities.some((one) => one.at === at));
  // Another mistake may show only where what hid it is mended.
  if (!isBetter || fresh.length > (gain >= MUCH ? 1 : 0)) return false;
  // Dashes in a text of several lines may well be meant: something else has to fall into place with them.
  const gone = before.oddities.filter(({ at }) => !after.oddities.some((one) => one.at === at));
  return gain > gone.length || gone.some(({ isPossible }) => !isPossible);
}
