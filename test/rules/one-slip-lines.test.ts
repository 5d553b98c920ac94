/** Slips on a line or two: half of a merge conflict, an entry without its dash, a field that reads as part of a text. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument } from '../../server/src/document/read';
import { readSubject } from '../../server/src/paper/subject';
import { findingsOf, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { only } from '../kit/one-slip';
import { processorMs } from '../kit/time';

const given = { organisation: GOOD_ORGANISATION };
const WHY = '    why: Residents who take part know how to solve the next problem themselves\n';

/** The text after each fix of the only finding. */
function textsAfter(text: string): readonly string[] {
  return only(text, given)
    .finding.fixes()
    .map(({ edits }) => applyEdits(text, edits));
}

function withoutDash(entry: string): string {
  return edited(GOOD_PAPER, [`- ${entry}`, entry]);
}

describe('a conflict of a merge that lacks a mark', () => {
  const OTHER = '    why: They know\n';
  const HALVES: Readonly<Record<string, readonly [text: string, lines: string]>> = {
    'the last': [`<<<<<<< HEAD\n${WHY}=======\n${OTHER}`, '23–26'],
    'the first': [`${WHY}=======\n${OTHER}>>>>>>> branch\n`, '23–26'],
    'the last, with what both come from': [
      `<<<<<<< HEAD\n${WHY}||||||| base\n    why: No\n=======\n${OTHER}`,
      '23–28',
    ],
  };
  for (const [name, [text, lines]] of Object.entries(HALVES)) {
    it(`is a conflict all the same, of which either version can stay: ${name}`, () => {
      const broken = edited(GOOD_PAPER, [WHY, text]);
      assert.equal(
        only(broken, given).message,
        `Two people changed the same place, and both versions stand here (lines ${lines}). Which one is to stay?`,
      );
      assert.deepEqual(textsAfter(broken), [GOOD_PAPER, edited(GOOD_PAPER, [WHY, OTHER])]);
    });
  }

  it('keeps of several lines those that belong together', () => {
    const [lead, areas] = ['    lead: Anna Holm\n', '    focus_areas: [nearby-nature]\n'];
    const other = '    lead: Bo Lind\n    focus_areas: [fewer-cars]\n';
    const broken = edited(GOOD_PAPER, [lead + areas, `<<<<<<< HEAD\n${lead}${areas}=======\n${other}`]);
    assert.deepEqual(textsAfter(broken), [GOOD_PAPER, edited(GOOD_PAPER, [lead + areas, other])]);
  });

  it('is marks left over where nothing tells how far the other version goes', () => {
    const broken = edited(GOOD_PAPER, [WHY, `<<<<<<< HEAD\n${WHY}=======\n`]);
    assert.match(only(broken, given).message, /^Line 23 with <<<<<<< is left over/);
    assert.deepEqual(textsAfter(broken), [GOOD_PAPER]);
  });
});

describe('an entry without its dash', () => {
  for (const [entry, says] of [
    ['id: local-green', 'Line 21 has no dash before it, but "- id: safe-routes" below has.'],
    ['id: safe-routes', 'Line 55 has no dash before it, but "- id: local-green" above has.'],
    ['id: evening-walks', 'Line 48 has no dash before it, but "- id: first-three-parks" above has.'],
  ] as const) {
    it(`is told by the entries around it: ${entry}`, () => {
      const broken = withoutDash(entry);
      assert.equal(only(broken, given).message, `${says} Begin it with a dash and a space.`);
      assert.deepEqual(textsAfter(broken), [GOOD_PAPER]);
    });
  }

  it('is told in Danish too', () => {
    const [found] = findingsOf(withoutDash('id: safe-routes'), given, 'da');
    assert.match(
      found?.message ?? '',
      /^Linje 55 har ingen bindestreg foran, men det har »- id: .*« ovenover\./,
    );
  });

  it('is none where another field is only too far to the left', () => {
    const broken = edited(GOOD_PAPER, ['    lead: Bo Lind\n    benefits', '  lead: Bo Lind\n    benefits']);
    assert.match(only(broken, given).message, /^Line 74 is not lined up under/);
  });
});

describe('a field without its colon, further in than the one above it', () => {
  for (const sign of [';', ' =', '']) {
    it(`is told as that, and made a field: to${sign}`, () => {
      const broken = edited(GOOD_PAPER, ['  to: 2027-12-31\nphase', `    to${sign} 2027-12-31\nphase`]);
      assert.equal(
        only(broken, given).message,
        'Line 12 reads as part of the text above it. Is "to" the name of a field? Then put a colon after it, and line it up with the field above.',
      );
      assert.deepEqual(textsAfter(broken), [GOOD_PAPER]);
    });
  }

  it('is none where a text goes on with such a word', () => {
    const prose = edited(GOOD_PAPER, [
      'title: Every park has a wild corner',
      'title: Every park has a wild\n      lead Corner',
    ]);
    assert.deepEqual(named(findingsOf(prose, given)), []);
  });
});

describe('lines without their indentation and another mistake among them', () => {
  const OTHERS: Readonly<Record<string, readonly [from: string, to: string]>> = {
    'a quote that is not closed': ['title: Every', 'title: "Every'],
    'a key that is none': ['    lead: Bo Lind\n', '    lead: Bo Lind\n    budget: 2000\n'],
    'a misspelt key': ['    partners:', '    partnres:'],
    'a heading': ['    actions:\n      - id: stop', '    OUR WORK\n    actions:\n      - id: stop'],
    'a lost line': ['    actions:\n      - id: stop', '      - id: stop'],
    'a bullet': ['- id: stop', '• id: stop'],
  };
  for (const [name, change] of Object.entries(OTHERS)) {
    it(`are two findings, each with its fix: ${name}`, () => {
      const flat = edited(GOOD_PAPER, change).replace(/^ +/gm, '');
      const found = findingsOf(flat, given).filter(({ severity }) => severity === 'error');
      const lost = found.find(({ finding }) => finding.message === 'format/unknown-field:flat');
      assert.match(lost?.message ?? '', /^From line 5 on, the spaces at the beginning of the lines are lost/);
      const fixes = lost?.finding.fixes() ?? [];
      assert.equal(fixes.length, 1);
      const after = applyEdits(flat, fixes[0]?.edits ?? []);
      const left = findingsOf(after, given).filter(({ severity }) => severity === 'error');
      assert.equal(left.length, 1, left.map(({ message }) => message).join('\n'));
      const [fix] = left[0]?.finding.fixes() ?? [];
      assert.ok(fix);
      assert.deepEqual(named(findingsOf(applyEdits(after, fix.edits), given)), []);
    });
  }
});

describe('a long text whose parts stand at mixed depths', () => {
  it('is looked through in bounded time', () => {
    const lines = GOOD_PAPER.split('\n');
    let text = '';
    for (let turn = 0; text.length < 50_000; turn++) {
      for (let at = 0; at < lines.length; at += 9) {
        const indent = ' '.repeat((turn * 5 + at) % 7);
        text += lines
          .slice(at, at + 9)
          .map((line) => (line === '' ? '\n' : `${indent}${line}\n`))
          .join('');
      }
    }
    const before = processorMs();
    readSubject(readDocument(text), 'parks-2026.strategy.yaml');
    const took = processorMs() - before;
    // Some 300 ms once the code is warm.
    assert.ok(took < 1_000, `${took} ms`);
  });
});
