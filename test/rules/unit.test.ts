import assert from 'node:assert/strict';
import { findingsOf, findingsOfRule, fixed } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const organisation = GOOD_ORGANISATION;
const DRAFT = ['status: submitted', 'status: draft'] as const;
const NO_AGENT = edited(GOOD_PAPER, ['  change_agents: [Bo Lind]\n', '']);

describe('unit/change-agent', () => {
  it('asks for a colleague, mildly while drafting', () => {
    const [found, more] = findingsOfRule('unit/change-agent', NO_AGENT);
    assert.equal(more, undefined);
    assert.deepEqual([found?.severity, found?.at], ['error', 'unit']);
    assert.equal(found?.message, 'The unit has no change agent yet. Which colleague is it?');
    assert.equal(findingsOfRule('unit/change-agent', edited(NO_AGENT, DRAFT))[0]?.severity, 'warning');
  });

  it('takes an empty list for none', () => {
    const text = edited(GOOD_PAPER, ['change_agents: [Bo Lind]', 'change_agents: []']);
    assert.equal(findingsOfRule('unit/change-agent', text).length, 1);
  });

  it('is silent where the whole unit is missing', () => {
    const text = GOOD_PAPER.replace(/^unit:\n(?: .*\n)*/m, '');
    assert.deepEqual(findingsOfRule('unit/change-agent', text), []);
  });

  it('offers the change agents of the unit, then its other people, and never its lead', () => {
    const [found] = findingsOfRule('unit/change-agent', NO_AGENT, { organisation });
    const names = found?.finding.fixes().map((one) => one.params['name']);
    assert.deepEqual(names, ['Bo Lind', 'Karla Sand', undefined]);
    const after = fixed('unit/change-agent', NO_AGENT, 0, { organisation });
    assert.match(after, / {2}lead: Anna Holm\n {2}change_agents:\n {4}- Bo Lind\nperiod:/);
  });

  it('offers a place to fill in without a register', () => {
    assert.match(fixed('unit/change-agent', NO_AGENT), /change_agents:\n {4}- <Which colleague/);
  });
});

describe('unit/unknown-person', () => {
  const rule = 'unit/unknown-person';

  for (const [where, from, to, at] of [
    ['the lead of the unit', '  lead: Anna Holm\n  change', '  lead: Anna Hulm\n  change', 'Anna Hulm'],
    ['a change agent', 'change_agents: [Bo Lind]', 'change_agents: [Bo Lynd]', 'Bo Lynd'],
    ['the lead of an initiative', 'lead: Bo Lind', 'lead: Bo Lynd', 'Bo Lynd'],
    ['the owner of a benefit', 'for_whom: [children, parents]', 'owner: Ida Krog', 'Ida Krog'],
    ['who is responsible', 'responsible: Anna Holm', 'responsible: Anna Hulm', 'Anna Hulm'],
    ['who invites to follow-up', 'rhythm: monthly', 'rhythm: monthly\n  invited_by: Bo', 'Bo'],
  ] as const) {
    it(`asks about ${where}`, () => {
      const found = findingsOfRule(rule, edited(GOOD_PAPER, [from, to]), { organisation });
      assert.deepEqual(
        found.map((one) => [one.at, one.severity]),
        [[at, 'hint']],
      );
    });
  }

  it('says nothing while drafting, nor without a register', () => {
    const text = edited(GOOD_PAPER, ['change_agents: [Bo Lind]', 'change_agents: [Bo Lynd]']);
    assert.deepEqual(findingsOfRule(rule, text), []);
    assert.deepEqual(findingsOfRule(rule, edited(text, DRAFT), { organisation }), []);
  });

  for (const who of [
    'the park keepers',
    'Park keepers',
    'Elderly Care',
    'Park Team',
    "The Residents' Council",
    'anna  holm',
    'Anna Holm and Bo Lind',
    'Anna Holm, deputy',
    '<Who is responsible?>',
  ]) {
    it(`lets "${who}" be responsible`, () => {
      const text = edited(GOOD_PAPER, ['responsible: Anna Holm', `responsible: ${who}`]);
      assert.deepEqual(findingsOfRule(rule, text, { organisation }), []);
    });
  }

  it('speaks once of a person, and the fix mends every place', () => {
    const text = GOOD_PAPER.replaceAll('Karla Sand', 'Karla Sund');
    const found = findingsOfRule(rule, text, { organisation });
    assert.equal(found.length, 1);
    assert.equal(found[0]?.finding.related.length, 2);
    assert.equal(fixed(rule, text, 0, { organisation }), GOOD_PAPER);
  });
});

