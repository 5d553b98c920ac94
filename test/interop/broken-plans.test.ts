import assert from 'node:assert/strict';
import { importStratml } from '../../server/src/interop/import-stratml';
import { problemText } from '../../server/src/interop/summary';
import { edited } from '../kit/good-paper';
import { bytesOf, PLAN, problemOf } from '../kit/stratml';
import { processorMs } from '../kit/time';

const BOMB = `<?xml version="1.0"?><!DOCTYPE StrategicPlan [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<StrategicPlan><Name>&b;</Name></StrategicPlan>`;
const OUTSIDE =
  '<!DOCTYPE StrategicPlan [<!ENTITY x SYSTEM "file:///etc/passwd">]><StrategicPlan><Name>&x;</Name></StrategicPlan>';

describe('a file that is no plan', () => {
  const cases: readonly (readonly [what: string, source: string | Uint8Array, kind: string, says: RegExp])[] =
    [
      ['nothing', '', 'empty', /is empty/],
      ['white space', ' \n\t\n', 'empty', /is empty/],
      [
        'a picture',
        Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3),
        'not-text',
        /no text that can be read/,
      ],
      ['bytes in no encoding', Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xfd), 'not-text', /no text/],
      ['another kind of text', 'format: strategy-paper/1\n', 'not-xml', /not XML, as StratML plans are/],
      ['a web page', '<html><body><p>Plan</p></body></html>', 'not-stratml', /begins with "html"/],
      ['goals of another kind', '<Game><Goal><Name>Score</Name></Goal></Game>', 'not-stratml', /"Game"/],
      [
        'a plan cut off between tags',
        PLAN.slice(0, PLAN.indexOf('<Objective>')),
        'cut-off',
        /breaks off before its end/,
      ],
      ['a plan cut off in a tag', PLAN.slice(0, PLAN.indexOf('Objective>') + 3), 'cut-off', /breaks off/],
      ['a plan cut off in a text', PLAN.slice(0, PLAN.indexOf('Begin in') + 4), 'cut-off', /breaks off/],
      [
        'tags that cross',
        edited(PLAN, ['<Name>Play</Name>', '<Name>Play</Title>']),
        'broken',
        /damaged: at line 18 /,
      ],
      [
        'a quote that does not close',
        edited(PLAN, ['Type="Strategic_Plan"', 'Type="Strategic_Plan']),
        'broken',
        /damaged/,
      ],
      ['entities that grow', BOMB, 'own-entities', /abbreviations of its own/],
      ['entities from elsewhere', OUTSIDE, 'own-entities', /abbreviations of its own/],
      [
        '20,000 levels',
        `<StrategicPlan>${'<a>'.repeat(20_000)}x${'</a>'.repeat(20_000)}</StrategicPlan>`,
        'too-deep',
        /nested more deeply/,
      ],
      [
        'names that programs stumble over',
        '<StrategicPlan><__proto__><x>1</x></__proto__></StrategicPlan>',
        'broken',
        /damaged/,
      ],
      [
        'a plan without words',
        '<StrategicPlan><StrategicPlanCore><Goal><Name/></Goal></StrategicPlanCore></StrategicPlan>',
        'nothing-said',
        /nothing is written in it/,
      ],
      ['an empty plan', '<StrategicPlan/>', 'nothing-said', /nothing is written/],
      [
        'two plans',
        `<Plans>${'<StrategicPlan><Name>x</Name></StrategicPlan>'.repeat(2)}</Plans>`,
        'several-plans',
        /holds 2 plans/,
      ],
      [
        '10 MB',
        `<StrategicPlan><Name>${'x '.repeat(5_000_000)}</Name></StrategicPlan>`,
        'too-large',
        /larger than 4 MB/,
      ],
      [
        'more text than a paper holds',
        `<StrategicPlan><Description>${'some words '.repeat(120_000)}</Description><Vision>x</Vision></StrategicPlan>`,
        'too-much',
        /more text than one paper can hold/,
      ],
      [
        'more goals than a paper holds',
        `<StrategicPlan>${'<Goal><Name>Goal</Name></Goal>'.repeat(3000)}</StrategicPlan>`,
        'too-much',
        /more text/,
      ],
      [
        'more elements than anyone wrote',
        `<StrategicPlan>${'<Goal><Name>G</Name></Goal>'.repeat(100_000)}</StrategicPlan>`,
        'too-much',
        /more text/,
      ],
      [
        'one element said thousands of times',
        `<StrategicPlan><Vision>${'<Description>a b</Description>'.repeat(40_000)}</Vision>${'<Goal><Name>G</Name></Goal>'.repeat(4000)}</StrategicPlan>`,
        'too-much',
        /more text/,
      ],
      [
        'a megabyte of line ends',
        `<StrategicPlan><Mission><Description>${'x ^ '.repeat(300_000)}</Description></Mission><Vision>x</Vision></StrategicPlan>`,
        'too-much',
        /more text/,
      ],
    ];
  for (const [what, source, kind, says] of cases) {
    it(`${what}: ${kind}`, () => {
      const start = processorMs();
      const problem = problemOf(source);
      assert.equal(problem.kind, kind);
      assert.match(problemText('en', problem, 'plan.xml'), says);
      const danish = problemText('da', problem, 'plan.xml');
      assert.match(danish, /»plan\.xml«/);
      assert.doesNotMatch(danish, /[{}]/);
      assert.ok(processorMs() - start < 5000, 'in bounded time');
    });
  }

  it('a plan cut off anywhere gives an answer, never a fault', () => {
    for (let end = 0; end < PLAN.length; end += 7) importStratml(bytesOf(PLAN.slice(0, end)));
  });

  it('a plan with any one tag left out gives an answer, never a fault', () => {
    for (const match of PLAN.matchAll(/<[^>]+>/g)) {
      importStratml(bytesOf(PLAN.slice(0, match.index) + PLAN.slice(match.index + match[0].length)));
    }
  });
});
