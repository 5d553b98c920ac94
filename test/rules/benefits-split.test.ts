import assert from 'node:assert/strict';
import { findingsOfRule, fixed } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';

const BEFORE = 'statement: More children walk to school, so their parents need not drive';
const stated = (statement: string, language: 'en' | 'da' = 'en') =>
  edited(GOOD_PAPER, [BEFORE, `statement: ${statement}`], ['language: en', `language: ${language}`]);
const marked = (statement: string, language?: 'en' | 'da') =>
  findingsOfRule('benefits/two-in-one', stated(statement, language)).map(({ at }) => at);

describe('benefits/two-in-one', () => {
  const twice: readonly (readonly ['en' | 'da', string, string])[] = [
    ['en', 'Fewer falls and shorter stays', 'shorter stays'],
    ['en', 'More children walk to school, and fewer parents drive', 'fewer parents drive'],
    ['en', 'Fewer complaints; more thanks', 'more thanks'],
    ['en', 'Shorter waiting time as well as safer streets', 'safer streets'],
    ['da', 'Kortere ventetid og mere tilfredse borgere', 'mere tilfredse borgere'],
    ['da', 'Færre fald samt kortere ophold', 'kortere ophold'],
  ];
  for (const [language, statement, second] of twice) {
    it(`hears two in "${statement}"`, () => assert.deepEqual(marked(statement, language), [second]));
  }

  const once: readonly (readonly ['en' | 'da', string])[] = [
    ['en', 'Residents hear and see more birds and butterflies'],
    ['en', 'Faster and better answers'],
    ['en', 'More and more children walk to school'],
    ['en', 'Children and parents walk more'],
    ['da', 'Hurtigere og bedre svar'],
    ['da', 'Børn og forældre går mere'],
  ];
  for (const [language, statement] of once) {
    it(`hears one in "${statement}"`, () => assert.deepEqual(marked(statement, language), []));
  }

  it('is a question', () => {
    const [found] = findingsOfRule('benefits/two-in-one', stated('Fewer falls and shorter stays'), {}, 'da');
    assert.equal(found?.severity, 'hint');
    assert.equal(
      found?.message,
      'Er der to gevinster her, »Fewer falls« og »shorter stays«? Del dem, så I kan se hvordan det går med hver af dem.',
    );
  });

  it('is mended by making two, for the same people and served by the same actions', () => {
    const after = fixed('benefits/two-in-one', stated('Fewer falls and shorter stays # why not'));
    assert.equal(
      after,
      edited(
        GOOD_PAPER,
        [BEFORE, 'statement: Fewer falls # why not'],
        [
          '            text: Two classes now walk together every morning\n',
          `            text: Two classes now walk together every morning
      - id: shorter-stays
        statement: Shorter stays
        for_whom: [children, parents]
        signs:
          - text: <What can be seen or told?>
`,
        ],
        [
          '        title: Cut the hedges along four routes\n        priority: 1\n        responsible: Karla Sand\n',
          '        title: Cut the hedges along four routes\n        priority: 1\n        responsible: Karla Sand\n        contributes_to: [on-foot, shorter-stays]\n',
        ],
      ),
    );
  });

  it('is mended in a folded text and in benefits realization too', () => {
    const text = edited(
      stated('>-\n          Fewer children are driven to school,\n          and more of them arrive awake.'),
      ['phase: consolidation\nstatus', 'phase: benefits-realization\nstatus'],
    );
    const after = fixed('benefits/two-in-one', text);
    assert.match(after, /statement: >-\n {10}Fewer children are driven to school\.\n/);
    assert.match(after, /- id: more-of-them-arrive-awake\n {8}statement: More of them arrive awake\.\n/);
    assert.match(after, /work_process: <Which daily practice keeps it alive\?>\n/);
  });
});
