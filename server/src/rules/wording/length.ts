/** The rules about length: sentences one can read aloud, and a map that fits one page. */
import type { Span } from '../../document/tree';
import type { Paper } from '../../paper/paper';
import { statementOf } from '../direction/text';
import { type Context, type Report, report } from '../rule';
import { spanOfPart } from './phrases';
import { textsOf } from './texts';

/** Where one sentence ends and the next begins. A point with a small letter after it belongs to an abbreviation. */
const SENTENCE_END = /[.!?…]+["'”’»)]*\s+(?=["'“‘»(]*[\p{Lu}\p{N}])|[:;]\s+|\s*\n\s*\n\s*/gu;

export function* longSentence(paper: Paper, context: Context): Iterable<Report> {
  const max = context.limits.sentence_words;
  for (const { kind, text } of textsOf(
    context.mapTexts(),
    'direction',
    'image',
    'why',
    'benefit',
    'action',
  )) {
    const words = context.wordsIn(text.value);
    if (words.length <= max || (kind === 'direction' && isTooLong(paper, context))) continue;
    const long = sentencesIn(text.value)
      .map((span) => ({
        ...span,
        n: words.filter((word) => word.start >= span.start && word.end <= span.end).length,
      }))
      .find(({ n }) => n > max);
    if (!long) continue;
    yield report('wording/long-sentence', spanOfPart(context.subject.document, text, long), {
      n: long.n,
      max,
    });
  }
}

/** True where `direction/too-long` asks for fewer words already. */
function isTooLong(paper: Paper, { wordsIn, limits }: Context): boolean {
  const statement = statementOf(paper);
  return statement !== undefined && wordsIn(statement.first).length > limits.direction_words_hint;
}

/** Offsets in the text, without the white space between. */
function sentencesIn(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(SENTENCE_END)) {
    const end = index + gap.trimEnd().length;
    sentences.push({ start, end });
    start = index + gap.length;
  }
  return [...sentences, { start, end: text.trimEnd().length }];
}

/** Enough to know where to begin. Own choice. */
const LONGEST_SHOWN = 3;

export function* onePage(paper: Paper, context: Context): Iterable<Report> {
  const max = context.limits.map_words;
  const texts = context.mapTexts().map(({ text }) => ({ text, n: context.wordsIn(text.value).length }));
  const n = texts.reduce((sum, one) => sum + one.n, 0);
  if (n <= max) return;
  const related = [...texts]
    .sort((a, b) => b.n - a.n)
    .slice(0, LONGEST_SHOWN)
    .map(({ text }) => ({ span: text.span }))
    .sort((a, b) => a.span.start - b.span.start);
  yield report('wording/one-page', (paper.direction ?? paper).anchor, { n, max }, { related });
}
