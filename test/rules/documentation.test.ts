/** Every rule's documentation is tried: the faulty piece has the finding, the mended one has not. */
import assert from 'node:assert/strict';
import { documentation } from '../../server/src/messages/documentation';
import { ruleTitle } from '../../server/src/messages/render';
import { RULES } from '../../server/src/rules/all';
import { inPlace } from '../kit/example';
import { findingsOf } from '../kit/findings';
import { GOOD_ORGANISATION } from '../kit/good-paper';

for (const language of ['en', 'da'] as const) {
  describe(`documentation of the rules (${language})`, () => {
    for (const { name } of RULES) {
      it(name, () => {
        assert.ok(ruleTitle(language, name).length > 0);
        const text = documentation(language, name);
        assert.ok(text, 'is not documented');
        assert.ok(text.why.length > 40, 'does not say why');
        if (text.at === 'nowhere') return;
        const given = { organisation: GOOD_ORGANISATION };
        const rules = (piece: string) =>
          findingsOf(inPlace(piece, text.at, language), { ...given, fileName: fileNames[text.at] }).map(
            (found) => found.rule,
          );
        assert.ok(
          rules(text.faulty).includes(name),
          `the faulty piece has no ${name}: ${rules(text.faulty).join(', ')}`,
        );
        assert.ok(!rules(text.mended).includes(name), `the mended piece still has ${name}`);
      });
    }
  });
}

const fileNames: Readonly<Record<string, string>> = {
  organisation: 'lindby.organisation.yaml',
  'follow-up': 'parks-2026.follow-up.yaml',
};
