/** One run over many files, in this process: what a file that fails the tool does to the others. */
import assert from 'node:assert/strict';
import type { Asked } from '../../server/src/cli/asked';
import { checkRun } from '../../server/src/cli/check-run';
import type { Library } from '../../server/src/cli/library';
import { workspaceOf } from '../../server/src/workspace/workspace';
import { GOOD_PAPER, TODAY } from '../kit/good-paper';

const asked: Asked = { today: TODAY, stage: undefined, language: undefined, otherwise: 'en' };
const good = new TextEncoder().encode(GOOD_PAPER);

/** A library in memory: every file is a good paper, but for what `parts` says. */
function library(parts: Partial<Library>): Library {
  return {
    root: undefined,
    bytesAt: () => good,
    workspaceOf: async () => workspaceOf([]),
    digestOf: async () => '',
    forget: () => {},
    ...parts,
  };
}

const paths = ['/a.strategy.yaml', '/b.strategy.yaml', '/c.strategy.yaml'];

describe('a run over several files', () => {
  it('tells of a fault of the tool in one file, with what to report, and checks the others', async () => {
    const faulty = library({
      workspaceOf: async (path) => {
        if (path.startsWith('/b')) throw new RangeError('no such shape');
        return workspaceOf([]);
      },
    });
    const run = await checkRun({ paths, library: faulty, asked });
    assert.deepEqual([run.failed, run.unopened, run.files.length], [true, false, 3]);
    const [finding] = run.files[1]?.findings ?? [];
    assert.equal(finding?.rule, 'internal/failure');
    assert.equal(finding?.severity, 'error');
    assert.match(
      finding?.message ?? '',
      /The tool itself failed on this file \(no such shape\).*Please report/,
    );
    assert.ok(run.files[0]?.kind && run.files[2]?.kind);
  });

  it('says of a file that cannot be opened just that: it is no fault of the tool', async () => {
    const closed = library({
      bytesAt: (path) => {
        if (path.startsWith('/b')) throw new Error('EACCES: permission denied');
        return good;
      },
    });
    const run = await checkRun({ paths, library: closed, asked });
    assert.deepEqual([run.failed, run.unopened, run.files.length], [false, true, 3]);
    const messages = run.files[1]?.findings.map(({ rule, message }) => `${rule} ${message}`);
    assert.deepEqual(messages, [
      'syntax/not-text The file cannot be opened. Is it still there, and may you read it? The others are checked all the same.',
    ]);
    assert.ok(run.files[0]?.kind && run.files[2]?.kind);
  });

  it('remembers neither the one nor the other', async () => {
    const remembered: string[] = [];
    const cache = { recall: () => undefined, remember: (path: string) => remembered.push(path) };
    const mixed = library({
      bytesAt: (path) => {
        if (path.startsWith('/a')) throw new Error('ENOENT');
        return good;
      },
      workspaceOf: async (path) => {
        if (path.startsWith('/b')) throw new Error('fault');
        return workspaceOf([]);
      },
    });
    await checkRun({ paths, library: mixed, asked, cache });
    assert.deepEqual(remembered, ['/c.strategy.yaml']);
  });
});
