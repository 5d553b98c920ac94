/**
 * What every fix promises, over the protocol and for every rule: the example of its documentation is opened in an
 * editor, each fix that is offered for it is applied, and then the finding is gone and nothing is new but what is
 * still to be filled in. And: whatever is chosen, no comment is lost.
 */
import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { documentation } from '../../server/src/messages/documentation';
import { RULES } from '../../server/src/rules/all';
import { applied, ask, countOf } from '../kit/actions';
import { inPlace } from '../kit/example';
import { GOOD_ORGANISATION } from '../kit/good-paper';
import { type Editor, editor } from '../kit/server';

const ORGANISATION = 'lindby.organisation.yaml';
const NAMES: Readonly<Record<string, string>> = {
  organisation: ORGANISATION,
  'follow-up': 'parks-2026.follow-up.yaml',
};

describe('each rule’s fixes, chosen in an editor', function () {
  this.timeout(60_000);
  let here: Editor;
  before(async () => {
    here = await editor();
    await here.open(ORGANISATION, GOOD_ORGANISATION);
  });
  after(() => here.end());

  const fixesOf = async (diagnostic: Diagnostic, name: string): Promise<readonly CodeAction[]> =>
    (await ask(here, name, diagnostic, [diagnostic], ['quickfix'])).filter(({ diagnostics }) =>
      diagnostics?.some((one) => isSame(one, diagnostic)),
    );

  /** The text once the fix called `title` is chosen; undefined for one that changes no text. */
  const chosen = async (
    diagnostic: Diagnostic,
    title: string,
    name: string,
    text: string,
  ): Promise<string | undefined> => {
    const offered = (await fixesOf(diagnostic, name)).find((one) => one.title === title);
    assert.ok(offered, `"${title}" is not offered again`);
    const { edit } =
      offered.edit || offered.command
        ? offered
        : await here.connection.sendRequest<CodeAction>('codeAction/resolve', offered);
    if (!edit || edit.documentChanges?.some((one) => 'kind' in one)) return undefined;
    return applied(here, name, here.version(name), text, edit);
  };

  for (const language of ['en', 'da'] as const) {
    for (const { name: rule } of RULES) {
      const example = documentation(language, rule);
      if (!example || example.at === 'nowhere') continue;
      it(`mend what ${rule} finds (${language})`, async () => {
        const name = NAMES[example.at] ?? 'parks-2026.strategy.yaml';
        const text = inPlace(example.faulty, example.at, language);
        const found = name === ORGANISATION ? await here.change(name, text) : await here.open(name, text);
        const ours = found.filter(({ code }) => code === rule);
        assert.ok(ours.length > 0, `${rule} finds nothing`);
        for (const diagnostic of ours) {
          for (const { title } of await fixesOf(diagnostic, name)) {
            const mended = await chosen(diagnostic, title, name, text);
            if (mended === undefined) continue;
            const left = await here.change(name, mended);
            const shown = `after "${title}":\n${mended}`;
            assert.ok(countOf(left, rule) < countOf(found, rule), `${rule} is left ${shown}`);
            for (const { code, message } of left) {
              if (code === 'format/placeholder') continue;
              assert.ok(
                countOf(left, code) <= countOf(found, code),
                `${code} (${String(message)}) is new ${shown}`,
              );
            }
            await here.change(name, text);
          }
        }
        if (name === ORGANISATION) await here.change(name, GOOD_ORGANISATION);
        else here.close(name);
      });
    }
  }
});

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return JSON.stringify(one.data) === JSON.stringify(other.data);
}
