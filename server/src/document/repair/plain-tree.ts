/** Whether a text is plain once it is mended: then, and only then, mending it that way is offered. */
import { readFull } from '../full';
import { readQuick } from '../quick/quick';
import type { Tree } from '../tree';

/** The tree of `text`; undefined where it has faults, or anything that the common format does without. */
export function plainTree(text: string): Tree | undefined {
  const quick = readQuick(text);
  if (quick) return quick;
  const full = readFull(text);
  return full.faults.length === 0 && full.extras.length === 0 ? full : undefined;
}
