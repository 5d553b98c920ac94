import assert from 'node:assert/strict';
import { EOL } from 'node:os';
import type { AnnotationProperties } from '@actions/core';
import { githubReport } from '../../server/src/report/github';
import type { RunReport } from '../../server/src/report/model';
import { CLEAN, DANISH, fileOf, findingOf, HOSTILE, MANY, NASTY, NO_FILES, runOf } from './runs';
import { STYLE } from './style';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads the commands as the runner does: up to the next `::`, properties by comma, then escapes undone. */
function commandsOf(run: RunReport): readonly Command[] {
  return githubReport(run, STYLE)
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .map((line) => {
      assert.ok(line.startsWith('::'), `no command: ${line}`);
      const end = line.indexOf('::', 2);
      const [name = '', ...rest] = line.slice(2, end).split(' ');
      const properties = rest
        .join(' ')
        .split(',')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]);
      return { name, properties: Object.fromEntries(properties), message: unescaped(line.slice(end + 2)) };
    });
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** What GitHub's own toolkit writes for a command. */
async function writtenByToolkit({ name, properties, message }: Command): Promise<string> {
  const { error, notice, warning } = await import('@actions/core');
  const { title, file, line, endLine, col, endColumn } = properties;
  const annotation: AnnotationProperties = {
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: Number(line) }),
    ...(endLine !== undefined && { endLine: Number(endLine) }),
    ...(col !== undefined && { startColumn: Number(col) }),
    ...(endColumn !== undefined && { endColumn: Number(endColumn) }),
  };
  const write = process.stdout.write;
  let written = '';
  process.stdout.write = (text: string | Uint8Array) => {
    written += text;
    return true;
  };
  try {
    ({ error, warning, notice })[name as 'error' | 'warning' | 'notice'](message, annotation);
  } finally {
    process.stdout.write = write;
  }
  return written.replaceAll(EOL, '\n');
}

describe('The GitHub report', () => {
  it('says nothing where there is nothing to say', () => {
    assert.equal(githubReport(NO_FILES, STYLE), '');
    assert.equal(githubReport(CLEAN, STYLE), '');
  });

  for (const [name, run] of Object.entries({ MANY, HOSTILE, DANISH })) {
    it(`is, to the letter, what GitHub's toolkit writes for the same commands: ${name}`, async () => {
      const commands = commandsOf(run);
      assert.ok(commands.length > 0);
      let theirs = '';
      for (const command of commands) theirs += await writtenByToolkit(command);
      assert.equal(githubReport(run, STYLE), theirs);
    });
  }

  it('has one command a finding, of its severity', () => {
    assert.deepEqual(
      commandsOf(MANY).map(({ name, message }) => `${name}: ${message}`),
      [
        'error: You have 3 of 4 initiatives.',
        'error: Action 1 and Action 2 share a priority.',
        'error: Action 3 and Action 4 share a priority.',
        'notice: This paper has no id yet.',
        'warning: For whom is Benefit 1?',
      ],
    );
  });

  it('counts lines and columns from 1', () => {
    const { title: _title, ...place } = commandsOf(MANY)[0]?.properties ?? {};
    assert.deepEqual(place, {
      file: 'papers/parks-2026.strategy.yaml',
      line: '12',
      endLine: '12',
      col: '3',
      endColumn: '14',
    });
  });

  it('gives no columns for what goes over several lines: GitHub takes none there', () => {
    const several = commandsOf(MANY).at(-1)?.properties;
    assert.equal(several?.['line'], '5');
    assert.equal(several?.['endLine'], '7');
    assert.equal(several?.['col'], undefined);
    assert.equal(several?.['endColumn'], undefined);
  });

  it('names the rule in the title, with what it is called in the language of the file', () => {
    const finding = findingOf({ rule: 'unit/change-agent' });
    const titles = (['en', 'da'] as const).map(
      (language) => commandsOf(runOf([fileOf([finding], { language })]))[0]?.properties['title'],
    );
    assert.match(titles[0] ?? '', /^No change agent \(unit\/change-agent\)$/);
    assert.match(titles[1] ?? '', /^.+ \(unit\/change-agent\)$/);
    assert.notEqual(titles[0], titles[1]);
  });

  it('lets no text from a paper become a command or break one', () => {
    const [first, ...others] = commandsOf(HOSTILE);
    assert.equal(others.length, 3);
    assert.equal(first?.name, 'error');
    assert.equal(first?.message, NASTY.replace('\ud800', '\ufffd'));
    assert.equal(first?.properties['file'], `a b/${NASTY.replace('\ud800', '\ufffd')}:c,d#e?f.strategy.yaml`);
    assert.deepEqual(Object.keys(first?.properties ?? {}), [
      'title',
      'file',
      'line',
      'endLine',
      'col',
      'endColumn',
    ]);
  });

  it('speaks Danish', () => {
    assert.match(commandsOf(DANISH)[0]?.message ?? '', /»Grønne åndehuller«, æ ø å/);
  });
});
