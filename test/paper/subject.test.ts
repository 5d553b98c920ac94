/** What is known of a text before any rule is asked. */
import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { readSubject } from '../../server/src/paper/subject';

describe('the language of a text', () => {
  const CASES: readonly (readonly [line: string, language: 'en' | 'da' | undefined])[] = [
    ['language: da', 'da'],
    ['language: en', 'en'],
    ['Language: DA', 'da'],
    ['sprog: da', 'da'],
    ['Sprog: Dansk', 'da'],
    ['sprog: engelsk', 'en'],
    ['language: [da]', undefined],
    ['language: xx', undefined],
    ['unit: da', undefined],
  ];
  for (const [line, language] of CASES) {
    it(`"${line}" is ${language ?? 'none'}`, () => {
      const text = `format: strategy-paper/1\n${line}\n`;
      assert.equal(readSubject(readDocument(text), 'parks-2026.strategy.yaml').ownLanguage, language);
    });
  }
});
