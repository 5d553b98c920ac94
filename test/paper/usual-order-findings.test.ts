/** Formatting a paper changes nothing about what is found in it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../../server/src/document/read';
import { kindOfFileName } from '../../server/src/paper/kind';
import { formatted } from '../../server/src/paper/layout/formatted';
import { findingsOf } from '../kit/findings';
import { GOOD_PAPER } from '../kit/good-paper';

/** What is told of a text, in no order and without the numbers of lines. */
function told(text: string, fileName: string): readonly string[] {
  return findingsOf(text, { fileName })
    .map(({ rule, severity, message }) => `${rule} ${severity} ${message.replace(/\d+/g, '')}`)
    .sort();
}

describe('what is found in a formatted paper', () => {
  const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.yaml') && !path.includes('not-utf8'),
  );
  for (const path of samples) {
    it(`is what was found before: ${path}`, () => {
      const text = readFileSync(join('samples', path), 'utf8');
      const kind = kindOfFileName(basename(path));
      assert.ok(kind);
      const after = formatted(readDocument(text), kind);
      if (after !== undefined) assert.deepEqual(told(after, basename(path)), told(text, basename(path)));
    });
  }

  const spoiled: readonly (readonly [string, (text: string) => string])[] = [
    ['its keys misspelt', (text) => text.replaceAll('benefits:', 'benifits:')],
    ['its shorthands', (text) => text.replace(/^direction:\n( {2}.*\n)+/m, 'direction: Out to the parks\n')],
    ['days that are none', (text) => text.replace('2026-06-01', '31.6.2026').replace('2026-02-01', 'soon')],
    [
      'a text with a colon in a list',
      (text) => text.replace('[residents, children]', '\n    - En time mere: fritid'),
    ],
    [
      'a finding put aside above a dash',
      (text) =>
        text
          .replace(
            '  - id: safe-routes\n    title: Children',
            '  # strategy-papers-ignore initiatives/no-partners: later\n  - title: Children',
          )
          .replace('    lead: Karla Sand\n', '    id: safe-routes\n    lead: Karla Sand\n'),
    ],
  ];
  for (const [what, spoil] of spoiled) {
    it(`is what was found before, in a paper with ${what}`, () => {
      const text = spoil(GOOD_PAPER);
      assert.notEqual(text, GOOD_PAPER);
      const after = formatted(readDocument(text), 'strategy-paper');
      assert.ok(after !== undefined);
      const name = 'parks-2026.strategy.yaml';
      assert.deepEqual(told(after, name), told(text, name));
    });
  }
});
