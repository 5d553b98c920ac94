import assert from 'node:assert/strict';
import { basename } from 'node:path';
import fc from 'fast-check';
import { sceneOf } from '../../server/src/map/map';
import { PALETTES, THEMES } from '../../server/src/map/palette';
import type { View } from '../../server/src/map/scene';
import { PHASES, type Phase } from '../../server/src/paper/terms';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import {
  assertFreeOfWords,
  assertOrderly,
  cardOf,
  contrast,
  groundsOf,
  mapOf,
  SAMPLES,
  SHEETS,
  sample,
  samplePath,
  shownOf,
  wordsOf,
} from '../kit/maps';

/** Ways in which one paper is asked for. */
const ASKED: readonly { readonly view: View; readonly phase?: Phase; readonly proportion?: number }[] = [
  { view: 'strategy' },
  ...Object.values(SHEETS).map((proportion) => ({ view: 'strategy' as const, proportion })),
  ...PHASES.map((phase) => ({ view: 'phase' as const, phase })),
  { view: 'phase', phase: 'benefits-realization', proportion: SHEETS.a3 },
];

/** In a narrow place of a screen. */
const NARROW = [400, 700].map((room) => ({ view: 'strategy' as const, room }));

/** Sheets in one language, and only for papers that hang together, since they take longest. */
function asksFor(path: string, sheets: boolean): typeof ASKED {
  if (path.includes('faulty')) return sheets ? ASKED.slice(0, 2) : ASKED.slice(0, 1);
  return ASKED.filter(({ proportion }) => sheets || !proportion);
}

