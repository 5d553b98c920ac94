/**
 * The rules about who the unit talks with: up, down and across, how citizens take part, and how often one follows
 * up. Every unit accounts for its dialogue; the rules ask, and prescribe no way of talking.
 */
import { insertField } from '../../document/write/field';
import { writeField } from '../../document/write/lines';
import { shapeAt } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { absent, placeOfMissing } from '../../paper/located';
import { DIALOGUE_WAYS, type Paper } from '../../paper/paper';
import { hasOnlyBegun } from '../early';
import { insertFixes, isWrittenOut } from '../fixing/insert';
import { written } from '../names';
import { type Context, claimFix, fix, type Report, type Rule, report, severity } from '../rule';
import { dialogueWordingRules } from './wording';

const SHAPE = ['dialogue'] as const;

function* missing(paper: Paper, context: Context): Iterable<Report> {
  if (!absent(paper.map, 'dialogue')) return;
  const fixes = () => insertFixes(context, paper.map, shapeAt('strategy-paper', []), 'dialogue');
  yield report('dialogue/missing', placeOfMissing(paper.map, 'dialogue', paper.anchor), {}, { fixes });
}

function way(name: 'up' | 'down' | 'across') {
  return function* (paper: Paper, context: Context): Iterable<Report> {
    const { dialogue } = paper;
    // Where the whole block is missing, that is said once.
    if (!dialogue || absent(paper.map, 'dialogue') || !absent(dialogue.map, name)) return;
    const fixes = () => insertFixes(context, dialogue.map, shapeAt('strategy-paper', SHAPE), name);
    yield report(`dialogue/${name}`, placeOfMissing(dialogue.map, name, dialogue.anchor), {}, { fixes });
  };
}

function* incomplete(paper: Paper, context: Context): Iterable<Report> {
  for (const name of DIALOGUE_WAYS) {
    for (const line of paper.dialogue?.lines[name] ?? []) {
      const keys = (['with', 'how', 'rhythm'] as const).filter((key) => absent(line.map, key));
      if (keys.length === 0) continue;
      const [lacksWith, lacksHow, lacksRhythm] = [
        keys.includes('with'),
        keys.includes('how'),
        keys.includes('rhythm'),
      ];
      const shape = shapeAt('strategy-paper', ['dialogue', name, 0]);
      const fixes = (): readonly Fix[] => {
        const edits = keys
          .flatMap((key) => insertFixes(context, line.map, shape, key))
          .flatMap((one) => one.edits);
        return edits.length === 0 ? [] : [fix('dialogue/incomplete:add', {}, edits)];
      };
      const who = written(line.with)?.value;
      if (lacksWith || who === undefined) {
        const message =
          lacksHow && lacksRhythm
            ? 'dialogue/incomplete:with-how-rhythm'
            : lacksHow
              ? 'dialogue/incomplete:with-how'
              : lacksRhythm
                ? 'dialogue/incomplete:with-rhythm'
                : 'dialogue/incomplete:with';
        yield report(message, line.anchor, {}, { fixes });
      } else {
        const message =
          lacksHow && lacksRhythm
            ? 'dialogue/incomplete'
            : lacksHow
              ? 'dialogue/incomplete:how'
              : 'dialogue/incomplete:rhythm';
        yield report(message, line.anchor, { who }, { fixes });
      }
    }
  }
}

function* writtenWith(paper: Paper, context: Context): Iterable<Report> {
  if (!absent(paper.map, 'written_with') || hasOnlyBegun(paper)) return;
  const fixes = () => insertFixes(context, paper.map, shapeAt('strategy-paper', []), 'written_with');
  yield report(
    'dialogue/written-with',
    placeOfMissing(paper.map, 'written_with', paper.anchor),
    {},
    { fixes },
  );
}

