/** The map for citizens: their words, room for more, and nothing of how the unit works inside. */
import assert from 'node:assert/strict';
import { sceneOf } from '../../server/src/map/map';
import type { Card, Scene } from '../../server/src/map/scene';
import { GOOD_PAPER } from '../kit/good-paper';
import { faultsOf, LANGUAGES, PROPORTIONS, papersToDraw, sheetsFor, shownOf } from '../kit/scenes';

function citizensOf(text: string, language: 'en' | 'da' = 'en', proportion?: number): Scene {
  const shown = shownOf(text, language);
  assert.ok(shown);
  return sceneOf(shown, { view: 'citizens', ...(proportion !== undefined && { proportion }) });
}

function card({ cards }: Scene, id: string): Card {
  const found = cards.find((one) => one.id === id);
  assert.ok(found, `no card ${id} in ${cards.map((one) => one.id).join(', ')}`);
  return found;
}

function wordsOn({ cards }: Scene): readonly string[] {
  return cards.flatMap(({ marks }) => marks.flatMap((mark) => (mark.mark === 'words' ? [mark.text] : [])));
}

describe('the map for citizens', () => {
  for (const { name, text, log } of papersToDraw())
    it(`is drawn without a fault: ${name}`, () => {
      for (const language of LANGUAGES) {
        const shown = shownOf(text, language, log);
        if (!shown) continue;
        for (const proportion of sheetsFor(name)) {
          const scene = sceneOf(shown, { view: 'citizens', ...(proportion && { proportion }) });
          assert.deepEqual(faultsOf(scene), [], `${language} ${proportion}`);
        }
      }
    });

  it('has no word of how the unit works inside', () => {
    const inside =
      /\b(priorit\w+|responsible|ansvarlig|phase|fase|draft|kladde|submitted|indsendt|warning|error|hint|mobilization|consolidation|tovholder|lead)\b/i;
    for (const { name, text, log } of papersToDraw()) {
      const shown = shownOf(text, name.includes('lyngholm') ? 'en' : 'da', log);
      if (!shown || /^(?:faulty|hostile)/.test(name)) continue;
      const scene = sceneOf(shown, { view: 'citizens' });
      const ids = shown.paper.initiatives.flatMap(({ actions }) =>
        actions.flatMap(({ id }) => id?.value ?? []),
      );
      for (const { label } of scene.cards) {
        assert.doesNotMatch(label, inside, name);
        for (const id of ids) if (id.includes('-')) assert.ok(!label.includes(id), `${name}: ${id}`);
      }
      assert.ok(scene.cards.every(({ findings, status, title }) => !findings && !status && !title));
    }
  });

  it('says who a benefit is for, in their words', () => {
    const scene = citizensOf(GOOD_PAPER);
    const benefits = scene.cards.filter(({ role }) => role === 'benefit');
    assert.ok(benefits.length >= 4);
    for (const { label } of benefits) assert.match(label, /^For \w/);
  });

  it('does not hide what may get harder, and drops what was given up', () => {
    const harder = citizensOf(GOOD_PAPER.replace(/(\n +statement: [^\n]+)/, '$1\n        kind: disbenefit'));
    assert.ok(harder.cards.some(({ label }) => label.startsWith('What may get harder for')));
    const whole = citizensOf(GOOD_PAPER).cards.filter(({ role }) => role === 'benefit').length;
    const dropped = citizensOf(
      GOOD_PAPER.replace(/(\n +)(for_whom: [^\n]+)(\n +measure)/, '$1$2$1status: given-up$3'),
    );
    assert.equal(dropped.cards.filter(({ role }) => role === 'benefit').length, whole - 1);
  });

  it('has two empty bubbles, whose place is where a note of what was said goes', () => {
    const text = GOOD_PAPER;
    const scene = citizensOf(text);
    for (const [id, question] of [
      ['bubble-see', 'What do you see?'],
      ['bubble-missing', 'What is missing?'],
    ] as const) {
      const bubble = card(scene, id);
      assert.equal(bubble.role, 'question');
      assert.ok(bubble.label.startsWith(question));
      assert.ok(bubble.box.width > 250 && bubble.box.height > 100, 'there is room to write');
      assert.equal(text.slice(bubble.place?.start, bubble.place?.end), 'citizens');
    }
    const without = text.replace(/\ncitizens:\n(?: .*\n)+/, '\n');
    const place = card(citizensOf(without), 'bubble-see').place;
    assert.ok(place && place.start === place.end, 'a place of no length');
    assert.match(without.slice(0, place.start), /\ndialogue:[\s\S]*[^\s]$/);
  });

  it('shows what citizens said beside what it changed', () => {
    const lyngholm = papersToDraw().find(({ name }) => name.includes('lyngholm-skole-2026'));
    const scene = citizensOf(lyngholm?.text ?? '');
    assert.equal(
      card(scene, 'voice-1').label,
      'the pupil council said: You always put the languages on a poster. We would rather use them. ' +
        'What it changed: Mixed lunch tables became the first action, and the poster was taken down.',
    );
    assert.ok(wordsOn(scene).some((line) => line.startsWith('“You always put')));
    assert.equal(card(scene, 'voice-1').role, 'voice');
  });

  it('asks instead of showing an empty place', () => {
    const scene = citizensOf('format: strategy-paper/1\n', 'da');
    assert.deepEqual(
      scene.cards.filter(({ role }) => role === 'missing' || role === 'question').map(({ label }) => label),
      [
        'Der vil vi hen. Hvordan skal det være her om nogle år?',
        'Hvad skal blive bedre for dig?',
        'Hvad ser du? Plads til dine ord',
        'Hvad mangler? Plads til dine ord',
      ],
    );
  });

  it('has large letters, on a sheet as on a screen', () => {
    for (const proportion of PROPORTIONS) {
      const scene = citizensOf(GOOD_PAPER, 'en', proportion);
      const sizes = scene.cards
        .filter(({ role }) => role === 'benefit')
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.mark === 'words' ? [mark.size] : [])));
      // Words of 22 units on a sheet of A4 or on a screen of 1280.
      assert.ok(Math.max(...sizes) / scene.width > 0.013, `${proportion}: ${scene.width}`);
    }
  });
});
