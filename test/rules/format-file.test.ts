/** The file as a whole: nothing in it, of no known kind, named after something else, or still to be filled in. */
import assert from 'node:assert/strict';
import { messageText } from '../../server/src/messages/render';
import { findingsOf, findingsOfRule, fixed, type Given, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const FORMAT = 'format: strategy-paper/1\n';
const WITHOUT = edited(GOOD_PAPER, [FORMAT, '']);

describe('format/empty', () => {
  for (const [what, text, says] of [
    ['nothing at all', '', /is empty/],
    ['a byte order mark', '\ufeff', /is empty/],
    ['blank lines', '\n\n', /is empty/],
    ['three hyphens', '---\n', /is empty/],
    ['comments alone', '# Later\r\n# more\r\n', /only comments/],
    ['a text', 'We will do better\n', /no fields here/],
    ['a list', '- We will do better\n- and more\n', /no fields here/],
  ] as const) {
    it(`offers the whole skeleton for ${what}`, () => {
      const found = findingsOf(text);
      assert.deepEqual(named(found), ['format/empty:error']);
      assert.match(found[0]?.message ?? '', says);
      const after = fixed('format/empty', text);
      assert.deepEqual(named(findingsOf(after)), ['format/placeholder:hint'], after);
      // Not a word is lost, and the line endings stay.
      for (const word of text.match(/\w{3,}/g) ?? []) assert.ok(after.includes(word), word);
      if (text.includes('\r\n')) assert.ok(!/[^\r]\n/.test(after));
    });
  }

  it('writes the skeleton of the kind that the file is named for', () => {
    const of = (fileName: string) => fixed('format/empty', '', 0, { fileName });
    assert.match(
      of('parks-2026.strategy.yaml'),
      /^format: strategy-paper\/1\nid: parks-2026\n[\s\S]*\n {2}id: parks\n/,
    );
    assert.match(of('parks-2026.follow-up.yml'), /^format: strategy-follow-up\/1\npaper: parks-2026\n/);
    assert.match(of('lindby.organisation.yaml'), /^format: strategy-organisation\/1\nid: lindby\n/);
  });

  it('is silent about what could not be read', () => {
    assert.deepEqual(findingsOfRule('format/empty', '\t"x'), []);
  });
});

describe('format/missing-format-line', () => {
  it('takes the kind from the file name, and puts the line in before the first field', () => {
    const found = findingsOf(WITHOUT);
    assert.deepEqual(named(found), ['format/missing-format-line:error']);
    assert.equal(found[0]?.at, 'id');
    assert.equal(fixed('format/missing-format-line', WITHOUT), GOOD_PAPER);
    const commented = `\ufeff# Ours\r\n---\r\n${WITHOUT.replaceAll('\n', '\r\n')}`;
    assert.equal(
      fixed('format/missing-format-line', commented),
      `\ufeff# Ours\r\n---\r\n${GOOD_PAPER.replaceAll('\n', '\r\n')}`,
    );
  });

  it('fills in a line that says nothing', () => {
    for (const line of ['format:\n', 'format: ~\n', 'format: ""\n']) {
      const text = edited(GOOD_PAPER, [FORMAT, line]);
      assert.deepEqual(named(findingsOf(text)), ['format/missing-format-line:error'], line);
      assert.equal(fixed('format/missing-format-line', text), GOOD_PAPER);
    }
  });

  it('asks where the name does not tell', () => {
    const given: Given = { fileName: 'parks-2026.yaml' };
    const found = findingsOf(WITHOUT, given);
    assert.deepEqual(named(found), ['format/missing-format-line:error']);
    assert.match(
      found[0]?.message ?? '',
      /Is it strategy-paper\/1, strategy-follow-up\/1 or strategy-organisation\/1\?/,
    );
    assert.equal(fixed('format/missing-format-line', WITHOUT, 0, given).slice(0, 25), FORMAT);
  });

  it('reads a misspelt "format" as what it says', () => {
    const text = edited(GOOD_PAPER, [FORMAT, 'fromat: strategy-paper/1\n']);
    assert.deepEqual(named(findingsOf(text, { fileName: 'plan.yaml' })), [
      'format/unknown-field:error',
      'format/file-name:hint',
    ]);
    assert.deepEqual(named(findingsOf(text)), ['format/unknown-field:error']);
    assert.equal(fixed('format/unknown-field', text), GOOD_PAPER);
  });
});

describe('format/unknown-format', () => {
  for (const [line, says] of [
    ['strategy-paper/2', /^This tool knows strategy-paper\/1, not strategy-paper\/2/],
    ['strategy-paper', /^"strategy-paper" is not a format .* Did you mean strategy-paper\/1\?$/],
    ['strategy-papers/1', /Did you mean strategy-paper\/1\?$/],
    ['strategypaper', /Did you mean strategy-paper\/1\?$/],
    ['"strategy-paper/1 "', /Did you mean strategy-paper\/1\?$/],
    ['2027', /^"2027" is not a format/],
    ['[strategy-paper/1]', /is not a format/],
  ] as const) {
    it(`tells of ${line}, and offers the nearest`, () => {
      const text = edited(GOOD_PAPER, [FORMAT, `format: ${line}\n`]);
      const found = findingsOf(text);
      assert.deepEqual(named(found), ['format/unknown-format:error']);
      assert.match(found[0]?.message ?? '', says);
      assert.equal(fixed('format/unknown-format', text), GOOD_PAPER);
    });
  }

  it('offers all three where nothing is near, and checks no more', () => {
    const found = findingsOf('format: recipe/3\nname: Soup\n', { fileName: 'soup.yaml' });
    assert.deepEqual(named(found), ['format/unknown-format:error']);
    assert.equal(found[0]?.finding.fixes().length, 3);
  });

  it('lets the line stand in quotes, and below other fields', () => {
    for (const text of [edited(GOOD_PAPER, [FORMAT, 'format: "strategy-paper/1"\n']), `${WITHOUT}${FORMAT}`])
      assert.deepEqual(named(findingsOf(text, { fileName: 'parks-2026.strategy.yaml' })), []);
  });
});

describe('format/placeholder', () => {
  const OPEN = edited(
    GOOD_PAPER,
    ['title: Every park has a wild corner', 'title: <What will you change?>'],
    ['how: Two evening walks', 'how: <How did they take part?>'],
  );
  const DRAFT = edited(OPEN, ['status: submitted', 'status: draft']);

  it('counts them once in a draft, with each place', () => {
    const found = findingsOf(DRAFT);
    assert.deepEqual(named(found), ['format/placeholder:hint']);
    assert.equal(found[0]?.message, '2 places to fill in.');
    assert.equal(found[0]?.at, '<What will you change?>');
    const related = found[0]?.finding.related ?? [];
    assert.deepEqual(
      related.map(({ span }) => DRAFT.slice(span.start, span.end)),
      ['<How did they take part?>'],
    );
    assert.equal(messageText('da', 'format/placeholder', { n: 1 }), '1 sted at udfylde.');
  });

  it('is an error at each place once submitted, and goes there', () => {
    const found = findingsOf(OPEN);
    assert.deepEqual(named(found), ['format/placeholder:error', 'format/placeholder:error']);
    const [fix] = found[0]?.finding.fixes() ?? [];
    assert.deepEqual(fix?.edits, []);
    assert.equal(fix?.command?.kind, 'select');
  });

  it('knows them in either language and in quotes, but nothing else in angle brackets', () => {
    const danish = edited(GOOD_PAPER, [
      'title: Every park has a wild corner',
      'title: "<Hvad vil I ændre?>"',
    ]);
    assert.deepEqual(named(findingsOf(danish)), ['format/placeholder:error']);
    const own = edited(GOOD_PAPER, ['title: Every park has a wild corner', 'title: <b>Every park</b>']);
    assert.deepEqual(findingsOfRule('format/placeholder', own), []);
  });

  it('leaves what is parked alone', () => {
    const text = `${GOOD_PAPER}parked:\n  - title: A fifth one\n    content:\n      title: <What will you change?>\n`;
    assert.deepEqual(named(findingsOf(text)), []);
  });
});

describe('format/file-name', () => {
  it('is silent of a text without a file', () => {
    assert.deepEqual(findingsOfRule('format/file-name', GOOD_PAPER, { fileName: 'stdin.strategy.yaml' }), []);
  });

  it('asks, once submitted, whether file and paper should have one name', () => {
    const found = findingsOf(GOOD_PAPER, { fileName: 'green.strategy.yml' });
    assert.deepEqual(named(found), ['format/file-name:hint']);
    assert.equal(found[0]?.at, 'parks-2026');
    const [fix] = found[0]?.finding.fixes() ?? [];
    assert.deepEqual(fix?.command, { kind: 'rename-file', name: 'parks-2026.strategy.yml' });
    assert.deepEqual(fix?.edits, []);
  });

  it('is silent while drafting, for the same name, and for a text without a file', () => {
    const draft = edited(GOOD_PAPER, ['status: submitted', 'status: draft']);
    assert.deepEqual(named(findingsOf(draft, { fileName: 'green.strategy.yaml' })), []);
    assert.deepEqual(named(findingsOf(GOOD_PAPER, { fileName: 'parks-2026.strategy.yml' })), []);
    assert.deepEqual(named(findingsOf(GOOD_ORGANISATION, { fileName: 'other.organisation.yaml' })), []);
  });
});