describe('the strategy map', () => {
  describe('of each sample, in both languages, and on each sheet', () => {
    for (const path of SAMPLES)
      it(basename(path), () => {
        for (const [at, language] of (['en', 'da'] as const).entries()) {
          const shown = sample(path, { language });
          // Two of the faulty ones are no paper at all.
          if (!shown) continue;
          for (const asked of asksFor(path, at === 0)) {
            const name = `${asked.view} ${asked.phase ?? ''} ${asked.proportion ?? ''} ${language}`;
            const scene = sceneOf(shown, asked);
            assertOrderly(scene, name);
            assertFreeOfWords(scene, name);
            if (asked.proportion !== undefined)
              assert.ok(
                Math.abs(scene.width / scene.height - asked.proportion) < 0.001,
                `${name} fills its sheet`,
              );
          }
        }
      });
  });

  it('shows papers of all sorts in order: long words, many actions, nothing at all', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '',
        '~',
        'Ét',
        'Specialpædagogiskundervisningsassistentuddannelsen'.repeat(3),
        'x'.repeat(3000),
      ),
      fc.lorem({ maxCount: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        ']]>&amp;',
        '\u202eevil',
        'javascript:alert(1)',
        '\u200b\u200d',
      ),
    );
    const quoted = text.map((one) => JSON.stringify(one));
    const list = (entry: fc.Arbitrary<string>, most: number): fc.Arbitrary<readonly string[]> =>
      fc.array(entry, { maxLength: most });
    const names = fc.constantFrom('a', 'b', 'c', 'initiative-1', 'no-benefit');
    const benefit = fc
      .tuple(names, quoted, quoted, fc.integer({ min: -5, max: 5 }), names)
      .map(
        ([id, statement, whom, value, next]) =>
          `      - {id: ${id}, statement: ${statement}, for_whom: [${whom}], leads_to: [${next}], work_process: ${whom}, measure: {indicator: ${statement}, measured_in: ${whom}, baseline: {value: 0}, target: {value: ${value}, by: 2026-02-01}, readings: [{date: 2026-03-01, value: 3, note: ${whom}}]}, signs: [{date: 2026-01-01, text: ${statement}}]}`,
      );
    const action = fc
      .tuple(
        names,
        quoted,
        quoted,
        names,
        fc.constantFrom('idea', 'running', 'stopped', 'practice', 'nonsense'),
      )
      .map(
        ([id, title, who, benefits, status]) =>
          `      - {id: ${id}, title: ${title}, priority: ${title.length}, responsible: ${who}, with: [${who}, ${title}], contributes_to: [${benefits}, b], status: ${status}, due: 2026-01-01, learning: ${title}}`,
      );
    const initiative = fc
      .tuple(names, quoted, quoted, list(benefit, 6), list(action, 12), list(quoted, 4))
      .map(([id, title, why, benefits, actions, partners]) =>
        [
          `  - id: ${id}`,
          `    title: ${title}`,
          `    why: ${why}`,
          `    lead: ${title}`,
          ...(partners.length
            ? [`    partners: [${partners.map((who) => `{who: ${who}}`).join(', ')}]`]
            : []),
          ...(benefits.length ? ['    benefits:', ...benefits] : []),
          ...(actions.length ? ['    actions:', ...actions] : []),
        ].join('\n'),
      );
    const paper = fc
      .tuple(quoted, quoted, quoted, list(initiative, 11), quoted)
      .map(([unit, image, statement, initiatives, dialogue]) =>
        [
          'format: strategy-paper/1',
          `unit: {name: ${unit}}`,
          `direction: {image_in_words: ${image}, statement: ${statement}, for_whom: [${unit}]}`,
          ...(initiatives.length ? ['initiatives:', ...initiatives] : []),
          `dialogue: {up: [{with: ${dialogue}, how: ${statement}}], citizens: [{with: ${unit}, how: ${dialogue}}]}`,
          `citizens: [{who: ${unit}, said: ${statement}, changed: ${dialogue}}]`,
        ].join('\n'),
      );
    fc.assert(
      fc.property(
        paper,
        fc.constantFrom(...ASKED, ...NARROW),
        fc.constantFrom('en' as const, 'da' as const),
        (written, asked, language) => {
          const shown = shownOf(written, { language, findings: [] });
          assert.ok(shown);
          const scene = sceneOf(shown, asked);
          assertOrderly(scene, asked.view);
          assertFreeOfWords(scene, asked.view);
        },
      ),
      { seed: 20_260_615, numRuns: 40, endOnFailure: true },
    );
  }).timeout(120_000);

  it('is read from the direction to the dialogue, each initiative with all that is its own', () => {
    const shown = sample(samplePath('lyngholm'), { findings: [] });
    assert.ok(shown);
    const scene = sceneOf(shown, { view: 'strategy' });
    assert.deepEqual(scene.cards.map(({ id }) => id).slice(0, 9), [
      'header',
      'direction',
      'initiative-1',
      'initiative-1-partner-biblioteket',
      'benefit-a-friend-in-the-other-class',
      'benefit-parents-meet',
      'action-shared-tables',
      'action-breakfast',
      'action-buddy-scheme',
    ]);
    assert.deepEqual(scene.cards.map(({ id }) => id).slice(-4), [
      'dialogue-up',
      'dialogue-down',
      'dialogue-across',
      'dialogue-citizens',
    ]);
    assert.equal(cardOf(scene, 'action-breakfast').parent, 'initiative-1');
    assert.deepEqual(
      scene.links.slice(0, 3).map(({ kind, from, to }) => [kind, from, to]),
      [
        ['leads-to', 'benefit-a-friend-in-the-other-class', 'benefit-parents-meet'],
        ['contributes-to', 'action-shared-tables', 'benefit-a-friend-in-the-other-class'],
        ['contributes-to', 'action-breakfast', 'benefit-parents-meet'],
      ],
    );
  });

  it('says of each card all that it shows, with the latest meeting first', () => {
    const shown = sample(samplePath('lyngholm'), { findings: [] });
    assert.ok(shown);
    const scene = sceneOf(shown, { view: 'strategy' });
    assert.equal(
      cardOf(scene, 'action-shared-tables').label,
      'Action 1: Eat lunch at mixed tables on Mondays. Amina Farah Holm. Practice. What we learned: Let the pupils draw the plan from the start. Contributes to More pupils have a friend from the other kind of class.',
    );
    assert.equal(cardOf(scene, 'action-shared-tables').status, 'practice');
    assert.match(
      cardOf(scene, 'benefit-a-friend-in-the-other-class').label,
      /22 → 60 percent by 26 Feb 2027\. Now 31, 6 March 2026, 23 % of the way\./,
    );
  });

  it('begins the benefits of all lanes at one height, and the actions too', () => {
    const shown = sample(samplePath('lyngholm'), { findings: [] });
    assert.ok(shown);
    const { cards } = sceneOf(shown, { view: 'strategy' });
    for (const role of ['initiative', 'benefit', 'action'] as const) {
      const firsts = [1, 2, 3, 4].map((number) =>
        Math.min(
          ...cards
            .filter((card) => card.role === role && [card.id, card.parent].includes(`initiative-${number}`))
            .map(({ box }) => box.y),
        ),
      );
      assert.equal(new Set(firsts).size, 1, `${role}: ${firsts}`);
    }
  });

  it('keeps a place for what is missing', () => {
    const scene = mapOf(
      'format: strategy-paper/1\ninitiatives:\n  - title: Mød naboerne\n',
      {},
      { language: 'da', findings: [] },
    );
    assert.equal(
      wordsOf(cardOf(scene, 'direction')),
      'Retningen: ikke skrevet endnu Hvor er I på vej hen, og hvem kan mærke det?',
    );
    assert.match(wordsOf(cardOf(scene, 'initiative-4')), /^Initiativ 4: ikke skrevet endnu/);
    assert.match(wordsOf(cardOf(scene, 'initiative-1-no-benefit')), /^Ingen gevinst endnu/);
    assert.match(wordsOf(cardOf(scene, 'initiative-1-no-action')), /^Ingen handling endnu/);
    for (const id of ['direction', 'initiative-4', 'initiative-1-no-benefit', 'dialogue-up']) {
      const card = cardOf(scene, id);
      assert.equal(card.role, 'missing');
      assert.ok(
        card.marks.some((mark) => mark.mark === 'box' && mark.dashed),
        `${id} is dashed`,
      );
    }
  });

  it('asks what a skeleton asks, without its brackets', () => {
    const scene = mapOf(
      edited(GOOD_PAPER, [/title: .*/.exec(GOOD_PAPER)?.[0] ?? '', 'title: <What will you change?>']),
      {},
      { findings: [] },
    );
    assert.equal(cardOf(scene, 'initiative-1').role, 'missing');
    assert.match(wordsOf(cardOf(scene, 'initiative-1')), /Initiative 1 What will you change\?/);
    assert.doesNotMatch(scene.cards.map(wordsOf).join(' '), /</);
  });

  it('tells an overdue action in words and by a sign, but not on a paper that is closed', () => {
    const text = `format: strategy-paper/1
status: adopted
initiatives:
  - title: Meet
    benefits: [{id: known, statement: Neighbours know each other}]
    actions: [{id: call, title: Call them, priority: 1, responsible: Bo Lind, status: running, due: 2026-06-14}]
`;
    const late = cardOf(mapOf(text, {}, { findings: [] }), 'action-call');
    assert.match(late.label, /overdue since 14 June 2026/);
    assert.ok(late.marks.some((mark) => mark.mark === 'path' && mark.fill === 'late'));
    const closed = cardOf(mapOf(edited(text, ['adopted', 'closed']), {}, { findings: [] }), 'action-call');
    assert.match(closed.label, /by 14 June 2026/);
  });

  it('quotes what was learned from what was stopped or never begun, as from what was done', () => {
    const shown = sample(samplePath('byg-og-miljoe'), { findings: [] });
    assert.ok(shown);
    const scene = sceneOf(shown, { view: 'strategy' });
    for (const id of ['action-selvbetjening', 'action-nabomoeder', 'action-stille-formiddage'])
      assert.match(wordsOf(cardOf(scene, id)), /Det lærte vi »/);
  });

  it('gives a card its findings, the gravest first, and says so', () => {
    const text = edited(GOOD_PAPER, [/title: .*/.exec(GOOD_PAPER)?.[0] ?? '', "title: ''"]);
    const scene = mapOf(text);
    const card = cardOf(scene, 'initiative-1');
    assert.equal(card.findings?.severity, 'error');
    assert.match(card.label, /1 place to mend/);
    assert.ok(card.marks.some((mark) => mark.mark === 'box' && mark.stroke === 'error'));
  });

  it('names a partner by its paper, and says which paper that is', () => {
    const scene = mapOf(
      'format: strategy-paper/1\ninitiatives:\n  - title: Meet\n    partners: [{who: schools, shared_goal: Pupils know the park}, {who: The Choir}]\n',
      {},
      { nameOf: (id) => (id === 'schools' ? 'Lindby Schools' : undefined), findings: [] },
    );
    const [schools, choir] = scene.cards.filter(({ role }) => role === 'partner');
    assert.equal(schools?.opens, 'schools');
    assert.equal(schools?.label, 'Partner: Lindby Schools. Shared goal: Pupils know the park.');
    assert.equal(choir?.opens, undefined);
  });

  it('keeps ids apart where the text repeats one, and goes by the place where there is none', () => {
    const scene = mapOf(
      'format: strategy-paper/1\ninitiatives:\n  - title: Meet\n    actions: [{id: call, title: Call}, {id: call, title: Call again}, {status: idea}]\n',
      {},
      { findings: [] },
    );
    assert.deepEqual(
      scene.cards.map(({ id }) => id).filter((id) => id.startsWith('action-')),
      ['action-call', 'action-call-2', 'action-1-3'],
    );
  });
});

