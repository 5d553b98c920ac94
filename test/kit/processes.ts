/** Which language servers run in processes of their own, as `ps` tells: not on Windows. */
import { execFileSync } from 'node:child_process';

/** The language servers that editors of this test run have started, by process id: there may be others on this machine. */
export function serversHere(): readonly number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const processes = lines.flatMap((line) => {
    const [, pid, parent, words] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return words === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), words }];
  });
  const below = new Set([process.pid]);
  for (let before = 0; before < below.size; ) {
    before = below.size;
    for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid);
  }
  return processes
    .filter(({ pid, words }) => below.has(pid) && /dist[\\/]server\.js.*--node-ipc/.test(words))
    .map(({ pid }) => pid);
}
