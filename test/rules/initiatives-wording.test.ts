import assert from 'node:assert/strict';
import { findingsOfRule, fixed } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { DRAFT, places, TITLES } from '../kit/initiatives';

describe('initiatives/look-alike', () => {
  const rule = 'initiatives/look-alike';

  for (const title of [
    TITLES[0],
    'GREEN PLACES are cared for with residents!',
    'Green places are cared for with all our residents',
    'The green place is cared for with the resident',
    'With residents, green places are cared for',
  ]) {
    it(`asks whether "${title}" is another`, () => {
      const text = edited(GOOD_PAPER, [TITLES[3], title]);
      assert.deepEqual(places(rule, text), [[title, 'warning']]);
      assert.deepEqual(places(rule, edited(text, DRAFT)), [[title, 'warning']]);
      assert.match(
        findingsOfRule(rule, text)[0]?.message ?? '',
        /^Initiative 4 \(".*"\) says nearly the same as Initiative 1 \(".*"\)\. Are they one initiative\?$/,
      );
    });
  }

  for (const title of [
    'Green places are open at night',
    'Green routes are cared for with schools',
    'Residents',
  ]) {
    it(`takes "${title}" for another`, () => {
      assert.deepEqual(places(rule, edited(GOOD_PAPER, [TITLES[3], title])), []);
    });
  }

  it('does not compare placeholders', () => {
    const text = edited(
      GOOD_PAPER,
      [TITLES[2], '<What will you change?>'],
      [TITLES[3], '<What will you change?>'],
    );
    assert.deepEqual(places(rule, text), []);
  });

  it('speaks of each one more, and of nothing else in the four', () => {
    const text = edited(GOOD_PAPER, [TITLES[1], TITLES[0]], [TITLES[2], TITLES[0]]);
    assert.equal(places(rule, text).length, 2);
  });
});

describe('initiatives/generic-title', () => {
  const rule = 'initiatives/generic-title';

  for (const [title, language] of [
    ['Communication', 'en'],
    ['Better communication and collaboration', 'en'],
    ['Children and young people', 'en'],
    ['Increased quality', 'en'],
    ['Kommunikation', 'da'],
    ['Styrket samarbejde på tværs', 'da'],
    ['Trivsel og arbejdsmiljø', 'da'],
  ] as const) {
    it(`asks what "${title}" is here`, () => {
      const text = edited(GOOD_PAPER, [TITLES[3], title], ['language: en', `language: ${language}`]);
      assert.deepEqual(places(rule, text), [[title, 'hint']]);
    });
  }

  for (const [title, language] of [
    ['Communication with neighbours before we dig', 'en'],
    ['Children and young people run the kitchen', 'en'],
    ['A good start', 'en'],
    ['Samarbejde med Åhaven', 'da'],
    ['Kulturhuset er åbent', 'da'],
  ] as const) {
    it(`lets "${title}" be`, () => {
      const text = edited(GOOD_PAPER, [TITLES[3], title], ['language: en', `language: ${language}`]);
      assert.deepEqual(places(rule, text), []);
    });
  }

  it('lets words be that the organisation allows', () => {
    const words = `${GOOD_ORGANISATION}words:\n  initiatives/generic-title:\n    allow: [communication]\n`;
    const text = edited(GOOD_PAPER, [TITLES[3], 'Communication']);
    assert.deepEqual(places(rule, text, { organisation: words }), []);
  });
});

describe('initiatives/title-length', () => {
  const rule = 'initiatives/title-length';
  const long = 'Residents can borrow our tools, for whoever holds a spade soon knows what the place needs';

  it('asks what can stand elsewhere, more firmly once submitted', () => {
    const text = edited(GOOD_PAPER, [TITLES[3], long]);
    assert.deepEqual(places(rule, text), [[long, 'warning']]);
    assert.deepEqual(places(rule, edited(text, DRAFT)), [[long, 'hint']]);
  });

  it('is content with twelve words, and counts by the limit of the organisation', () => {
    const twelve = 'Residents can borrow our tools on Saturdays and on Sundays after noon';
    assert.deepEqual(places(rule, edited(GOOD_PAPER, [TITLES[3], twelve])), []);
    const limits = `${GOOD_ORGANISATION}limits:\n  title_words: 4\n`;
    assert.equal(places(rule, GOOD_PAPER, { organisation: limits }).length, 4);
  });

  it('cuts where the title takes a breath', () => {
    assert.match(
      fixed(rule, edited(GOOD_PAPER, [TITLES[3], long])),
      /title: Residents can borrow our tools\n {4}why: (?:>-\n {6})?For whoever holds a spade soon knows what the place needs\n/,
    );
  });

  it('puts the rest before a reason that is there', () => {
    const title =
      'Green places are cared for with residents so that whoever has planted sees what is missing';
    assert.match(
      fixed(rule, edited(GOOD_PAPER, [TITLES[0], title])),
      /title: Green places are cared for with residents\n {4}why: (?:>-\n {6})?So that whoever has planted sees what is missing\. Residents who take part/,
    );
  });

  it('cuts a title without any breath at the limit', () => {
    const title = Array.from({ length: 14 }, (_, index) => `word${index}`).join(' ');
    const after = fixed(rule, edited(GOOD_PAPER, [TITLES[3], title]));
    assert.match(after, /title: word0 .* word11\n {4}why: Word12 word13\n/);
  });
});
