/** Who does what: a table that a meeting can read. */
import assert from 'node:assert/strict';
import { sceneOf } from '../../server/src/map/map';
import { widthOf } from '../../server/src/map/measure';
import type { Card, Scene } from '../../server/src/map/scene';
import { isPlaceholder } from '../../server/src/messages/placeholders';
import { GOOD_PAPER } from '../kit/good-paper';
import { faultsOf, LANGUAGES, largePaper, papersToDraw, sheetsFor, shownOf } from '../kit/scenes';

function peopleOf(text: string, language: 'en' | 'da' = 'en', proportion?: number): Scene {
  const shown = shownOf(text, language);
  assert.ok(shown);
  return sceneOf(shown, { view: 'people', ...(proportion !== undefined && { proportion }) });
}

function card(scene: Scene, id: string): Card {
  const found = scene.cards.find((one) => one.id === id);
  assert.ok(found, `no card ${id} in ${scene.cards.map((one) => one.id).join(', ')}`);
  return found;
}

describe('who does what', () => {
  for (const { name, text, log } of papersToDraw())
    it(`is drawn without a fault: ${name}`, () => {
      for (const language of LANGUAGES) {
        const shown = shownOf(text, language, log);
        if (!shown) continue;
        const ids = sheetsFor(name).map((proportion) => {
          const scene = sceneOf(shown, { view: 'people', ...(proportion && { proportion }) });
          assert.deepEqual(faultsOf(scene), [], `${language} ${proportion}`);
          return scene.cards.map(({ id }) => id);
        });
        // Another sheet is another place for the same cards.
        for (const one of ids) assert.deepEqual(one, ids[0]);
      }
    });

  it('has every action once, under the one who is responsible', () => {
    for (const { text } of papersToDraw()) {
      const shown = shownOf(text);
      if (!shown) continue;
      const scene = sceneOf(shown, { view: 'people' });
      const actions = shown.paper.initiatives.flatMap((initiative) => initiative.actions);
      const drawn = scene.cards.filter(({ id }) => id.startsWith('action-'));
      assert.equal(drawn.length, actions.length);
      for (const action of actions) {
        const found = drawn.filter(({ place }) => place === action.anchor);
        assert.equal(found.length, 1);
        const row = card(scene, found[0]?.parent ?? '');
        const responsible = action.responsible[0]?.value;
        const named = row.role === 'missing' ? undefined : row.label.split('.')[0];
        if (responsible !== undefined && !isPlaceholder(responsible))
          assert.ok(responsible.startsWith(named ?? '?'), `${responsible}: ${row.label}`);
        else assert.equal(row.id, 'nobody');
      }
    }
  });

  it('says of an action its priority, who, how far and when', () => {
    const text = GOOD_PAPER.replace('status: testing', 'status: running');
    const drawn = card(peopleOf(text), 'action-first-three-parks');
    assert.match(
      drawn.label,
      /^Priority 1\. Try park agreements in three places\. Bo Lind is responsible\. Running, /,
    );
    const words = drawn.marks.flatMap((mark) => (mark.mark === 'words' ? [mark.text] : []));
    assert.ok(words.includes('1') && words.includes('Running'), words.join('|'));
  });

  it('says how many have ended, and does not call ended what has become practice', () => {
    const { text, log } = papersToDraw().find(({ name }) => name.includes('lyngholm-skole-2026')) ?? {};
    const says = (language: 'en' | 'da', person: string): string => {
      const shown = shownOf(text ?? '', language, log);
      assert.ok(shown);
      return card(sceneOf(shown, { view: 'people' }), `person-${person}`).label;
    };
    assert.match(says('en', 'jonas-kildetoft'), /2 actions, of which 1 has become practice\.$/);
    assert.match(says('da', 'jonas-kildetoft'), /2 handlinger, heraf er 1 blevet fast praksis\.$/);
    assert.match(says('en', 'daniel-hartwick'), /2 actions, of which 1 has ended\.$/);
    assert.match(
      says('en', 'amina-farah-holm'),
      /2 actions, of which 1 has ended and 1 has become practice\.$/,
    );
    assert.match(says('da', 'amina-farah-holm'), /heraf er 1 afsluttet og 1 blevet fast praksis\.$/);
  });

  it('keeps actions that nobody is responsible for in a dashed row of their own', () => {
    const text = GOOD_PAPER.replace(/\n +responsible: Bo Lind/, '');
    const scene = peopleOf(text);
    const nobody = card(scene, 'nobody');
    assert.equal(nobody.label, 'Nobody yet. 1 action waits for someone.');
    assert.ok(nobody.marks.some((mark) => mark.mark !== 'words' && mark.dashed));
    assert.ok(scene.cards.some(({ parent }) => parent === 'nobody'));
    assert.ok(!peopleOf(GOOD_PAPER).cards.some(({ id }) => id === 'nobody'));
  });

  it('asks who can take one where one person has a lot, in words', () => {
    const scene = peopleOf(largePaper(), 'da');
    const busy = scene.cards.filter(({ role, label }) => role === 'person' && /meget for én/.test(label));
    assert.deepEqual(
      busy.map(({ id }) => id),
      ['person-bo-lind'],
    );
    const first = scene.cards.find(({ role }) => role === 'person');
    assert.equal(first?.id, 'person-bo-lind', 'those with most to do stand first');
  });

  it('knows a name again, however it is spaced or capitalised', () => {
    const scene = peopleOf(GOOD_PAPER.replace(/responsible: Bo Lind/, 'responsible: "bo  LIND "'));
    assert.equal(scene.cards.filter(({ id }) => id.startsWith('person-bo')).length, 1);
  });

  it('marks who leads, and who only lends a hand', () => {
    const shown = papersToDraw().find(({ name }) => name.includes('lyngholm-skole-2026'));
    const scene = peopleOf(shown?.text ?? '');
    assert.equal(card(scene, 'lead-2').parent, 'person-jonas-kildetoft');
    assert.equal(
      card(scene, 'lead-2').label,
      'Jonas Kildetoft is the lead of The town is one of our classrooms',
    );
    assert.equal(card(scene, 'helps-olivia-marsh-1').parent, 'helpers');
    assert.equal(card(scene, 'owner-benefit-shorter-way-back').parent, 'person-mette-tranekaer');
    assert.match(card(scene, 'person-jonas-kildetoft').label, /change agent, invites to follow-up/);
  });

  it('shows what each phase asks of every role', () => {
    const shown = papersToDraw().find(({ name }) => name.includes('lyngholm-skole-2026'));
    const scene = peopleOf(shown?.text ?? '');
    assert.equal(
      card(scene, 'role-user-boards').label,
      'User boards, consolidation: visit one outdoor Tuesday before the summer. ' +
        'User boards, benefits realization: ask at each meeting who was missed and who came back.',
    );
  });

  it('keeps its letters readable on an A4 sheet for a paper of usual size', () => {
    for (const { name, text, log } of papersToDraw()) {
      if (!/-20\d\d\.strategy/.test(name)) continue;
      const shown = shownOf(text, 'da', log);
      assert.ok(shown);
      const scene = sceneOf(shown, { view: 'people', proportion: Math.SQRT2 });
      // 297 mm wide; 13 units are a title.
      const points = ((13 / scene.width) * 297 * 72) / 25.4;
      assert.ok(points > 6, `${name}: ${points.toFixed(1)} points`);
    }
  });

  it('cuts no name without saying the whole of it', () => {
    const scene = peopleOf(largePaper());
    for (const { label, marks, id } of scene.cards)
      for (const mark of marks)
        if (mark.mark === 'words')
          assert.ok(widthOf(mark.text, mark.size, mark.weight) <= mark.width + 0.01, id + label);
  });
});
