/** The conversation sheet: one page of questions for a meeting, and the same questions as bubbles on a map. */
import assert from 'node:assert/strict';
import { sceneOf } from '../../server/src/map/map';
import type { Card, Scene } from '../../server/src/map/scene';
import type { Shown } from '../../server/src/map/shown';
import { movedPath } from '../../server/src/map/views/insert-strip';
import { topicsOf } from '../../server/src/map/views/topics';
import { paperSkeleton } from '../../server/src/paper/paper-skeleton';
import { GOOD_PAPER, TODAY } from '../kit/good-paper';
import { faultsOf, LANGUAGES, largePaper, papersToDraw, sheetsFor, shownOf } from '../kit/scenes';

const A4 = Math.SQRT2;

function shownIn(text: string, language: 'en' | 'da' = 'en', log?: string): Shown {
  const shown = shownOf(text, language, log);
  assert.ok(shown);
  return shown;
}

function sheetOf(shown: Shown, proportion?: number): Scene {
  return sceneOf(shown, { view: 'conversation', ...(proportion !== undefined && { proportion }) });
}

function card({ cards }: Scene, id: string): Card {
  const found = cards.find((one) => one.id === id);
  assert.ok(found, `no card ${id} in ${cards.map((one) => one.id).join(', ')}`);
  return found;
}

const questionsOn = ({ cards }: Scene): readonly Card[] =>
  cards.filter(({ id }) => id.startsWith('question-'));

/** The good paper with things to ask about. */
const ASKING = GOOD_PAPER.replace(
  'direction:\n',
  'direction:\n  open_questions: [How do we meet those who work nights?]\n',
)
  .replace(/\n +responsible: Bo Lind/, '')
  .replace(/\n {4}lead: [^\n]+/, '');

