import assert from 'node:assert/strict';
import { choiceLabel } from '../../server/src/messages/render';
import { type FieldShape, shapeOf } from '../../server/src/paper/field-shape';
import { nearChoice } from '../../server/src/paper/near-choice';
import { DOCUMENT_KINDS } from '../../server/src/paper/terms';

function* withChoices(shape: FieldShape): Iterable<FieldShape> {
  if (shape.choices && !shape.path.endsWith(':format')) yield shape;
  for (const inner of Object.values(shape.fields ?? {})) yield* withChoices(inner);
  if (shape.entry) yield* withChoices(shape.entry);
  if (shape.any) yield* withChoices(shape.any);
}

const FIELDS = DOCUMENT_KINDS.flatMap((kind) => [...withChoices(shapeOf(kind))]);

describe('the choice that is meant', () => {
  it('is found by its label in either language, in every field', () => {
    assert.ok(FIELDS.length > 10);
    for (const { path, choices = [] } of FIELDS) {
      for (const choice of choices) {
        for (const language of ['en', 'da'] as const) {
          const label = choiceLabel(language, path.replace(/(\[\])+$/, ''), choice);
          assert.equal(nearChoice(label, path, choices), choice, `${path}: ${label}`);
          assert.equal(nearChoice(label.toUpperCase(), path, choices), choice, `${path}: ${label}`);
        }
        assert.equal(nearChoice(choice.replaceAll('-', ' '), path, choices), choice);
      }
    }
  });

  it('is found by the words that people use for it', () => {
    const severities = ['off', 'hint', 'warning', 'error'];
    for (const [written, choice] of [
      ['fra', 'off'],
      ['Overvej', 'hint'],
      ['se på det', 'warning'],
      ['Skal rettes', 'error'],
      ['disabled', 'off'],
    ] as const)
      assert.equal(nearChoice(written, 'strategy-organisation:rules.*', severities), choice, written);
  });

  it('is nothing where nothing is near', () => {
    for (const { path, choices = [] } of FIELDS)
      for (const written of ['', 'zzzz', '42', '__proto__', 'constructor'])
        assert.equal(nearChoice(written, path, choices), undefined, `${path}: ${written}`);
  });
});
