/**
 * Shares a long run out over threads. All take the next file from one counter, so none waits for another; what
 * a thread leaves undone, because it failed, the caller does.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Asked } from './asked';
import { type Outcome, outcomeOf, type RunWish } from './outcome';

/** What a thread is given to begin with. */
export interface Share {
  readonly paths: readonly string[];
  /** Places in `paths` that are still to be checked. */
  readonly open: readonly number[];
  readonly asked: Asked;
  readonly root: string | undefined;
  readonly cached: boolean;
  /** One 32-bit number: how many of `open` have been taken. */
  readonly counter: SharedArrayBuffer;
}

/** What a thread answers when nothing is left. */
export type Answer = readonly (readonly [at: number, outcome: Outcome])[];

/** More threads than this only fight for memory. Own choice. */
const MOST_THREADS = 4;

/** Fills the empty places of `outcomes`; some stay empty where a thread failed. */
export async function shareOut(
  wish: RunWish,
  outcomes: (Outcome | undefined)[],
  known: number,
): Promise<void> {
  const { paths, asked, library, cache, onFile } = wish;
  const open = paths.flatMap((_path, at) => (outcomes[at] ? [] : [at]));
  const counter = new SharedArrayBuffer(4);
  const share: Share = { paths, open, asked, root: library.root, cached: cache !== undefined, counter };
  const helpers = Math.min(availableParallelism(), MOST_THREADS) - 1;
  const answers = Array.from({ length: helpers }, () => answerOf(share));
  await takeFrom(share, wish, (at, outcome) => {
    outcomes[at] = outcome;
    onFile?.(known + Math.min(Atomics.load(new Int32Array(counter), 0), open.length));
  });
  for (const [at, outcome] of (await Promise.all(answers)).flat()) outcomes[at] = outcome;
}

/** Checks files as long as the counter gives any. */
export async function takeFrom(
  share: Share,
  wish: RunWish,
  keep: (at: number, outcome: Outcome) => void,
): Promise<void> {
  const counter = new Int32Array(share.counter);
  for (let next = Atomics.add(counter, 0, 1); next < share.open.length; next = Atomics.add(counter, 0, 1)) {
    const at = share.open[next] ?? 0;
    const path = share.paths[at];
    if (path !== undefined) keep(at, await outcomeOf(path, wish));
  }
}

function answerOf(share: Share): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(join(__dirname, 'cli.js'), { workerData: share });
    let answer: Answer = [];
    worker.once('message', (message: Answer) => {
      answer = message;
    });
    // A thread that fails leaves its files to the caller, who then reports what is wrong with them.
    worker.once('error', () => resolve([]));
    worker.once('exit', () => resolve(answer));
  });
}