describe('the conversation sheet', () => {
  for (const { name, text, log } of papersToDraw())
    it(`is drawn without a fault, on one page: ${name}`, () => {
      for (const language of LANGUAGES) {
        const shown = shownOf(text, language, log);
        if (!shown) continue;
        for (const proportion of sheetsFor(name)) {
          const scene = sheetOf(shown, proportion);
          assert.deepEqual(faultsOf(scene), [], `${language} ${proportion}`);
          if (proportion === undefined) continue;
          assert.ok(Math.abs(scene.width / scene.height - proportion) < 0.001);
          // However much there is to ask, letters print at 11 points on A4.
          const [sheet, size] = [proportion < 1 ? 210 : 297, sizeOfQuestions(scene)];
          if (size !== undefined) assert.ok((size / scene.width) * sheet * 2.83 > 10.5);
        }
      }
    });

  it('groups what is open by what it is about, first what people ask themselves', () => {
    const { topics } = topicsOf(shownIn(ASKING));
    assert.equal(topics[0]?.title, 'Direction');
    assert.equal(topics[0]?.questions[0]?.text, 'How do we meet those who work nights?');
    const first = topics.find(({ about }) => about === 0);
    assert.ok(first);
    assert.ok(first.questions.some(({ text }) => /^Who is responsible for "[^"]+"\?$/.test(text)));
    assert.deepEqual(
      first.questions.map(({ rank }) => rank),
      first.questions.map(({ rank }) => rank).sort(),
    );
  });

  it('speaks of no severity and of no key of the file', () => {
    for (const { name, text, log } of papersToDraw())
      for (const language of LANGUAGES) {
        const shown = shownOf(text, language, log);
        if (!shown) continue;
        for (const { label } of sheetOf(shown).cards)
          assert.doesNotMatch(
            label,
            /\b(error|warning|hint|fejl|advarsel|Skal rettes|Se på det|Overvej|for_whom|open_questions|change_agents)\b/,
            name,
          );
      }
  });

  it('calls what a paper cannot do without "still to write"', () => {
    const shown = shownIn(GOOD_PAPER.replace(/\n {2}statement: [^\n]+/, ''));
    const missing = questionsOn(sheetOf(shown)).filter(({ label }) => label.startsWith('Still to write: '));
    assert.deepEqual(
      missing.map(({ label }) => label),
      ['Still to write: The direction is missing. Where are you going, and who will notice?'],
    );
  });

  it('asks what a fresh paper asks at its open places', () => {
    const skeleton = paperSkeleton({ language: 'da', today: TODAY }).join('\n');
    const sheet = sheetOf(shownIn(skeleton, 'da'), 1 / A4);
    const labels = questionsOn(sheet).map(({ label }) => label);
    assert.ok(labels.includes('Mangler at blive skrevet: Hvor er I på vej hen, og hvem kan mærke det?'));
    assert.ok(labels.every((label) => !/[<>]/.test(label)));
  });

  it('counts what does not fit, and leaves out the least important', () => {
    const shown = shownIn(largePaper(), 'da');
    const all = topicsOf(shown).topics.flatMap(({ questions }) => questions);
    const sheet = sheetOf(shown, A4);
    const drawn = questionsOn(sheet).filter(({ id }) => id !== 'question-own');
    assert.ok(drawn.length >= 6 && drawn.length < all.length);
    assert.match(
      card(sheet, 'more-questions').label,
      new RegExp(`^… og ${all.length - drawn.length} spørgsmål mere`),
    );
    const ranks = drawn.map(({ label }) => all.find(({ text }) => label.endsWith(text))?.rank);
    const left = all.filter(({ text }) => !drawn.some(({ label }) => label.endsWith(text)));
    for (const { rank } of left) assert.ok(rank >= Math.max(...ranks.map((one) => one ?? 0)));
    // A screen has room for all of them.
    assert.ok(questionsOn(sheetOf(shown)).length > drawn.length);
  });

  it('leaves room to write under each question, the more the fewer there are', () => {
    const lines = (scene: Scene): readonly number[] =>
      questionsOn(scene).map(({ marks }) => marks.filter((mark) => mark.mark === 'path').length);
    const few = lines(sheetOf(shownIn(GOOD_PAPER), A4));
    const many = lines(sheetOf(shownIn(largePaper()), A4));
    assert.ok(Math.min(...many) >= 1);
    assert.ok(Math.min(...few) > Math.max(...many));
  });

  it('shows what was stopped or never begun as proudly as what was done, each to build on', () => {
    const byg = papersToDraw().find(({ name }) => name.includes('byg-og-miljoe-2024'));
    const scene = sheetOf(shownIn(byg?.text ?? '', 'da'), A4);
    const learned = scene.cards.filter(({ parent, role }) => parent === 'learning' && role === 'action');
    assert.ok(learned.length >= 4);
    assert.match(learned[0]?.label ?? '', /Stoppet|Ikke sat i gang/);
    const grounds = learned.map(({ marks }) => {
      const [ground] = marks;
      return ground?.mark === 'box' ? `${ground.fill} ${ground.stroke}` : '';
    });
    assert.equal(new Set(grounds).size, 1, 'all on the same ground');
    for (const { id } of learned) {
      const build = scene.cards.find(({ parent }) => parent === id);
      assert.match(build?.label ?? '', /^Byg videre på det: /);
    }
  });

  it('takes what was learned from the follow-up, where it speaks', () => {
    const lyngholm = papersToDraw().find(({ name }) => name.includes('lyngholm-skole-2026'));
    const scene = sheetOf(shownIn(lyngholm?.text ?? '', 'en', lyngholm?.log));
    assert.match(
      card(scene, 'learning-action-shared-tables').label,
      /Let the pupils draw the plan from the start/,
    );
  });

  it('asks for what else there is where nothing is open', () => {
    const shown = { ...shownIn(GOOD_PAPER), findings: [] };
    const scene = sheetOf(shown, A4);
    assert.equal(
      card(scene, 'topic-own').label,
      'Nothing is left open in the paper. What would you like to ask?',
    );
  });
});

describe('questions on the strategy map', () => {
  for (const { name, text, log } of papersToDraw())
    it(`cover nothing: ${name}`, () => {
      for (const view of ['strategy', 'phase'] as const) {
        const shown = shownOf(text, 'da', log);
        if (!shown) continue;
        for (const proportion of view === 'phase' || name.startsWith('faulty')
          ? [undefined]
          : [undefined, A4]) {
          const asked = { view, ...(proportion && { proportion }) };
          const scene = sceneOf(shown, { ...asked, questions: true });
          const bubbles = scene.cards.filter(({ id }) => id.startsWith('asks-'));
          for (const bubble of bubbles)
            for (const other of scene.cards)
              assert.ok(other === bubble || !overlap(bubble, other), `${bubble.id} covers ${other.id}`);
          // Everything else is still there, in the same order.
          const plain: readonly string[] = sceneOf(shown, asked).cards.map(({ id }) => id);
          assert.deepEqual(
            scene.cards.map(({ id }) => id).filter((id) => !id.startsWith('asks-')),
            plain,
          );
        }
      }
    }).timeout(60_000);

  it('stand under the lane that they belong to, and say what they are about', () => {
    const scene = sceneOf(shownIn(ASKING), { view: 'strategy', questions: true });
    const [bubble] = scene.cards.filter(({ id }) => id.startsWith('asks-initiative-1'));
    const lane = card(scene, 'initiative-1');
    assert.ok(bubble);
    assert.equal(bubble.parent, 'initiative-1');
    assert.equal(bubble.box.x, lane.box.x);
    assert.ok(bubble.box.y > lane.box.y);
    assert.match(bubble.label, /^Question about .+: /);
    assert.ok(scene.cards.indexOf(bubble) > scene.cards.indexOf(lane));
  });

  it('are not there unless they are asked for', () => {
    const scene = sceneOf(shownIn(ASKING), { view: 'strategy' });
    assert.ok(!scene.cards.some(({ id }) => id.startsWith('asks-')));
  });

  it('move lines that pass them, and nothing of what is drawn by the side', () => {
    const down = (y: number): number => (y >= 10 ? y + 5 : y);
    assert.equal(movedPath('M1 2L3 10V20H4a1 1 0 1 0 2 12z', down), 'M1 2L3 15V25H4a1 1 0 1 0 2 12z');
    assert.equal(movedPath('M0 9C1 9 2 11 3 12A4 4 0 0 1 5 30Z', down), 'M0 9C1 9 2 16 3 17A4 4 0 0 1 5 35Z');
  });
});

function overlap({ box: a }: Card, { box: b }: Card): boolean {
  const slack = 0.5;
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}

/** The size of the words of questions, in units of the map. */
function sizeOfQuestions(scene: Scene): number | undefined {
  const sizes = questionsOn(scene).flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.mark === 'words' ? [mark.size] : [])),
  );
  return sizes.length > 0 ? Math.max(...sizes) : undefined;
}
