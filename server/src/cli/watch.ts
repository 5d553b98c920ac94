/** `validate --watch`: runs again whenever a file of the three kinds changes, until it is interrupted. */
import { statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { isDynamicPattern } from 'tinyglobby';
import { kindOfFileName } from '../paper/kind';
import { slashed } from './files';
import { rootOfFolder } from './library';
import { usageError } from './usage-error';

/** Changes that come together count as one, in milliseconds. Own choice: longer than an editor takes to save. */
const QUIET = 120;
/** Where changes never cease, run all the same after so long, in milliseconds. Own choice. */
const LONGEST = 2000;

/**
 * Calls `run` at once and after each change of what `inputs` mean or what is read beside it, never twice at a time.
 * @param run gives the absolute paths of the papers that it has written itself
 * @returns when the process is asked to stop
 * @throws what `run` throws; UsageError where the system does not let so many files be watched
 */
export async function watchAndRun(
  inputs: readonly string[],
  root: string | undefined,
  run: () => Promise<readonly string[]>,
): Promise<void> {
  const outright = new Set(inputs.map((input) => resolve(input)));
  const watcher = watch([...placesOf(inputs, root)], {
    ignoreInitial: true,
    // What may not be opened is told by the check.
    ignorePermissionErrors: true,
    // A file named outright is watched whatever it is called.
    ignored: (path, stats) =>
      !outright.has(path) &&
      (/(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(path) ||
        (stats?.isFile() === true && kindOfFileName(path) === undefined)),
  });
  // Nobody may be left to read it.
  process.stderr.on('error', () => {});
  try {
    await new Promise<void>((stop, fail) => {
      const runs = runsOf(run, fail);
      watcher.on('error', (fault) => fail(usageError('cannot-watch', {}, { fault })));
      watcher.on('all', (_event, path) => runs.changed(path));
      // From here on no change goes by unseen.
      watcher.once('ready', () => runs.begin());
      const end = (): void => {
        void runs.ended().then(stop, fail);
      };
      process.once('SIGINT', end);
      process.once('SIGTERM', end);
    });
  } finally {
    await watcher.close();
  }
}

interface Runs {
  begin(): void;
  changed(path: string): void;
  /** No run begins any more; fulfilled when none is under way. */
  ended(): Promise<void>;
}

/** One run after the other: what changes while one is under way leads to one more. */
function runsOf(run: () => Promise<readonly string[]>, fail: (fault: unknown) => void): Runs {
  let timer: NodeJS.Timeout | undefined;
  let waitingSince: number | undefined;
  let running: Promise<void> = Promise.resolve();
  const seen = new Set<string>();
  /** When the papers that a run has written itself were changed by it: that is no reason to run again. */
  const own = new Map<string, number>();
  const next = (step: () => Promise<void>): void => {
    running = running.then(step);
    running.catch(fail);
  };
  const once = async (): Promise<void> => {
    for (const path of await run()) own.set(path, changedAt(path));
  };
  const onceIfChanged = async (): Promise<void> => {
    const paths = [...seen];
    seen.clear();
    if (paths.some((path) => own.get(path) !== changedAt(path))) await once();
  };
  return {
    begin: () => next(once),
    changed(path) {
      seen.add(resolve(path));
      const now = performance.now();
      waitingSince ??= now;
      clearTimeout(timer);
      const wait = Math.max(0, Math.min(QUIET, waitingSince + LONGEST - now));
      timer = setTimeout(() => {
        waitingSince = undefined;
        next(onceIfChanged);
      }, wait);
    },
    async ended() {
      clearTimeout(timer);
      await running;
    },
  };
}

/** In milliseconds since 1970; before all time where there is no such file. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/**
 * What to watch: all below the root of each input, for its organisation file and logs are read too. What lies below
 * another place is left out.
 */
export function placesOf(inputs: readonly string[], root: string | undefined): readonly string[] {
  const places = new Set<string>(root === undefined ? [] : [root]);
  for (const input of inputs) {
    const path = resolve(isDynamicPattern(input) ? fixedPart(input) : input);
    places.add(path);
    const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
    if (root === undefined) places.add(rootOfFolder(folder));
  }
  const isBelow = (path: string, other: string): boolean =>
    other !== path && path.startsWith(other.endsWith(sep) ? other : other + sep);
  return [...places].filter((path) => ![...places].some((other) => isBelow(path, other)));
}

/** The folders that a glob begins with: `papers/2026` of `papers/2026/*.yaml`. */
function fixedPart(glob: string): string {
  const parts = slashed(glob).split('/');
  const dynamic = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, dynamic).join('/') || (glob.startsWith('/') ? '/' : '.');
}
