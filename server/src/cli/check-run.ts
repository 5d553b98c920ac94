/** One run over many files: each checked in its workspace, a fault in one never hiding the others. */
import type { FileReport } from '../report/model';
import { type Cache, digestFor, type Outcome, outcomeOf, type RunWish, shownPath } from './outcome';

export interface Run {
  readonly files: readonly FileReport[];
  /** True where the tool itself failed on a file: exit code 3. */
  readonly failed: boolean;
  /** True where a file could not be opened: exit code 2. */
  readonly unopened: boolean;
  /** Those of `files` that could not be opened or on which the tool failed. */
  readonly unchecked: readonly FileReport[];
  /** How many reports came from the cache. */
  readonly recalled: number;
}

/** So many files are worth starting another thread for. Measured: with fewer, its start costs more than it saves. */
const WORTH_A_THREAD = 200;

export async function checkRun(wish: RunWish): Promise<Run> {
  const { paths, cache, given, onFile } = wish;
  const outcomes: (Outcome | undefined)[] = [];
  if (cache) for (const path of paths) outcomes.push(await recalled(path, wish, cache));
  const known = outcomes.filter((outcome) => outcome !== undefined).length;
  if (!given && paths.length - known >= WORTH_A_THREAD) {
    const { shareOut } = await import('./threads');
    await shareOut(wish, outcomes, known);
  }
  let done = known;
  for (const [at, path] of paths.entries()) {
    if (outcomes[at]) continue;
    outcomes[at] = await outcomeOf(path, wish);
    onFile?.(++done);
  }
  const all = outcomes.flatMap((outcome) => outcome ?? []);
  for (const { report, digest, failed, unopened } of all)
    if (!failed && !unopened) cache?.remember(report.path, digest, report);
  return {
    files: all.map(({ report }) => report),
    failed: all.some(({ failed }) => failed),
    unopened: all.some(({ unopened }) => unopened),
    unchecked: all.flatMap(({ report, failed, unopened }) => (failed || unopened ? [report] : [])),
    recalled: known,
  };
}

async function recalled(
  path: string,
  { library, given }: RunWish,
  cache: Cache,
): Promise<Outcome | undefined> {
  try {
    const digest = await digestFor(given?.path === path ? given.bytes : library.bytesAt(path), path, library);
    const report = cache.recall(shownPath(path), digest);
    return report && { report, digest, unopened: false, failed: false };
  } catch {
    // What cannot be opened is not remembered; checking it says so.
    return undefined;
  }
}
