/** Several slips on one another: each is one finding, and its fix leaves the others. And what only looks like one. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { findingsOf } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { eachLine } from '../kit/one-slip';

const P = GOOD_PAPER;

describe('layers that lie on one another are one finding each', () => {
  const quoted = (text: string) => eachLine(text, (line) => (line === '' ? '>' : `> ${line}`));
  const tabbed = (text: string) => text.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
  const LAYERS: Readonly<Record<string, readonly [text: string, findings: readonly string[]]>> = {
    'a quoted paper in an answer': [
      `Hi Bo\n\nOn Monday Anna Holm wrote:\n${quoted(P)}\n\nBest regards\nBo\n`,
      ['head', 'margin', 'tail'],
    ],
    'a quoted mail with a signature': [
      quoted(`From: Anna\nTo: Bo\n\n${P}\n-- \nAnna\nParks\n`),
      ['margin', 'mail', 'tail'],
    ],
    'a quoted paper with tabs': [quoted(tabbed(P)), ['margin', 'tabs']],
    'tabs and a greeting': [`${tabbed(P)}\nMvh\nAnna\n`, ['tabs', 'tail']],
    'a code fence in a mail': [
      `Hej Bo, her er den\n\n\`\`\`yaml\n${P}\`\`\`\n\nMvh Anna\n`,
      ['head-line', 'fence', 'tail-line'],
    ],
    'a list of changes with its own head': [
      `diff --git a/x.yaml b/x.yaml\n--- /dev/null\n+++ b/x.yaml\n@@ -0,0 +1,131 @@\n${eachLine(P.trimEnd(), (line) => `+${line}`)}\n`,
      ['head', 'margin'],
    ],
    'words around a block of a web page': [
      `<p>Here is our paper</p>\n<pre>\n${P}</pre>\n<p>Best regards Anna</p>\n`,
      ['web-page', 'head-line', 'tail-line'],
    ],
    'a quoted paper with keys in capitals': [
      quoted(P.replace(/^(\s*(?:- )?)([a-z])(?=[a-z_]*:)/gm, (_, before, key) => before + key.toUpperCase())),
      ['margin', 'format/unknown-field:small'],
    ],
    'a quoted paper with a mistake of its own': [
      quoted(edited(P, ['priority: 2', 'priority: 1'])),
      ['margin', 'actions/priority-shared'],
    ],
  };
  for (const [name, [text, expected]] of Object.entries(LAYERS)) {
    it(name, () => {
      let current = text;
      let found = findingsOf(current);
      const said = found.map(({ finding }) => finding.message.replace('syntax/unreadable:', ''));
      assert.deepEqual(said, expected);
      // Each fix takes one layer away, in whatever order they are taken.
      for (let round = 0; round < expected.length && found.length > 0; round++) {
        const fix = found
          .findLast(({ finding }) => finding.fixes().length > 0)
          ?.finding.fixes()
          .at(-1);
        if (!fix) break;
        current = applyEdits(current, fix.edits);
        const left = findingsOf(current);
        assert.ok(
          left.length < found.length,
          `${fix.title} leaves ${left.map(({ message }) => message).join(' ')}`,
        );
        found = left;
      }
      assert.equal(found.length, 0);
    });
  }
});

describe('what does not come from elsewhere keeps its own finding, or none', () => {
  const NEAR: Readonly<Record<string, readonly [text: string, findings: readonly string[]]>> = {
    'a comment and a blank line above': [`# Our strategy\n\n${P}`, []],
    'headings that are comments': [edited(P, ['initiatives:', '# INITIATIVES\ninitiatives:']), []],
    'one text that ends with a semicolon': [
      edited(P, ['next_step: Evening walk with residents', 'next_step: Evening walk with residents;']),
      [],
    ],
    'one text that ends with a backslash': [
      edited(P, ['next_step: Evening walk with residents', 'next_step: Evening walk with residents\\']),
      [],
    ],
    'a text with an equals sign': [
      edited(P, ['next_step: Evening walk with residents', 'next_step: Walk = talk']),
      [],
    ],
    'a text block with a pattern, a numbered list and an equals sign': [
      edited(P, [
        '    why: Residents who take part know how to solve the next problem themselves\n',
        '    why: |\n      Residents who take part\n      -----\n      1. why: they know\n      = more\n      > again\n\n      Best regards\n',
      ]),
      [],
    ],
    'a further paragraph of a text': [
      edited(P, ['  image_in_words:', '\nChildren Will Play There\n  image_in_words:']),
      ['syntax/unreadable'],
    ],
    'a word that is being written in the middle': [
      edited(P, ['unit:\n', 'unit:\n  na\n']),
      ['key-without-colon'],
    ],
    'a word that is being written at the end': [`${P}reco\n`, ['goes-on']],
    'a field at the top without its colon': [
      `format strategy-paper/1${P.slice(P.indexOf('\n'))}`,
      ['key-without-colon'],
    ],
    'a misspelt first field': [P.replace('format:', 'fromat:'), ['format/unknown-field']],
    'a text in which a colon makes no field': [
      edited(P, ['title: Every park has a wild corner', 'title: Every park: a wild corner']),
      ['colon'],
    ],
  };
  for (const [name, [text, expected]] of Object.entries(NEAR)) {
    it(name, () => {
      const said = findingsOf(text).map(({ finding }) => finding.message.replace('syntax/unreadable:', ''));
      assert.deepEqual(
        said.map((one) => one.replace(/^(format\/unknown-field).*/, '$1')),
        expected,
      );
    });
  }
});
