/** A bare text, a pasted entry, a text after a dash: how each is told, and what its fix writes. */
import assert from 'node:assert/strict';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const given = { organisation: GOOD_ORGANISATION };

function piece(pattern: RegExp): string {
  return pattern.exec(GOOD_PAPER)?.[0] ?? assert.fail(`${pattern} is not there`);
}

const UNIT = piece(/^unit:\n(?: .*\n)+/m);
const INITIATIVES = piece(/^initiatives:\n(?: .*\n)+/m);
const BENEFITS = piece(/^ {4}benefits:\n {6}- id: more-birds\n(?: {8,}.*\n)+/m);
const ACTIONS = piece(/^ {4}actions:\n {6}- id: stop-mowing\n(?: {8}.*\n)+/m);
const WILD = piece(/^ {2}- id: wild-corners\n(?: {4}.*\n)+/m);

describe('a bare text where a whole part is wanted', () => {
  it('becomes the unit, with what else every unit fills in', () => {
    const after = fixed('format/wrong-type', edited(GOOD_PAPER, [UNIT, 'unit: Parks\n']), 0, given);
    assert.match(after, /unit:\n {2}id: parks\n {2}name: Parks\n {2}lead: <.*\n {2}change_agents:\n {4}- </);
  });

  it('becomes the first of four initiatives, the others to fill in', () => {
    const text = edited(GOOD_PAPER, [INITIATIVES, 'initiatives: Green places # so far\n']);
    const after = fixed('format/wrong-type', text, 0, given);
    assert.match(
      after,
      /initiatives: # so far\n {2}- id: green-places\n {4}title: Green places\n {4}lead: </,
    );
    assert.equal(after.match(/^ {2}- id: /gm)?.length, 4);
    assert.deepEqual([...new Set(named(findingsOf(after, given)))], ['format/placeholder:error']);
  });

  it('becomes a benefit or an action, with an id of its own', () => {
    const benefit = fixed(
      'format/wrong-type',
      edited(GOOD_PAPER, [BENEFITS, '    benefits: Ownership\n']),
      0,
      given,
    );
    assert.match(benefit, /benefits:\n {6}- id: ownership-2\n {8}statement: Ownership\n {8}for_whom:/);
    const action = fixed(
      'format/wrong-type',
      edited(GOOD_PAPER, [ACTIONS, '    actions: Stop mowing\n']),
      0,
      given,
    );
    assert.match(action, /actions:\n {6}- id: stop-mowing\n {8}title: Stop mowing\n {8}responsible: </);
  });

  it('is still asked for the rest where it is an entry of its own', () => {
    const text = edited(GOOD_PAPER, [WILD, '  - Every park has a wild corner\n']);
    assert.deepEqual(named(findingsOf(text, given)), [
      'actions/none:error',
      'benefits/none:error',
      'format/missing-id:error',
      'format/wrong-type:error',
      'initiatives/lead:warning',
    ]);
  });
});

describe('an entry that is a text with a key before it', () => {
  it('is spoken of as an entry, and loses the key', () => {
    const text = edited(GOOD_PAPER, ['[Bo Lind]', '[{name: "Bo Lind"}]']);
    const [found] = findingsOfRule('format/wrong-type', text, given);
    assert.equal(
      found?.message,
      'Each entry of "change_agents" should be one single text, without "name:" before it.',
    );
    assert.match(fixed('format/wrong-type', text, 0, given), /change_agents: \["Bo Lind"\]/);
  });

  it('is left to its author where it holds more than one', () => {
    const text = edited(GOOD_PAPER, ['[Bo Lind]', '[{name: Bo Lind, role: keeper}]']);
    const [found] = findingsOfRule('format/wrong-type', text, given);
    assert.equal(found?.message, 'Each entry of "change_agents" should be one single text.');
    assert.deepEqual(found?.finding.fixes(), []);
  });
});

describe('an entry pasted twice', () => {
  it('is told once, by its name, and deleted without loss', () => {
    const text = edited(GOOD_PAPER, [WILD, WILD + WILD]);
    const [found] = findingsOf(text, given);
    assert.equal(
      found?.message,
      'Initiative 3 ("Every park has a wild corner") stands here twice, word for word. Delete one of them.',
    );
    assert.equal(found?.finding.fixes()[0]?.safe, true);
    assert.equal(fixed('format/duplicate-id', text, 0, given), GOOD_PAPER);
  });

  it('is one of an id that is taken where a word differs, whatever stands within it', () => {
    const text = edited(GOOD_PAPER, [WILD, WILD + WILD.replace('Every park', 'Each park')]);
    assert.deepEqual(
      findingsOfRule('format/duplicate-id', text, given).map(({ at }) => at),
      ['wild-corners'],
    );
  });
});

describe('a dash on the line of a key', () => {
  it('is deleted before a text', () => {
    const title = 'title: Every park has a wild corner';
    const text = edited(GOOD_PAPER, [title, title.replace(':', ': -')]);
    const [found] = findingsOf(text, given);
    assert.match(found?.message ?? '', /^The text of "title" in line \d+ begins with a dash/);
    assert.equal(fixed('syntax/unreadable', text, 0, given), GOOD_PAPER);
  });

  it('begins a line of its own in a list', () => {
    const text = edited(GOOD_PAPER, [
      "written_with: [all park keepers, the residents' council]",
      'written_with: - all',
    ]);
    assert.match(fixed('syntax/unreadable', text, 0, given), /written_with:\n {2}- all\n/);
  });
});