describe('unit/unknown-unit', () => {
  const rule = 'unit/unknown-unit';

  for (const [where, from, to, at] of [
    ["the unit's id", '  id: parks\n', '  id: park\n', 'park'],
    ['the unit above', 'parent: technical-services', 'parent: technical', 'technical'],
    ['a partner', 'who: schools', 'who: school', 'school'],
  ] as const) {
    it(`is found for ${where}`, () => {
      const text = edited(GOOD_PAPER, [from, to]);
      const [found, more] = findingsOfRule(rule, text, { organisation });
      assert.equal(more, undefined);
      assert.deepEqual([found?.at, found?.severity], [at, 'error']);
      assert.equal(findingsOfRule(rule, edited(text, DRAFT), { organisation })[0]?.severity, 'warning');
      assert.equal(fixed(rule, text, 0, { organisation }), GOOD_PAPER);
    });
  }

  it("is not asked about the id of a skeleton's unit, which is still to be named", () => {
    const text = edited(GOOD_PAPER, ['  id: parks\n  name: Parks', '  id: unit\n  name: <Name of the unit>']);
    assert.deepEqual(findingsOfRule(rule, text, { organisation }), []);
  });

  it('is silent without a register of units', () => {
    assert.deepEqual(findingsOfRule(rule, edited(GOOD_PAPER, ['who: schools', 'who: school'])), []);
    const people = GOOD_ORGANISATION.replace(/^units:\n(?: .*\n)*/m, '');
    const text = edited(GOOD_PAPER, ['who: schools', 'who: school']);
    assert.deepEqual(findingsOfRule(rule, text, { organisation: people }), []);
  });

  it('takes a partner with a capital or a space for one outside the organisation', () => {
    for (const who of [
      'Harbour Club',
      'the harbour club',
      'Naboerne',
      '<Who outside the unit is with you?>',
    ]) {
      const text = edited(GOOD_PAPER, ['who: schools', `who: ${who}`]);
      assert.deepEqual(findingsOfRule(rule, text, { organisation }), [], who);
    }
  });

  it('offers to write such a partner so', () => {
    const text = edited(GOOD_PAPER, ['who: schools', 'who: harbour-club']);
    assert.match(fixed(rule, text, 0, { organisation }), /who: Harbour club\n/);
  });
});

describe('unit/unknown-unit in the organisation file itself', () => {
  const given = { fileName: 'lindby.organisation.yaml' };
  for (const [from, to, id] of [
    ['    parent: technical-services\n', '    parent: technical-service\n', 'technical-service'],
    ['  - name: Karla Sand\n    unit: parks\n', '  - name: Karla Sand\n    unit: park\n', 'park'],
  ] as const)
    it(`asks which unit is meant: ${id}`, () => {
      const text = edited(GOOD_ORGANISATION, [from, to]);
      const found = findingsOf(text, given);
      assert.deepEqual(
        found.map(({ rule, at }) => [rule, at]),
        [['unit/unknown-unit', id]],
      );
      assert.equal(fixed('unit/unknown-unit', text, 0, given), GOOD_ORGANISATION);
    });

  it('is silent where no units are listed', () => {
    const text = GOOD_ORGANISATION.replace(/units:\n(?: .*\n)+/, '');
    assert.deepEqual(findingsOf(text, given), []);
  });
});
