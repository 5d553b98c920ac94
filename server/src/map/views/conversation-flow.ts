/** Questions in columns on a page: the most important where there is room, and as much room to write as can be. */
import type { Topic } from './topics';

/** A question with its height, without room to write. */
export interface Sized<Q> {
  readonly question: Q;
  readonly height: number;
  /** The smaller, the more important. */
  readonly rank: number;
}

export interface SizedTopic<Q> {
  readonly topic: Pick<Topic, 'about' | 'title' | 'place'>;
  readonly heading: number;
  readonly questions: readonly Sized<Q>[];
}

export interface Spacing {
  readonly columns: number;
  /** Between questions, and before the heading of a topic. */
  readonly gap: number;
  readonly topicGap: number;
  /** The height of one line to write on. */
  readonly line: number;
}

export type Placed<Q> = {
  readonly column: number;
  /** From the top of the column. */
  readonly y: number;
  readonly height: number;
} & (
  | { readonly kind: 'heading'; readonly topic: SizedTopic<Q>; readonly isContinued: boolean }
  | { readonly kind: 'question'; readonly topic: SizedTopic<Q>; readonly question: Q }
);

export interface Flow<Q> {
  readonly placed: readonly Placed<Q>[];
  readonly height: number;
  /** Lines to write on under each question. */
  readonly lines: number;
  /** How many questions had no room. */
  readonly left: number;
}

/** How many of those that were left out are tried once more. */
const MOST_TRIED = 8;

/**
 * As many questions as `room` is high, the least important left out first, then with up to `most` lines to write on.
 * @param more the height of the line that says how many were left out
 */
export function fitted<Q>(
  topics: readonly SizedTopic<Q>[],
  spacing: Spacing,
  room: number,
  more: number,
  most: number,
): Flow<Q> {
  const dropped: Sized<Q>[] = [];
  const without = (out: readonly Sized<Q>[]): readonly SizedTopic<Q>[] => keeping(topics, new Set(out));
  let lines = 1;
  let flow = balanced(topics, spacing, lines, room);
  while (!flow) {
    const least = leastOf(without(dropped));
    if (!least) return { placed: [], height: 0, lines, left: dropped.length };
    dropped.push(least);
    flow = balanced(without(dropped), spacing, lines, room - more);
  }
  // The last that went may have been a long one: a shorter one finds room where it stood.
  for (const one of dropped.slice(-MOST_TRIED).reverse()) {
    const fewer = dropped.filter((other) => other !== one);
    const fuller = fewer.length > 0 ? balanced(without(fewer), spacing, lines, room - more) : undefined;
    if (!fuller) continue;
    flow = fuller;
    dropped.splice(dropped.indexOf(one), 1);
  }
  const kept = without(dropped);
  const left = dropped.length;
  const below = left > 0 ? more : 0;
  for (let next = 2; next <= most; next++) {
    const roomier = balanced(kept, spacing, next, room - below);
    if (!roomier) break;
    flow = roomier;
    lines = next;
  }
  return { ...flow, lines, left };
}

/** The columns as even as they can be; undefined where they are higher than `room`. */
export function balanced<Q>(
  topics: readonly SizedTopic<Q>[],
  spacing: Spacing,
  lines: number,
  room: number,
): { readonly placed: readonly Placed<Q>[]; readonly height: number } | undefined {
  const whole = flowed(topics, spacing, lines, room);
  if (!whole) return undefined;
  let low = 0;
  let high = Math.min(room, whole.height);
  let best = whole;
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2;
    const lower = flowed(topics, spacing, lines, middle);
    if (lower) {
      best = lower;
      high = middle;
    } else low = middle;
  }
  return best;
}

/** One question after the other, down each column of the height `room`; undefined where they need more columns. */
function flowed<Q>(
  topics: readonly SizedTopic<Q>[],
  { columns, gap, topicGap, line }: Spacing,
  lines: number,
  room: number,
): { readonly placed: readonly Placed<Q>[]; readonly height: number } | undefined {
  const placed: Placed<Q>[] = [];
  let column = 0;
  let y = 0;
  let height = 0;
  for (const topic of topics) {
    let isContinued = false;
    for (const [at, { question, height: words }] of topic.questions.entries()) {
      const own = words + lines * line;
      const isFirst = at === 0;
      const before = y === 0 ? 0 : isFirst ? topicGap : gap;
      const head = isFirst ? topic.heading : 0;
      if (y > 0 && y + before + head + own > room) {
        column++;
        y = 0;
        isContinued = !isFirst;
      }
      if (column >= columns) return undefined;
      if (isFirst || isContinued) {
        const top = y === 0 ? 0 : y + topicGap;
        placed.push({ kind: 'heading', topic, isContinued, column, y: top, height: topic.heading });
        y = top + topic.heading;
        isContinued = false;
      } else y += gap;
      if (y + own > room) return undefined;
      placed.push({ kind: 'question', topic, question, column, y, height: own });
      y += own;
      height = Math.max(height, y);
    }
  }
  return { placed, height };
}

function keeping<Q>(topics: readonly SizedTopic<Q>[], out: ReadonlySet<Sized<Q>>): readonly SizedTopic<Q>[] {
  if (out.size === 0) return topics;
  return topics.flatMap((topic) => {
    const questions = topic.questions.filter((question) => !out.has(question));
    return questions.length > 0 ? [{ ...topic, questions }] : [];
  });
}

/** The least important question, of the topic that has most of them. */
function leastOf<Q>(topics: readonly SizedTopic<Q>[]): Sized<Q> | undefined {
  const least = Math.max(...topics.flatMap(({ questions }) => questions.map(({ rank }) => rank)));
  const having = topics.filter(({ questions }) => questions.some(({ rank }) => rank === least));
  const most = Math.max(...having.map(({ questions }) => questions.length));
  return having
    .findLast(({ questions }) => questions.length === most)
    ?.questions.findLast(({ rank }) => rank === least);
}
