/** What the README shows is what the command says. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../server/src/rules/all';
import { CLI, ROOT } from '../kit/cli';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('the README', () => {
  it('shows, as the example, a part of what npm start says', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const [validate = ''] = scripts.start.split(' && ');
    const words: string[] = validate.match(/"[^"]*"|\S+/g) ?? [];
    const args = words.slice(2).map((word) => word.replace(/^"|"$/g, ''));
    const said = execFileSync(process.execPath, [CLI, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    const shown = /<!-- example:begin -->\s*```\n([\s\S]*?)```\s*<!-- example:end -->/.exec(README)?.[1];
    assert.ok(shown);
    assert.ok(said.includes(shown), `npm start does not say:\n${shown}`);
  });

  it('names only rules that there are', () => {
    const groups = new Set(RULES.map((rule) => rule.name.split('/')[0]));
    const named = [...README.matchAll(/(?<![@./\w-])([a-z-]+)\/([a-z-]+)\b(?![./@])/g)].filter(([, group]) =>
      groups.has(group ?? ''),
    );
    assert.ok(named.length > 0);
    for (const [name] of named)
      assert.ok(
        RULES.some((rule) => rule.name === name),
        `${name} is no rule`,
      );
  });

  it('has a table from each benchmark', () => {
    for (const name of ['mistakes', 'bench', 'bench-lsp']) {
      const table = new RegExp(`<!-- ${name}:begin -->([\\s\\S]*?)<!-- ${name}:end -->`).exec(README)?.[1];
      assert.match(table ?? '', /^\| .* \|$/m, name);
    }
  });
});
