/** The rules about the direction: that it is there, and that it is one short statement. */
import { insertField } from '../../document/write/field';
import { replaceText, writeText } from '../../document/write/text';
import { shapeAt } from '../../paper/field-shape';
import type { Fix } from '../../paper/finding';
import { absent, placeOfMissing } from '../../paper/located';
import type { Paper } from '../../paper/paper';
import { insertFixes, isWrittenOut } from '../fixing/insert';
import { type Context, fix, type Report, type Rule, report, severity } from '../rule';
import { type Statement, spanOfRest, statementOf } from './text';
import { directionWordingRules } from './wording';

function* missing(paper: Paper, context: Context): Iterable<Report> {
  if (absent(paper.map, 'direction')) {
    const fixes = () => insertFixes(context, paper.map, shapeAt('strategy-paper', []), 'direction');
    yield report('direction/missing', placeOfMissing(paper.map, 'direction', paper.anchor), {}, { fixes });
    return;
  }
  const { direction } = paper;
  if (!direction || !absent(direction.map, 'statement')) return;
  const shape = shapeAt('strategy-paper', ['direction']);
  const fixes = () => insertFixes(context, direction.map, shape, 'statement');
  yield report(
    'direction/missing',
    placeOfMissing(direction.map, 'statement', direction.anchor),
    {},
    { fixes },
  );
}

function* oneStatement(paper: Paper, context: Context): Iterable<Report> {
  const statement = statementOf(paper);
  if (!statement || statement.rest.length === 0) return;
  yield report(
    'direction/one-statement',
    spanOfRest(context.subject.document, statement.located),
    { count: statement.rest.length + 1 },
    { fixes: () => toBackground(paper, statement, context) },
  );
}

/** Keeps the first paragraph, and puts the others into the background, after what stands there. */
function toBackground(paper: Paper, { located, first, rest }: Statement, context: Context): readonly Fix[] {
  const { direction } = paper;
  const shape = shapeAt('strategy-paper', ['direction']);
  if (!direction || !shape?.fields || !isWrittenOut(direction.map)) return [];
  const { document } = context.subject;
  const { background } = direction;
  const options = { multiline: true };
  // An empty line parts paragraphs in a literal block; in the others a single break is written as one.
  const gap = background?.node.style === 'literal' ? '\n\n' : '\n';
  const kept = background ? [background.value.trim(), ...rest] : rest;
  const moved = kept.join(gap);
  const edits = background
    ? replaceText(document, background.node, moved, options)
    : insertField(
        document,
        direction.map,
        'background',
        writeText(moved, options),
        Object.keys(shape.fields),
      );
  if (edits.length === 0) return [];
  return [
    fix('direction/one-statement:background', {}, [
      ...replaceText(document, located.node, first, options),
      ...edits,
    ]),
  ];
}

function* tooLong(paper: Paper, { limits, wordsIn }: Context): Iterable<Report> {
  const statement = statementOf(paper);
  if (!statement) return;
  const n = wordsIn(statement.first).length;
  const max = limits.direction_words_hint;
  if (n <= max) return;
  const isFarOver = n > limits.direction_words_warning;
  yield report(
    'direction/too-long',
    statement.located.span,
    { n, max },
    isFarOver ? { severity: severity('hint', 'warning') } : {},
  );
}

export const directionRules: readonly Rule[] = [
  { name: 'direction/missing', severity: severity('error'), core: true, missing: 'required', paper: missing },
  { name: 'direction/one-statement', severity: severity('warning'), paper: oneStatement },
  { name: 'direction/too-long', severity: severity('hint'), paper: tooLong },
  ...directionWordingRules,
];
