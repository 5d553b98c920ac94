/**
 * Slips of the hand that put much of a paper out of place: each is one finding, and its fix gives back the paper as it
 * was, to the last space.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { applyEdits } from '../../server/src/document/edit';
import { type Found, findingsOf } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const given = { organisation: GOOD_ORGANISATION };

/** `text` without the `which`-th of the lines that read `line`. */
function without(text: string, line: string, which = 0): string {
  const lines = text.split('\n');
  const places = lines.flatMap((one, at) => (one === line ? [at] : []));
  const gone = places[which];
  assert.ok(gone !== undefined, `no line ${line}`);
  return lines.filter((_, at) => at !== gone).join('\n');
}

/** `text` with the lines from `from` to before `to` moved to the side. */
function moved(text: string, from: string, to: string, by: number): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  assert.ok(start >= 0 && end > start);
  const block = text.slice(start, end);
  const pushed =
    by > 0 ? block.replace(/^(?=.)/gm, ' '.repeat(by)) : block.replace(new RegExp(`^ {${-by}}`, 'gm'), '');
  return text.slice(0, start) + pushed + text.slice(end);
}

function withoutComments(text: string): string {
  return text.replace(/^ *#.*\n/gm, '');
}

function afterFixes(text: string, found: readonly Found[]): readonly string[] {
  return found.flatMap(({ finding }) => finding.fixes().map(({ edits }) => applyEdits(text, edits)));
}

describe('a deleted line', () => {
  const LINES: readonly (readonly [line: string, which: number, below: number])[] = [
    ['unit:', 0, 4],
    ['period:', 0, 10],
    ['initiatives:', 0, 20],
    ['    partners:', 0, 26],
    ['    benefits:', 0, 29],
    ['    benefits:', 1, 58],
    ['        signs:', 0, 62],
    ['    actions:', 0, 38],
    ['    actions:', 1, 65],
    ['dialogue:', 0, 105],
    ['citizens:', 0, 118],
    ['map_reviews:', 0, 127],
  ];
  for (const [line, which, below] of LINES) {
    it(`is told as that alone, and put back: "${line.trim()}" above line ${below}`, () => {
      const text = without(GOOD_PAPER, line, which);
      const found = findingsOf(text, given);
      assert.deepEqual(
        found.map(({ message }) => message),
        [`The line "${line.trim()}" is missing above line ${below}. Put it back.`],
      );
      assert.deepEqual(afterFixes(text, found), [GOOD_PAPER]);
    });
  }

  it('is a question where more than one line can have stood there', () => {
    const text = without(GOOD_PAPER, '  up:');
    const found = findingsOf(text, given);
    assert.deepEqual(
      found.map(({ message }) => message),
      ['A line is missing above line 106. Which one was it? up: or citizens:'],
    );
    const [first, second] = afterFixes(text, found);
    assert.equal(first, GOOD_PAPER);
    assert.equal(second, GOOD_PAPER.replace('  up:', '  citizens:'));
  });

  it('is told in Danish too', () => {
    const text = without(GOOD_PAPER, '    actions:', 1);
    assert.deepEqual(
      findingsOf(text, given, 'da').map(({ message }) => message),
      ['Linjen »actions:« mangler over linje 65. Sæt den ind igen.'],
    );
  });

  it('is found for each of several', () => {
    const text = without(without(GOOD_PAPER, '    actions:', 2), '    actions:', 0);
    const found = findingsOf(text, given);
    assert.equal(found.length, 2);
    const once = afterFixes(text, found.slice(0, 1))[0] ?? '';
    assert.deepEqual(afterFixes(once, findingsOf(once, given)), [GOOD_PAPER]);
  });

  it('leaves every other mistake to be told', () => {
    const text = edited(without(GOOD_PAPER, '    actions:', 1), ['status: practice', 'status: practise']);
    assert.deepEqual(
      findingsOf(text, given).map(({ rule }) => rule),
      ['format/unknown-field', 'format/wrong-type'],
    );
  });

  it('of an entry with its dash: the dash is put back, and an id is asked for', () => {
    const text = without(GOOD_PAPER, '  - id: safe-routes');
    const found = findingsOf(text, given);
    assert.equal(found.length, 1);
    assert.match(
      found[0]?.message ?? '',
      /^"title" and what follows it appear twice here\. Does a dash belong/,
    );
    const [after = ''] = afterFixes(text, found);
    assert.equal(after, GOOD_PAPER.replace('  - id: safe-routes\n    title:', '  - title:'));
    assert.deepEqual(
      findingsOf(after, given).map(({ rule }) => rule),
      ['format/missing-id'],
    );
  });

  it('is told where a text has swallowed the list below it', () => {
    const text = edited(GOOD_PAPER, [
      "written_with: [all park keepers, the residents' council]\n",
      '  - all park keepers\n  - Karla Sand\n',
    ]);
    const [found] = findingsOf(text, given);
    assert.equal(found?.message, 'The line "written_with:" is missing above line 15. Put it back.');
  });
});

describe('what is no deleted line', () => {
  it('is a text of several lines with dashes in it', () => {
    for (const text of [
      'In 2027\n    - residents look after parks\n    - children play',
      'In 2027 we will\n    - play\n    - run',
    ]) {
      const dashed = GOOD_PAPER.replace(/(?<= {2}statement: )In 2027.*/, text);
      assert.deepEqual(
        findingsOf(dashed, given).map(({ message }) => message),
        [],
      );
    }
  });

  it('is a key of its own in every entry of two lists that are alike', () => {
    const text = GOOD_ORGANISATION.replace(/^ {2}- id: .*$/gm, '$&\n    account: 1234');
    const found = findingsOf(text, { fileName: 'lindby.organisation.yaml' });
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        '"account" is not in the common format. Is it a note of your own? Then let it begin with "x-". (And 5 more places like this.)',
      ],
    );
  });
});

