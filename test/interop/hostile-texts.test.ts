/** Texts that YAML, our format or a reader could take for something else: they come through as they are. */
import assert from 'node:assert/strict';
import { findingsOf } from '../kit/findings';
import { edited } from '../kit/good-paper';
import { imported, PLAN, paperOf } from '../kit/stratml';

const TEXTS: readonly string[] = [
  'Parks: for all',
  'Parks #1',
  '- Parks',
  '@parks',
  '%parks',
  '# parks',
  '"Parks"',
  "'Parks' and more",
  'no',
  'null',
  '~',
  '1.200',
  '12:30',
  '2026-01-01',
  '{parks}',
  '[parks]',
  '[parks',
  '| parks',
  '> parks',
  '*parks',
  '&parks',
  '!parks',
  '? parks',
  'parks:',
  '--- parks',
  '<What will you change?>',
  '__proto__',
  'constructor',
  'Børn, æbler & ål',
  '公园',
  '🌳 trees',
  'a\\b\\n',
  'bell \u0007 rings',
  'x'.repeat(500),
  `${'many words '.repeat(200)}end`,
];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

describe('texts that could be misread', () => {
  for (const text of TEXTS) {
    it(JSON.stringify(text.slice(0, 40)), () => {
      const source = edited(
        PLAN,
        ['<Name>Woods</Name>', `<Name>${escaped(text)}</Name>`],
        ['Play makes neighbours.', escaped(text)],
        ['Build three playgrounds', escaped(text)],
        ['More children play outdoors.', escaped(text)],
        ['Counted on a rainy day', escaped(text)],
        ['We ask first', escaped(text)],
      );
      const paper = imported(source).text;
      const { initiatives, direction } = paperOf(paper);
      const [play, woods] = initiatives as readonly Record<string, unknown>[];
      const [action] = (play?.['actions'] ?? []) as readonly Record<string, unknown>[];
      const [benefit] = (play?.['benefits'] ?? []) as readonly Record<string, unknown>[];
      assert.equal(woods?.['title'], text);
      assert.equal(play?.['why'], text);
      assert.ok([action?.['title'], action?.['x-notes']].some((said) => String(said).startsWith(text)));
      assert.equal(benefit?.['statement'], text);
      assert.deepEqual((direction as Record<string, unknown>)['x-values'], [`Openness: ${text}`]);
      const formal = findingsOf(paper).filter(
        ({ rule }) => /^(?:syntax|format|internal)\//.test(rule) && rule !== 'format/placeholder',
      );
      assert.deepEqual(
        formal.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }

  it('a personal number is imported, and found at once', () => {
    const paper = imported(edited(PLAN, ['Play makes neighbours.', 'Ask 010203-1234.'])).text;
    assert.ok(findingsOf(paper).some(({ rule }) => rule === 'privacy/personal-number'));
  });
});
