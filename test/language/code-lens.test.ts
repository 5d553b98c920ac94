/** What stands above the lines: counts, what is left before submission, what leads to a benefit, papers of a unit. */
import assert from 'node:assert/strict';
import { codeLensesOf } from '../../server/src/language/reading/code-lens';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { LOG, NEIGHBOURS } from '../kit/neighbours';
import { type OpenWish, opened } from '../kit/opened';

const DRAFT = edited(GOOD_PAPER, ['status: submitted', 'status: draft']);
const COMMANDS = [
  'strategyPapers.showMap',
  'strategyPapers.checkForSubmission',
  'strategyPapers.showReferences',
];

function lenses(text: string, wish: OpenWish = {}) {
  const { session, checked } = opened(text, wish);
  return codeLensesOf(checked, session);
}

/** `line: lens`. */
function shown(text: string, wish: OpenWish = {}): readonly string[] {
  const lines = text.split('\n');
  return lenses(text, wish).map(
    ({ range, command }) => `${lines[range.start.line]?.trim()} ⟨${command?.title}⟩`,
  );
}

describe('code lenses', () => {
  it('of a paper count initiatives and what leads to each benefit', () => {
    assert.deepEqual(shown(GOOD_PAPER), [
      'initiatives: ⟨4 of 4 initiatives⟩',
      '- id: ownership ⟨2 actions lead here⟩',
      '- id: on-foot ⟨1 action leads here⟩',
      '- id: more-birds ⟨1 action leads here⟩',
      '- id: own-initiative ⟨1 action leads here⟩',
    ]);
  });

  it('count the initiatives that are there', () => {
    const [before = '', after = ''] = GOOD_PAPER.split('  - id: wild-corners');
    const text = `${before}${after.slice(after.indexOf('dialogue:'))}`;
    assert.ok(shown(text).includes('initiatives: ⟨2 of 4 initiatives⟩'));
  });

  it('of a draft say what is left before it can be submitted', () => {
    assert.equal(shown(DRAFT)[0], 'format: strategy-paper/1 ⟨Nothing to correct before submission⟩');
    const early = edited(
      DRAFT,
      ['follow_up:\n  rhythm: monthly\n', ''],
      ['  lead: Anna Holm\n  change', '  change'],
    );
    assert.equal(shown(early)[0], 'format: strategy-paper/1 ⟨2 findings before submission⟩');
    assert.equal(opened(early).checked.findings.filter(({ severity }) => severity === 'error').length, 0);
  });

  it('count benefits that lead to a benefit, and say where nothing does', () => {
    const linked = edited(
      GOOD_PAPER,
      [
        '            text: Two classes now walk together every morning\n',
        '            text: Two classes now walk together every morning\n        leads_to: [ownership]\n',
      ],
      [
        '      - id: own-initiative\n',
        '      - id: lonely\n        statement: Residents know each other\n        for_whom: [residents]\n      - id: own-initiative\n',
      ],
    );
    const found = shown(linked);
    assert.ok(found.includes('- id: ownership ⟨2 actions and 1 benefit lead here⟩'));
    assert.ok(found.includes('- id: lonely ⟨No action leads here yet⟩'));
  });

  it('ask no one to act for what is feared', () => {
    const feared = edited(GOOD_PAPER, [
      '      - id: own-initiative\n',
      '      - id: noise\n        statement: More noise in the evening\n        kind: disbenefit\n      - id: own-initiative\n',
    ]);
    assert.ok(!shown(feared).some((one) => one.startsWith('- id: noise')));
  });

  it('are in Danish in a Danish paper', () => {
    const found = shown(edited(DRAFT, ['language: en', 'language: da']));
    assert.ok(found.includes('initiatives: ⟨4 af 4 initiativer⟩'));
    assert.ok(found.includes('- id: ownership ⟨2 handlinger fører hertil⟩'));
  });

  it('do something only for clients that have the command', () => {
    const without = lenses(DRAFT, { abilities: { commands: [] } });
    assert.deepEqual([...new Set(without.map(({ command }) => command?.command))], ['']);
    const found = lenses(DRAFT, { abilities: { commands: COMMANDS } });
    const uri = 'file:///papers/parks-2026.strategy.yaml';
    assert.deepEqual(found[1]?.command, {
      title: 'Show map',
      command: 'strategyPapers.showMap',
      arguments: [uri],
    });
    const [, , , benefit] = found;
    assert.equal(benefit?.command?.command, 'strategyPapers.showReferences');
    const [at, position, locations] = benefit?.command?.arguments ?? [];
    assert.deepEqual([at, position], [uri, benefit?.range.start]);
    const lines = DRAFT.split('\n');
    assert.deepEqual(
      (locations as { range: { start: { line: number } } }[]).map(({ range }) =>
        lines[range.start.line]?.trim(),
      ),
      ['title: Try park agreements in three places', 'title: Walk every park with its neighbours'],
    );
  });

  it('of a log count its meetings', () => {
    const name = 'parks-2026.follow-up.yaml';
    assert.deepEqual(shown(NEIGHBOURS[LOG] ?? '', { name }), [
      'meetings: ⟨1 meeting, the last one 42 days ago⟩',
    ]);
    assert.deepEqual(shown('format: strategy-follow-up/1\nmeetings:\n', { name }), []);
  });

  it('of an organisation file count the papers of each unit', () => {
    const found = shown(GOOD_ORGANISATION, {
      name: 'lindby.organisation.yaml',
      others: { 'parks-2026.strategy.yaml': GOOD_PAPER },
    });
    assert.deepEqual(found, [
      '- id: technical-services ⟨No paper yet⟩',
      '- id: parks ⟨1 paper⟩',
      '- id: schools ⟨No paper yet⟩',
      '- id: elderly-care ⟨No paper yet⟩',
    ]);
  });

  it('do not fail on a text that is no paper', () => {
    for (const text of ['', '- one\n', 'one two', '\u0000']) assert.deepEqual(shown(text), []);
  });
});
