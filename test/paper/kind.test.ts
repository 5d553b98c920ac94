import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { kindOf, kindOfFileName } from '../../server/src/paper/kind';

const kind = (text: string, fileName?: string) => kindOf(readDocument(text).root, fileName);

describe('the kind of a file', () => {
  for (const [text, fileName, expected, known] of [
    ['format: strategy-paper/1\n', undefined, 'strategy-paper', true],
    ['format: strategy-follow-up/1\n', 'a.strategy.yaml', 'strategy-follow-up', true],
    ['format: strategy-organisation/1\n', undefined, 'strategy-organisation', true],
    ['format: strategy-paper/2\n', undefined, 'strategy-paper', false],
    ['format: strategy-paper\n', undefined, 'strategy-paper', false],
    ['# First\n---\n# then\nid: x\nformat: "strategy-paper/1"\n', undefined, 'strategy-paper', true],
    ['\ufeffformat: strategy-paper/1\r\n', undefined, 'strategy-paper', true],
    ['fromat: strategy-paper/1\n', undefined, 'strategy-paper', true],
    ['sort: strategy-paper/1\n', undefined, undefined, false],
    ['format: recipe/1\n', 'a.follow-up.yml', 'strategy-follow-up', false],
    ['format: [strategy-paper/1]\n', undefined, undefined, false],
    ['format:\n', 'a.organisation.yaml', 'strategy-organisation', false],
    ['id: x\n', 'A.STRATEGY.YAML', 'strategy-paper', false],
    ['id: x\n', 'strategy.yaml', undefined, false],
    ['- a\n', 'a.strategy.yaml', 'strategy-paper', false],
    ['', undefined, undefined, false],
  ] as const) {
    it(`${JSON.stringify(text)} in ${fileName ?? 'no file'}: ${expected ?? 'none'}`, () => {
      const reading = kind(text, fileName);
      assert.equal(reading.kind, expected);
      assert.equal(reading.known, known);
    });
  }

  it('is told by two endings of each name', () => {
    assert.equal(kindOfFileName('parks.strategy.yml'), 'strategy-paper');
    assert.equal(kindOfFileName('parks.strategy.json'), undefined);
    assert.equal(kindOfFileName('parks.follow-up.yaml'), 'strategy-follow-up');
  });
});
