import assert from 'node:assert/strict';
import { PAPERS, SHEETS } from '../../server/src/map/export-sheet';
import { sceneOf, sheetsOf } from '../../server/src/map/map';
import type { Scene } from '../../server/src/map/scene';
import { isTooHigh, onOneSheet } from '../../server/src/map/sheets';
import type { Shown } from '../../server/src/map/shown';
import { faultsOf, largePaper, papersToDraw, shownOf } from '../kit/scenes';

function shown(text: string, language: 'en' | 'da' = 'da'): Shown {
  const drawn = shownOf(text, language);
  assert.ok(drawn);
  return drawn;
}

/** A part of the width of the scene. */
function smallestLetters({ cards, ground = [], width }: Scene): number {
  const marks = [...ground, ...cards.flatMap((card) => card.marks)];
  return Math.min(...marks.flatMap((mark) => (mark.mark === 'words' ? [mark.size] : []))) / width;
}

describe('a map on sheets', () => {
  const samples = papersToDraw().filter(({ name }) => /-20\d\d\.strategy/.test(name));

  it('of a usual paper stands on one, on every sheet and in every view', () => {
    for (const { name, text, log } of samples) {
      const drawn = shownOf(text, 'da', log);
      assert.ok(drawn);
      for (const paper of PAPERS)
        for (const view of ['strategy', 'people', 'citizens', 'conversation'] as const)
          assert.equal(sheetsOf(drawn, { view }, SHEETS[paper]).length, 1, `${name} ${paper} ${view}`);
    }
  });

  it('has the letters that the widest search found too, whichever way it is looked for', () => {
    const drawn = shown(samples[0]?.text ?? '');
    const [sheet] = sheetsOf(drawn, { view: 'strategy' }, SHEETS.a3);
    assert.equal(sheet?.width, sceneOf(drawn, { view: 'strategy', proportion: SHEETS.a3.proportion }).width);
  });

  for (const paper of ['a3', 'a4'] as const)
    it(`of ten initiatives goes over several ${paper} sheets, each with letters that can be read`, () => {
      const { proportion, smallest } = SHEETS[paper];
      const scenes = sheetsOf(shown(largePaper()), { view: 'strategy' }, SHEETS[paper]);
      assert.ok(scenes.length > 1);
      for (const [at, scene] of scenes.entries()) {
        assert.deepEqual(faultsOf(scene), []);
        assert.ok(smallestLetters(scene) >= smallest - 1e-9);
        // Its direction and its twelve actions, in words without an end, are too much for the first.
        if (at > 0) assert.ok(!isTooHigh(scene, proportion), `sheet ${at + 1}`);
      }
      assert.equal(new Set(scenes.map(({ width }) => width)).size, 1, 'letters of one size on all');
    });

  it('loses no card: each initiative, benefit and action stands on one of them', () => {
    const drawn = shown(largePaper());
    const idsOf = (scenes: readonly Scene[]): readonly string[] =>
      scenes.flatMap(({ cards }) => cards.map(({ id }) => id).filter((id) => id !== 'header'));
    const whole = idsOf([sceneOf(drawn, { view: 'strategy' })]);
    assert.deepEqual([...idsOf(sheetsOf(drawn, { view: 'strategy' }, SHEETS.a3))].sort(), [...whole].sort());
  });

  it('begins with the direction, ends with the dialogue, and each says which sheet it is', () => {
    const scenes = sheetsOf(shown(largePaper(), 'en'), { view: 'strategy' }, SHEETS.a3);
    for (const [at, { cards }] of scenes.entries()) {
      const has = (id: string): boolean => cards.some((card) => card.id === id);
      assert.equal(has('direction'), at === 0);
      assert.equal(has('dialogue-up'), at === scenes.length - 1);
      assert.match(cards[0]?.label ?? '', new RegExp(`Strategy map, sheet ${at + 1} of ${scenes.length}\\.`));
    }
  });

  it('says in words what leads to another sheet, where no line can go', () => {
    const text = largePaper().replace(
      'id: action-1-1\n',
      'id: action-1-1\n        contributes_to: [benefit-10-1]\n',
    );
    const scenes = sheetsOf(shown(text, 'en'), { view: 'strategy' }, SHEETS.a3);
    const first = scenes[0]?.cards.find(({ role }) => role === 'action');
    const words = first?.marks.flatMap((mark) => (mark.mark === 'words' ? [mark.text] : [])).join(' ') ?? '';
    assert.match(words, /Contributes to Flere børn/);
    assert.ok(!scenes[0]?.links.some(({ to }) => to.endsWith('10-1')));
  });

  it('repeats the heads of the columns above the people of each sheet', () => {
    const scenes = sheetsOf(shown(largePaper()), { view: 'people' }, SHEETS.a4);
    assert.ok(scenes.length > 1);
    for (const scene of scenes) {
      assert.deepEqual(faultsOf(scene), []);
      assert.equal(scene.cards.filter(({ id }) => /^initiative-\d+$/.test(id)).length, 10);
    }
    const people = scenes.flatMap(({ cards }) => cards.filter(({ role }) => role === 'person'));
    assert.equal(new Set(people.map(({ id }) => id)).size, people.length);
  });

  it('is higher than its sheet, rather than unreadable, where one thing alone is too much', () => {
    const draw = (width: number): Scene => ({
      view: 'strategy',
      language: 'en',
      title: '',
      width,
      height: 9000,
      cards: [],
      links: [],
    });
    assert.ok(isTooHigh(onOneSheet(draw, 2), 2));
  });

  it('is found in a short time where words have ten thousand letters', () => {
    const long = samples[0]?.text.replace(
      /(title|why|statement|learning|image_in_words|how): .*/g,
      (_all, key: string) => `${key}: ${'abcdefghij'.repeat(1000)}`,
    );
    const drawn = shown(long ?? '');
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      sceneOf(drawn, { view: 'strategy', proportion: Math.SQRT2 });
      const { user } = process.cpuUsage(start);
      return user / 1000;
    });
    assert.ok(Math.min(...times) < 400, `${times.map(Math.round).join(', ')} ms of processor time`);
  });
});

describe('the legend of a map', () => {
  const LINES = /contributes to|leads to/;
  const legendOf = (text: string, language: 'en' | 'da' = 'en'): readonly string[] =>
    (sceneOf(shown(text, language), { view: 'strategy' }).ground ?? []).flatMap((mark) =>
      mark.mark === 'words' ? [mark.text] : [],
    );
  const sample = (name: string): string =>
    papersToDraw().find((paper) => paper.name.includes(name))?.text ?? '';

  it('says what lines there are, in the language of the map', () => {
    const words = legendOf(sample('lyngholm-skole-2026'));
    assert.ok(words.includes('contributes to') && words.includes('leads to') && words.includes('partner'));
    const danish = legendOf(sample('park-og-vej-2026'), 'da');
    for (const word of ['bidrager til', 'fører til', 'samarbejdspartner']) assert.ok(danish.includes(word));
  });

  it('leaves out the kind that the map has not', () => {
    const words = legendOf(sample('lyngholm-skole-2026').replace(/\n +leads_to: .*/g, ''));
    assert.ok(words.includes('contributes to') && !words.includes('leads to'));
  });

  it('is not there where no line is', () => {
    assert.ok(!legendOf('format: strategy-paper/1\n').some((word) => LINES.test(word)));
    assert.ok(!legendOf(sample('a skeleton')).some((word) => LINES.test(word)));
  });
});