describe('a block at the wrong depth', () => {
  const BLOCKS: readonly (readonly [name: string, text: string, message: string])[] = [
    [
      'benefits at the left edge',
      moved(GOOD_PAPER, '    benefits:\n      - id: on-foot', '    actions:\n      - id: cut', -4),
      'Lines 58 to 64 stand too far to the left. Move them 4 spaces to the right.',
    ],
    [
      'actions at the left edge',
      moved(GOOD_PAPER, '    actions:\n      - id: cut', '  - id: wild-corners', -4),
      'Lines 65 to 71 stand too far to the left. Move them 4 spaces to the right.',
    ],
  ];
  for (const [name, text, message] of BLOCKS) {
    it(`is told as that alone, and moved back: ${name}`, () => {
      const found = findingsOf(text, given);
      assert.deepEqual(
        found.map((one) => one.message),
        [message],
      );
      assert.deepEqual(afterFixes(text, found), [GOOD_PAPER]);
    });
  }
});

describe('words behind a key whose parts stand below', () => {
  const WORDS: readonly (readonly [key: string, words: string, line: number])[] = [
    ['unit:', '[', 4],
    ['unit:', '{', 4],
    ['unit:', '"', 4],
    ['unit:', '>', 4],
    ['unit:', '-', 4],
    ['unit:', 'Parks', 4],
    ['period:', '[', 10],
    ['initiatives:', '[', 20],
    ['initiatives:', '|', 20],
    ['initiatives:', 'see below', 20],
    ['dialogue:', '{', 105],
  ];
  for (const [key, words, line] of WORDS) {
    it(`are told as that alone: "${key} ${words}"`, () => {
      const areWords = /\w/.test(words);
      const does = areWords ? `Make "${words}" a comment.` : `Delete "${words}" there.`;
      const text = edited(GOOD_PAPER, [`\n${key}\n`, `\n${key} ${words}\n`]);
      const found = findingsOf(text, given);
      assert.deepEqual(
        found.map((one) => [one.line, one.at, one.message]),
        [
          [
            line,
            words,
            `What belongs to "${key.slice(0, -1)}" stands below it, so nothing stands behind its colon. ${does}`,
          ],
        ],
      );
      const after = areWords ? edited(GOOD_PAPER, [`\n${key}\n`, `\n${key} # ${words}\n`]) : GOOD_PAPER;
      assert.deepEqual(afterFixes(text, found), [after]);
    });
  }

  it('are no slip where they are the text itself', () => {
    const text = edited(GOOD_PAPER, ['  image_in_words: The', '  image_in_words: >-\n    The']);
    assert.deepEqual(findingsOf(text, given), []);
  });
});

describe('lines without their indentation', () => {
  it('are put back by the names of the fields', () => {
    const text = GOOD_PAPER.replace(/^ +/gm, '');
    const found = findingsOf(text, given);
    assert.equal(found.length, 1);
    assert.match(
      found[0]?.message ?? '',
      /^From line 5 on, the spaces at the beginning of the lines are lost/,
    );
    assert.deepEqual(afterFixes(text, found), [GOOD_PAPER]);
  });

  it('are put back from any wrong indentation', () => {
    const text = GOOD_PAPER.split('\n')
      .map((line, at) => (line === '' ? line : ' '.repeat((at * 7) % 5) + line.trimStart()))
      .join('\n');
    const found = findingsOf(text, given);
    assert.deepEqual(afterFixes(text, found.slice(0, 1)), [GOOD_PAPER]);
  });
});

describe('one slip in each sample', () => {
  const organisation = readFileSync('samples/solbaek.organisation.yaml', 'utf8');
  const samples = globSync('samples/*/*.yaml', { ignore: 'samples/faulty/**' }).sort();
  /** Keys whose fields or entries tell where they belong. What stands under `down` may as well stand under `up`. */
  const TELLING =
    /^ *(?:unit|for_whom|initiatives|benefits|partners|measure|target|signs|up|map_reviews|meetings|next_month|barriers|reading|readings|stakeholders|tasks|parked|content|recommendations|revisions|written_with):$/;

  for (const path of samples) {
    const text = readFileSync(path, 'utf8');
    const lines = text.split('\n');
    const about = { organisation, fileName: basename(path) };
    const usual = findingsOf(text, about).length;

    it(`${basename(path)}: any telling line that is gone is one finding, and comes back`, () => {
      const places = lines.flatMap((line, at) => (TELLING.test(line) ? [at] : []));
      assert.ok(places.length > 2);
      for (const place of places) {
        const broken = lines.filter((_, at) => at !== place).join('\n');
        const found = findingsOf(broken, about);
        const where = `${lines[place]} (line ${place + 1})`;
        assert.equal(found.length, usual + 1, `${where}: ${found.map(({ message }) => message).join('\n')}`);
        // A comment below the line may come to stand above it.
        const back = afterFixes(broken, found).map(withoutComments);
        assert.ok(back.includes(withoutComments(text)), where);
      }
    });

    it(`${basename(path)}: lost indentation is one finding, and nothing is lost for good`, () => {
      const flat = lines.map((line) => line.trimStart()).join('\n');
      const found = findingsOf(flat, about);
      assert.equal(found.length, usual + 1);
      const [after] = afterFixes(flat, found);
      assert.ok(after !== undefined);
      assert.equal(findingsOf(after, about).length, usual);
    });
  }
});
