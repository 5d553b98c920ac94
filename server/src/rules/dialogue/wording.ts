/** The rules about what is written of the dialogue: with others, in ways of its own, and with an answer. */
import type { Span } from '../../document/tree';
import type { LocatedText } from '../../paper/located';
import type { DialogueLine, DialogueWay, Paper } from '../../paper/paper';
import { written } from '../names';
import { plainName, unitIdOf } from '../register';
import { type Context, type Report, type Rule, report, severity } from '../rule';
import { phraseList } from '../wording/phrase-list';
import { hasPhrase, isFormOf, phrasesIn, spanOfPart } from '../wording/phrases';

function* ownUnit(paper: Paper, context: Context): Iterable<Report> {
  const across = (paper.dialogue?.lines.across ?? []).map((line) => line.with);
  const texts = across.flatMap((text) => written(text) ?? []);
  const [first, ...others] = texts;
  // A line that says nothing yet, or still holds its placeholder, may come to name another unit.
  if (!first || texts.length < across.length) return;
  if (!texts.every((text) => namesOwnUnitOnly(text.value, paper, context))) return;
  const related = others.map(({ span }) => ({ span }));
  yield report('dialogue/own-unit', first.span, { who: first.value }, { related });
}

/** True where the text names the unit, and what else it says is only who in it. */
function namesOwnUnitOnly(text: string, paper: Paper, context: Context): boolean {
  const { words, language } = context;
  const name = paper.unit?.name?.value;
  const id = unitIdOf(paper);
  const plain = plainName(text);
  const names = [name && plainName(name), id].flatMap((one) => (one && plain.includes(one) ? [one] : []));
  const found = [
    ...phrasesIn(text, phraseList(names), context),
    ...phrasesIn(text, words('dialogue/own-unit'), context),
  ];
  if (found.length === 0) return false;
  const { words: filling } = words('dialogue/own-unit:filling');
  return context
    .wordsIn(text)
    .every(
      (word) =>
        found.some((phrase) => word.start >= phrase.start && word.end <= phrase.end) ||
        filling.some((listed) => isFormOf(word.text, listed, language)),
    );
}

/** The ways that are to differ; citizens may well be met as others are. */
const OWN_WAYS = ['up', 'down', 'across'] as const satisfies readonly DialogueWay[];

interface Written {
  readonly way: DialogueWay;
  readonly line: DialogueLine;
}

function* sameText({ dialogue }: Paper): Iterable<Report> {
  if (!dialogue) return;
  const lines: readonly Written[] = OWN_WAYS.flatMap((way) =>
    dialogue.lines[way].map((line) => ({ way, line })),
  );
  for (const [index, later] of lines.entries()) {
    const before = lines.slice(0, index).filter((one) => one.way !== later.way);
    // Of a line copied as a whole, one text is enough to say it.
    const same = twin(later, before, 'how') ?? twin(later, before, 'with');
    if (!same) continue;
    const related = [{ span: same.first }];
    yield report('dialogue/same-text', same.text.span, { text: same.text.value }, { related });
  }
}

function twin(
  later: Written,
  before: readonly Written[],
  key: 'with' | 'how',
): { readonly text: LocatedText; readonly first: Span } | undefined {
  const text = written(later.line[key]);
  if (!text) return undefined;
  const plain = plainName(text.value);
  const first = before
    .flatMap(({ line }) => written(line[key]) ?? [])
    .find((other) => plainName(other.value) === plain);
  return first && { text, first: first.span };
}

function* oneWay({ dialogue }: Paper, context: Context): Iterable<Report> {
  const { words, subject } = context;
  for (const line of Object.values(dialogue?.lines ?? {}).flat()) {
    const how = written(line.how);
    if (!how) continue;
    const [found] = phrasesIn(how.value, words('dialogue/one-way'), context);
    if (!found || hasPhrase(how.value, words('dialogue/one-way:answer'), context)) continue;
    yield report('dialogue/one-way', spanOfPart(subject.document, how, found), { word: found.text });
  }
}

export const dialogueWordingRules: readonly Rule[] = [
  { name: 'dialogue/own-unit', severity: severity('warning'), paper: ownUnit },
  { name: 'dialogue/same-text', severity: severity('hint'), paper: sameText },
  { name: 'dialogue/one-way', severity: severity('hint'), paper: oneWay },
];
