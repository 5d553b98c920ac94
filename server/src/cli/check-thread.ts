/** One thread of a shared run. */
import { parentPort, workerData } from 'node:worker_threads';
import { libraryOf } from './library';
import type { RunWish } from './outcome';
import { type Answer, type Share, takeFrom } from './threads';

/** Takes files until none is left, then answers with their reports. */
export async function takeShare(): Promise<void> {
  const share: Share = workerData;
  const answer: Answer[number][] = [];
  const wish: RunWish = {
    paths: share.paths,
    library: libraryOf(share.root),
    asked: share.asked,
    // Only tells that digests are wanted: the cache itself stays with the caller.
    cache: share.cached ? { recall: () => undefined, remember: () => {} } : undefined,
  };
  await takeFrom(share, wish, (at, outcome) => answer.push([at, outcome]));
  parentPort?.postMessage(answer);
}
