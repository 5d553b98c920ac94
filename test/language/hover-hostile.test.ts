/** What shows of hostile texts, and that a hover never fails, wherever the pointer rests. */
import assert from 'node:assert/strict';
import { ASKING } from '../../server/src/language/hover/rules';
import { asMarkdown, asPlainText, words } from '../../server/src/language/hover/view';
import { fieldExamples } from '../../server/src/messages/da/field-examples';
import { fieldTexts } from '../../server/src/messages/render';
import { ruleNamed } from '../../server/src/rules/all';
import { edited } from '../kit/good-paper';
import { at, hoverIn, marked } from '../kit/hovering';
import { NEIGHBOURS, PARKS, SCHOOLS } from '../kit/neighbours';
import { samples, workspace } from '../kit/workspace';

describe('hover', () => {
  describe('with hostile texts', () => {
    const HOSTILE = [
      '[click](command:evil.run)',
      '<img src=x onerror=alert(1)>',
      '![pixel](https://evil.example/p.png)',
      '<https://evil.example>',
      'https://evil.example and www.evil.example and me@evil.example',
      '**bold** _low_ `code` ~~gone~~ | a | b |',
      '$(zap) &lt;b&gt; &#60;',
      '[a]: https://evil.example',
      '\u202egnikat',
    ];
    /** What Markdown would make more of than words, where it is not escaped. */
    const LIVELY = /[[\]<>`~|*]|:\/\/|www\.|@|&[#\w]|\$\(|[\u202a-\u202e]/;
    const unescaped = (markdown: string): string => markdown.replace(/\\[!-/:-@[-`{-~]/g, '');

    for (const hostile of HOSTILE) {
      it(`shows as words: ${JSON.stringify(hostile)}`, async () => {
        const written = asMarkdown([words(hostile)]);
        assert.doesNotMatch(unescaped(written), LIVELY);
        const paper = edited(NEIGHBOURS[PARKS] ?? '', [
          'title: Try park agreements in three places',
          `title: ${JSON.stringify(hostile)}`,
        ]);
        const { text } = await at(SCHOOLS, marked(SCHOOLS, "#first-three-<|>parks'"), {
          ...NEIGHBOURS,
          [PARKS]: paper,
        });
        const [heading = ''] = text?.split('\n') ?? [];
        assert.doesNotMatch(unescaped(heading.slice(2, -'** (action)'.length)), LIVELY);
        assert.match(text ?? '', /\(action\)/);
      });
    }

    it('begins no heading, list, quote or rule of its own', () => {
      for (const start of ['# a', '- a', '+ a', '1. a', '2) a', '===', '> a', '---'])
        assert.match(asMarkdown([words(start)]), /^(?:\\|\d\\)/, start);
    });

    it('stays on its line, and of a length that can be read', async () => {
      const written = asMarkdown([words(`a\n\n# b\r\nc ${'x'.repeat(100_000)}`)]);
      assert.doesNotMatch(written, /\n/);
      assert.ok(written.length < 1000);
    });

    it('is plain for a client that takes no Markdown', async () => {
      const { text } = await at(PARKS, marked(PARKS, 'status: sub<|>mitted'), NEIGHBOURS, {
        abilities: { markdownHover: false },
      });
      assert.match(text ?? '', /^Status \(status\)\n/);
      assert.doesNotMatch(text ?? '', /[*`]/);
      assert.equal(asPlainText([words({ code: '`a`' }, ' [b](c)')]), '`a` [b](c)');
    });
  });

  it('knows each field and rule that it tells of', () => {
    for (const [path, asking] of Object.entries(ASKING)) {
      assert.ok(fieldTexts('en', path), path);
      for (const { rule } of asking) assert.ok(ruleNamed(rule), rule);
    }
    for (const path of Object.keys(fieldExamples)) assert.ok(fieldTexts('da', path), path);
  });

  it('has a Danish example wherever there is an English one', async () => {
    const { fieldsEn } = await import('../../server/src/messages/generated/fields-en');
    const isBare = (example: unknown) =>
      typeof example === 'number' || /^[\d-]+$|^https?:/.test(String(example));
    const without = Object.entries(fieldsEn).filter(
      ([path, { examples, enums }]) =>
        examples && !enums && !examples.every(isBare) && !Object.hasOwn(fieldExamples, path),
    );
    assert.deepEqual(
      without.map(([path]) => path),
      [],
    );
  });

  it('never fails, wherever the pointer rests', async function () {
    this.timeout(60_000);
    const files = samples();
    const here = await workspace(files, { abilities: { markdownHover: true } });
    let answered = 0;
    for (const [name, text] of Object.entries(files)) {
      for (let offset = 0; offset <= text.length; offset += 5)
        if (await hoverIn(here, name, offset)) answered++;
      // Cut off in the middle, and with its lines one column off.
      const half = text.slice(0, text.length / 2);
      for (const damaged of [half, half.replace(/\n {2}(?=\S)/g, '\n   ').replace(/\n/g, '\r\n')]) {
        here.session.open(here.uri(name), 2, damaged);
        for (let offset = 0; offset <= damaged.length + 3; offset += 31) await hoverIn(here, name, offset);
      }
      here.session.open(here.uri(name), 3, text);
    }
    assert.ok(answered > 1000, `${answered} answers`);
  });
});
