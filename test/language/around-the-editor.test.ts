/** What the client shows around the editor: the papers, where one stands, what is left, and how a new one begins. */
import assert from 'node:assert/strict';
import { choicesIn, newPaperIn } from '../../server/src/language/papers/new-paper';
import { papersOf } from '../../server/src/language/papers/papers-list';
import { beforeSubmission, standingOf } from '../../server/src/language/papers/standing';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { opened } from '../kit/opened';

const FOLDER = 'file:///papers';
const LOG = `format: strategy-follow-up/1
paper: parks-2026
meetings:
  - date: 2026-05-04
    next_month: [{what: Invite the neighbours}]
`;
const DANISH = edited(GOOD_PAPER, ['language: en', 'language: da'], ['id: parks-2026', 'id: skov-2026']);
const ASKED = {
  folder: FOLDER,
  language: 'en',
  unit: 'Schools',
  lead: 'Anna Holm',
  changeAgents: [],
} as const;

describe('the papers of the workspace', () => {
  it('are listed with their unit, phase, status and last meeting', () => {
    const { session, uri } = opened(GOOD_PAPER, { others: { 'parks-2026.follow-up.yaml': LOG } });
    assert.deepEqual(papersOf(session, 'en'), {
      language: 'en',
      papers: [
        {
          uri,
          unit: 'Parks',
          phase: 'consolidation',
          status: 'submitted',
          lastMeeting: '2026-05-04',
          log: `${FOLDER}/parks-2026.follow-up.yaml`,
        },
      ],
    });
  });

  it('are spoken of in the language of the setting, the organisation, most papers, the editor', () => {
    const { session } = opened(GOOD_PAPER);
    assert.equal(papersOf(session, 'da').language, 'en');
    session.open(`${FOLDER}/skov-2026.strategy.yaml`, 1, DANISH);
    assert.equal(papersOf(session, 'da').language, 'da');
    session.open(`${FOLDER}/lindby.organisation.yaml`, 1, GOOD_ORGANISATION);
    assert.equal(papersOf(session, 'da').language, 'en');
    session.setSettings({ language: 'da' });
    const [first] = papersOf(session, 'en').papers;
    assert.deepEqual([first?.phase, first?.status], ['konsolidering', 'indsendt']);
  });
});

describe('where a paper stands', () => {
  it('is what is left before submission and what is still to be filled in', () => {
    const { checked, session } = opened(
      edited(
        GOOD_PAPER,
        ['status: submitted', 'status: draft'],
        [
          'responsible: Bo Lind\n        contributes',
          'responsible: <Who is responsible?>\n        contributes',
        ],
      ),
    );
    const { beforeSubmission: left, places, status, kind } = standingOf(checked, session);
    assert.deepEqual([left, places.length, status, kind], [1, 1, 'draft', 'strategy-paper']);
  });

  it('is nothing to put right once it is submitted', () => {
    const { checked, session } = opened(GOOD_PAPER);
    assert.equal(standingOf(checked, session).beforeSubmission, undefined);
  });

  it('holds what has to be put right first, each with its fixes', () => {
    const { checked, session } = opened(
      edited(
        GOOD_PAPER,
        ['status: submitted', 'status: draft'],
        ['period:\n  from: 2026-01-01\n  to: 2027-12-31\n', 'period: {from: 1.1.2026, to: 2027-12-31}\n'],
        ['lead: Anna Holm\n    focus', 'focus'],
      ),
      { organisation: GOOD_ORGANISATION },
    );
    const { findings, unit } = beforeSubmission(checked, session) ?? { findings: [], unit: undefined };
    assert.equal(unit, 'Parks');
    const order = ['error', 'warning', 'hint'];
    const severities = findings.map(({ severity }) => order.indexOf(severity));
    assert.deepEqual(severities, severities.toSorted());
    const date = findings.find(({ rule }) => rule === 'format/date-style');
    assert.equal(date?.fixes[0]?.edits[0]?.newText, '2026-01-01');
  });
});

describe('what is left to fill in', () => {
  it('is one thing to talk about, at the first place', () => {
    const { session } = opened(GOOD_PAPER);
    const { text } = newPaperIn({ ...ASKED, from: '2026-01-01', to: '2027-12-31' }, session);
    const { checked } = opened(text);
    const rules = beforeSubmission(checked, session)?.findings.map(({ rule }) => rule);
    assert.equal(rules?.filter((rule) => rule === 'format/placeholder').length, 1);
  });
});

describe('a new paper', () => {
  it('can be chosen for a unit without one, with the people of the register', () => {
    const { session } = opened(GOOD_PAPER, { organisation: GOOD_ORGANISATION });
    const { units, people, period } = choicesIn({ folder: FOLDER, language: 'en' }, session);
    assert.deepEqual(
      units.map(({ name }) => name),
      ['Technical Services', 'Schools', 'Elderly Care', 'Parks'],
    );
    assert.deepEqual(people[1], { name: 'Bo Lind', unit: 'Parks', isChangeAgent: true });
    assert.deepEqual(period, { from: '2026-01-01', to: '2027-12-31' });
  });

  it('begins at its direction, with the unit of the register', () => {
    const { session } = opened(GOOD_PAPER, { organisation: GOOD_ORGANISATION });
    const { fileName, text, places } = newPaperIn(
      { ...ASKED, from: '2026-08-01', to: '2027-07-31' },
      session,
    );
    assert.equal(fileName, 'schools-2026.strategy.yaml');
    assert.match(text, /^unit:\n {2}id: schools\n {2}name: Schools\n {2}lead: Anna Holm\n/m);
    assert.match(text, /^period:\n {2}from: 2026-08-01$/m);
    const lines = text.split('\n');
    const words = places.map(({ start, end }) => lines[start.line]?.slice(start.character, end.character));
    assert.deepEqual(words.slice(0, 2), [
      '<Where are you going, and who will notice?>',
      '<What will you change?>',
    ]);
    assert.equal(words.at(-1), '<Which colleague is the change agent?>');
  });

  it('says nothing of the period where it is the usual one', () => {
    const { session } = opened(GOOD_PAPER, { organisation: GOOD_ORGANISATION });
    const { text } = newPaperIn({ ...ASKED, from: '2026-01-01', to: '2027-12-31' }, session);
    assert.doesNotMatch(text, /^period:/m);
  });

  it('takes no name that another paper has', () => {
    const { session } = opened(GOOD_PAPER, { organisation: GOOD_ORGANISATION });
    const asked = { ...ASKED, unit: 'Parks', from: '2026-01-01', to: '2027-12-31' };
    assert.equal(newPaperIn(asked, session).fileName, 'parks-2026-2.strategy.yaml');
  });
});
