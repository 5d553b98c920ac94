/** `validate --watch`: runs again whenever a file of the three kinds changes, until it is interrupted. */
import { watch } from 'chokidar';
import { kindOfFileName } from '../paper/kind';

/** Changes that come together count as one, in milliseconds. Own choice: longer than an editor takes to save. */
const QUIET = 120;

/**
 * Calls `run` at once and after each change below `folders`, never twice at a time.
 * @returns when the process is asked to stop
 * @throws what `run` throws
 */
export async function watchAndRun(folders: readonly string[], run: () => Promise<void>): Promise<void> {
  await run();
  const outright = new Set(folders);
  const watcher = watch([...folders], {
    ignoreInitial: true,
    // A file named outright is watched whatever it is called.
    ignored: (path, stats) =>
      !outright.has(path) &&
      (/(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(path) ||
        (stats?.isFile() === true && kindOfFileName(path) === undefined)),
  });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  try {
    await new Promise<void>((stop, fail) => {
      watcher.on('all', () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(run);
          running.catch(fail);
        }, QUIET);
      });
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
    clearTimeout(timer);
    await running;
  } finally {
    await watcher.close();
  }
}
