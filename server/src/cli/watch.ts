/** `validate --watch`: runs again whenever a file of the three kinds changes, until it is interrupted. */
import { watch } from 'chokidar';
import { kindOfFileName } from '../paper/kind';

/** Changes that come together count as one, in milliseconds. Own choice: longer than an editor takes to save. */
const QUIET = 120;

/**
 * Calls `run` at once and after each change below `folders`, never twice at a time.
 * @returns when the process is asked to stop
 */
export async function watchAndRun(folders: readonly string[], run: () => Promise<void>): Promise<void> {
  await run();
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(path) ||
      (stats?.isFile() === true && kindOfFileName(path) === undefined),
  });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(run);
    }, QUIET);
  });
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  clearTimeout(timer);
  await running;
  await watcher.close();
}
