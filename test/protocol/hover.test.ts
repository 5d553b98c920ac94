/** Hover over the protocol: as an editor asks for it, in what the client can show. */
import assert from 'node:assert/strict';
import { type Hover, MarkupContent } from 'vscode-languageserver-protocol/node';
import { GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { type Editor, editor } from '../kit/server';

const NAME = 'parks-2026.strategy.yaml';

describe('hover over the protocol', () => {
  let here: Editor;
  afterEach(() => here.end());

  const hover = async (words: string, into = 1, text = GOOD_PAPER): Promise<string | undefined> => {
    const before = text.slice(0, text.indexOf(words) + into).split('\n');
    const answer = await here.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: here.uri(NAME) },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    });
    if (!answer) return undefined;
    assert.ok(MarkupContent.is(answer.contents));
    return `${answer.contents.kind} ${answer.contents.value}`;
  };

  it('is Markdown for a client that likes it best', async () => {
    here = await editor(
      { 'lindby.organisation.yaml': GOOD_ORGANISATION },
      { capabilities: { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } } },
    );
    assert.ok(here.initialized.capabilities.hoverProvider);
    await here.open(NAME, GOOD_PAPER);
    assert.match((await hover('direction:')) ?? '', /^markdown \*\*Direction\*\* \(direction\)/);
    assert.match((await hover('[Bo Lind]', 3)) ?? '', /^markdown \*\*Bo Lind\*\* \(person\)/);
    assert.match((await hover('who: schools', 6)) ?? '', /\*\*Schools\*\* \(unit\)/);
  });

  it('is plain text for any other, and speaks of the text as it is now', async () => {
    here = await editor({}, { capabilities: {} });
    await here.open(NAME, GOOD_PAPER);
    assert.match((await hover('\nid:', 2)) ?? '', /^plaintext Parks \(strategy paper\)\n[^*]*$/);
    const broken = GOOD_PAPER.replace('name: Parks', 'name: "Woods');
    await here.change(NAME, broken);
    assert.match((await hover('phase:', 2, broken)) ?? '', /consolidation: .* ← chosen here/);
  });

  it('is nothing for a text that is not open', async () => {
    here = await editor({ [NAME]: GOOD_PAPER });
    assert.equal(await hover('direction:'), undefined);
  });
});
