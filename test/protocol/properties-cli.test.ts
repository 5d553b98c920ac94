/** One core, two faces: the editor and the command line find the same in every sample, in the same words and places. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { STATUS_REQUEST, type StatusAnswer } from '../../server/src/protocol';
import { folder, ROOT } from '../kit/cli';
import { TODAY } from '../kit/good-paper';
import type { Editor } from '../kit/server';
import { asking, foundWhole } from '../kit/typing';

const SAMPLES = join(ROOT, 'samples');
const names = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort();
const SEVERITIES = ['', 'error', 'warning', 'hint'];

interface Place {
  readonly line: number;
  readonly character: number;
}

/** A finding as both tell it; lines and characters from 1. */
interface Told {
  readonly rule: string;
  readonly severity: string | undefined;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
  readonly related: readonly { readonly start: Place; readonly end: Place }[];
}

const fromOne = ({ line, character }: Place): Place => ({ line: line + 1, character: character + 1 });

function told({ code, severity, message, range, relatedInformation = [] }: Diagnostic): Told {
  return {
    rule: String(code),
    severity: SEVERITIES[severity ?? 0],
    message: String(message),
    start: fromOne(range.start),
    end: fromOne(range.end),
    related: relatedInformation.map(({ location }) => ({
      start: fromOne(location.range.start),
      end: fromOne(location.range.end),
    })),
  };
}

describe('the editor and the command line', function () {
  this.timeout(180_000);
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(SAMPLES, name))]));
  let here: Editor;
  let byCli: ReadonlyMap<string, readonly Told[]>;
  let unopened: ReadonlyMap<string, readonly Told[]>;

  before(async () => {
    const disk = folder(files);
    const { stdout } = disk.run(['validate', '.', '-f', 'json', '--today', TODAY, '--root', '.']);
    disk.remove();
    const report: {
      readonly files: readonly { readonly path: string; readonly findings: readonly Told[] }[];
    } = JSON.parse(stdout);
    byCli = new Map(report.files.map(({ path, findings }) => [path, findings.map(withoutFixes)]));

    here = await asking({ files });
    while (!(await here.connection.sendRequest<StatusAnswer>(STATUS_REQUEST)).indexed) await delay(10);
    const found = new Map<string, readonly Told[]>();
    while (found.size < names.length) {
      const { items } = await here.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: [],
      });
      for (const one of items) if (one.kind === 'full') found.set(one.uri, one.items.map(told));
    }
    unopened = found;
  });
  after(() => here.end());

  it('speak of the same files', () => {
    assert.deepEqual([...byCli.keys()].sort(), names);
    assert.deepEqual([...unopened.keys()].sort(), names.map(here.uri).sort());
    assert.ok([...byCli.values()].flat().length > 25);
  });

  for (const name of names) {
    it(`agree on ${name}`, async () => {
      const expected = byCli.get(name);
      assert.deepEqual(unopened.get(here.uri(name)), expected);
      // An editor opens no file that is not UTF-8.
      if (name.includes('not-utf8')) return;
      assert.deepEqual((await foundWhole(here, name, String(files[name]))).map(told), expected);
    });
  }
});

function withoutFixes({ rule, severity, message, start, end, related }: Told): Told {
  return { rule, severity, message, start, end, related };
}