function* citizensMissing(paper: Paper, context: Context): Iterable<Report> {
  if (!absent(paper.map, 'citizens') || hasOnlyBegun(paper)) return;
  const fixes = () => insertFixes(context, paper.map, shapeAt('strategy-paper', []), 'citizens');
  const [planned] = (paper.dialogue?.lines.citizens ?? []).flatMap((line) => written(line.with) ?? []);
  const place = placeOfMissing(paper.map, 'citizens', paper.anchor);
  yield planned
    ? report('citizens/missing:planned', place, { who: planned.value }, { fixes })
    : report('citizens/missing', place, {}, { fixes });
}

function* whatChanged({ citizens }: Paper, context: Context): Iterable<Report> {
  const shape = shapeAt('strategy-paper', ['citizens', 0]);
  for (const voice of citizens) {
    const said = written(voice.said);
    if (!said || !absent(voice.map, 'changed')) continue;
    const fixes = () => insertFixes(context, voice.map, shape, 'changed');
    yield report(
      'citizens/what-changed',
      placeOfMissing(voice.map, 'changed', voice.anchor),
      { said: said.value },
      { fixes },
    );
  }
}

function* rhythm(paper: Paper, context: Context): Iterable<Report> {
  const { followUp } = paper;
  const { document } = context.subject;
  if (absent(paper.map, 'follow_up')) {
    const order = Object.keys(shapeAt('strategy-paper', [])?.fields ?? {});
    const fixes = () => [
      monthly(insertField(document, paper.map, 'follow_up', writeField('rhythm', ['monthly']), order)),
    ];
    yield report('follow-up/rhythm', placeOfMissing(paper.map, 'follow_up', paper.anchor), {}, { fixes });
    return;
  }
  if (!followUp || !absent(followUp.map, 'rhythm')) return;
  const order = Object.keys(shapeAt('strategy-paper', ['follow_up'])?.fields ?? {});
  const fixes = () =>
    isWrittenOut(followUp.map)
      ? [monthly(insertField(document, followUp.map, 'rhythm', ['monthly'], order))]
      : [];
  yield report('follow-up/rhythm', placeOfMissing(followUp.map, 'rhythm', followUp.anchor), {}, { fixes });
}

function monthly(edits: Fix['edits']): Fix {
  return claimFix('follow-up/rhythm:monthly', {}, edits);
}

function* lessThanMonthly({ followUp }: Paper): Iterable<Report> {
  if (followUp?.rhythm?.value !== 'quarterly') return;
  yield report('follow-up/less-than-monthly', followUp.rhythm.span, {});
}

const ASKED_AT_ONCE = {
  severity: severity('warning', 'error'),
  core: true,
  missing: 'required',
} as const;

export const dialogueRules: readonly Rule[] = [
  { name: 'dialogue/missing', ...ASKED_AT_ONCE, paper: missing },
  { name: 'dialogue/up', ...ASKED_AT_ONCE, paper: way('up') },
  { name: 'dialogue/down', ...ASKED_AT_ONCE, paper: way('down') },
  { name: 'dialogue/across', ...ASKED_AT_ONCE, paper: way('across') },
  // Required, but asked for once only while drafting: a first draft names whom to talk with, and has many lines.
  {
    name: 'dialogue/incomplete',
    severity: severity('hint', 'warning'),
    missing: 'optional',
    paper: incomplete,
  },
  ...dialogueWordingRules,
  { name: 'dialogue/written-with', severity: severity('hint'), missing: 'optional', paper: writtenWith },
  {
    name: 'citizens/missing',
    severity: severity('hint', 'warning'),
    phases: { mobilization: severity('hint') },
    missing: 'optional',
    paper: citizensMissing,
  },
  { name: 'citizens/what-changed', severity: severity('hint'), missing: 'optional', paper: whatChanged },
  {
    name: 'follow-up/rhythm',
    severity: severity('warning', 'error'),
    missing: 'required',
    paper: rhythm,
  },
  { name: 'follow-up/less-than-monthly', severity: severity('hint'), paper: lessThanMonthly },
];