describe('the phase map', () => {
  const front = (phase: Phase | undefined): readonly string[] => {
    const shown = sample(samplePath('lyngholm'), { findings: [] });
    assert.ok(shown);
    const { cards } = sceneOf(shown, { view: 'phase', ...(phase && { phase }) });
    return [...new Set(cards.flatMap(({ role, faded }) => (faded || role === 'header' ? [] : [role])))];
  };

  it('brings forward what the phase is about', () => {
    assert.deepEqual(front('mobilization'), ['direction', 'voice', 'dialogue']);
    assert.deepEqual(front('consolidation'), ['initiative', 'partner', 'action']);
    assert.deepEqual(front('benefits-realization'), ['benefit']);
  });

  it('takes the phase of the paper where none is asked for', () => {
    assert.deepEqual(front(undefined), front('consolidation'));
  });

  it('says which phase it shows', () => {
    const scene = mapOf(GOOD_PAPER, { view: 'phase', phase: 'mobilization' }, { language: 'da' });
    assert.match(scene.title, / – Mobilisering: vi kommer i gang$/);
    assert.match(cardOf(scene, 'header').label, /Mobilisering: vi kommer i gang/);
  });

  it('shows the readings and the daily practice once benefits are what counts', () => {
    const shown = sample(samplePath('byg-og-miljoe'), { findings: [] });
    assert.ok(shown);
    const scene = sceneOf(shown, { view: 'phase', phase: 'benefits-realization' });
    assert.match(
      wordsOf(cardOf(scene, 'benefit-rigtig-foerste-gang')),
      /Tidligere 41 den 31\. dec\. 2024 \(Kaffesamtalerne begyndte i august\) · 58 den 30\. juni 2024 I hverdagen Hver ny sag/,
    );
  });
});

describe('the colours of the maps', () => {
  for (const theme of THEMES)
    it(`${theme}: all words can be read on what they stand on`, () => {
      const palette = PALETTES[theme];
      const pairs = new Map(
        ['lyngholm', 'byg-og-miljoe', 'no-direction', 'overdue', 'placeholders-left', 'aahaven']
          .flatMap((name) => {
            const shown = sample(samplePath(name));
            assert.ok(shown);
            return [
              sceneOf(shown, { view: 'strategy' }),
              ...PHASES.map((phase) => sceneOf(shown, { view: 'phase', phase })),
            ];
          })
          .flatMap(groundsOf)
          .map((pair) => [`${pair.ink} on ${pair.on}`, pair]),
      );
      assert.ok(pairs.size > 12, [...pairs.keys()].join(', '));
      const faint = [...pairs].flatMap(([name, { ink, on, words }]) => {
        const reached = contrast(palette, ink, on);
        return reached < 4.5 ? [`${name}: ${reached.toFixed(2)} (${words})`] : [];
      });
      assert.deepEqual(faint, []);
    });
});
