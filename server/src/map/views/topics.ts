/**
 * What a paper leaves open, as questions people can talk about: those its authors ask themselves, and what the
 * findings ask, without a word of how grave they are.
 */
import type { Node, ScalarNode, Span } from '../../document/tree';
import { isPlaceholder } from '../../messages/placeholders';
import { label, messageText, type ReaderLanguage } from '../../messages/render';
import type { Finding } from '../../paper/finding';
import type { LocatedText } from '../../paper/located';
import type { Paper } from '../../paper/paper';
import { onOneLine } from '../measure';
import type { Shown } from '../shown';
import { said, viewText } from './view-texts';

/** What a question is about: the direction, one initiative (by its place, from 0), the dialogue, or all of it. */
export type About = 'direction' | number | 'dialogue' | 'whole';

export interface Question {
  readonly about: About;
  readonly text: string;
  readonly place: Span;
  /** From 0, the first to be talked about: asked by people, still to write, expected, worth a thought. */
  readonly rank: 0 | 1 | 2 | 3;
  /** True for what a paper cannot do without. */
  readonly isMissing: boolean;
  /** True for a place of a skeleton that nobody has filled in yet. */
  readonly isEmptyPlace?: true;
  /** True for the first of these in its topic. */
  readonly beginsMissing?: true;
}

export interface Topic {
  readonly about: About;
  readonly title: string;
  readonly place: Span | undefined;
  readonly questions: readonly Question[];
}

export interface Topics {
  /** Those with a question, in the order of the paper. */
  readonly topics: readonly Topic[];
  /** Places that are faults of writing, which nobody needs to talk about. */
  readonly toMend: number;
}

/** Rules about how the text is written down. What they find is put right by one, not talked over by many. */
const NOT_TO_TALK_OVER = /^(?:syntax|format|suppression|baseline|internal|privacy)\//;
/** Of these groups, what asks for something that only people know. */
const STILL_TO_TALK_OVER: readonly string[] = ['format/missing-field', 'format/period-length'];

const RANKS = { error: 1, warning: 2, hint: 3 } as const;

/** All questions of a paper, by what they are about. */
export function topicsOf({ paper, findings, language }: Shown): Topics {
  const toTalk = findings.filter(isToTalkOver);
  const questions = [
    ...ownQuestions(paper),
    ...toFillIn(paper.map).map((place) => openPlace(place, paper)),
    ...toTalk.map((finding) => asQuestion(finding, paper, language)),
  ];
  const abouts: readonly About[] = [
    'direction',
    ...paper.initiatives.map(({ index }) => index),
    'dialogue',
    'whole',
  ];
  const topics = abouts.flatMap((about) => {
    const own = once(questions.filter((question) => question.about === about));
    if (own.length === 0) return [];
    const place = placeOf(paper, about);
    return [
      {
        about,
        title: titleOf(paper, about, language),
        place,
        // The sort is stable: within a rank they stay in the order of the text.
        questions: withBeginning([...own].sort((a, b) => a.rank - b.rank)),
      },
    ];
  });
  return {
    topics,
    toMend: findings.filter(
      (finding) =>
        finding.severity === 'error' &&
        !isToTalkOver(finding) &&
        !finding.rule.startsWith('format/placeholder'),
    ).length,
  };
}

function withBeginning(questions: readonly Question[]): readonly Question[] {
  const first = questions.find(({ isMissing }) => isMissing);
  return questions.map((question) => (question === first ? { ...question, beginsMissing: true } : question));
}

function isToTalkOver({ rule }: Finding): boolean {
  return !NOT_TO_TALK_OVER.test(rule) || STILL_TO_TALK_OVER.includes(rule);
}

function ownQuestions({ direction, initiatives }: Paper): readonly Question[] {
  const asked = (about: About, texts: readonly LocatedText[]): readonly Question[] =>
    texts.flatMap((text) => {
      const line = said(text);
      return line === undefined ? [] : [{ about, text: line, place: text.span, rank: 0, isMissing: false }];
    });
  return [
    ...asked('direction', direction?.openQuestions ?? []),
    ...initiatives.flatMap(({ index, openQuestions }) => asked(index, openQuestions)),
  ];
}

/** The places of a skeleton that nobody has filled in yet; not those put aside. */
function toFillIn(node: Node | undefined): readonly ScalarNode[] {
  switch (node?.kind) {
    case undefined:
      return [];
    case 'scalar':
      return isPlaceholder(node.text) ? [node] : [];
    case 'list':
      return node.entries.flatMap(({ value }) => toFillIn(value));
    case 'map':
      return node.pairs.flatMap(({ key, value }) => (key.text === 'parked' ? [] : toFillIn(value)));
  }
}

/** What a skeleton asks at a place is a question as it stands: `<Who is responsible?>`. */
function openPlace({ text, span }: ScalarNode, paper: Paper): Question {
  return {
    about: aboutOf(span, paper),
    text: onOneLine(text).replace(/^<|>$/g, ''),
    place: span,
    rank: 1,
    isMissing: true,
    isEmptyPlace: true,
  };
}

function asQuestion(finding: Finding, paper: Paper, language: ReaderLanguage): Question {
  const { rule, message, params, more, severity, span } = finding;
  const isField = rule === 'format/missing-field';
  const whole = onOneLine(messageText(language, message, params));
  // A key in brackets is for the one who writes the file.
  const asks = isField ? whole.replace(/ \([a-z_.]+\)/, '') : questionIn(whole);
  return {
    about: aboutOf(span, paper, rule),
    text: more > 0 ? onOneLine(asks + label(language, 'more', { count: more })) : asks,
    place: span,
    rank: isField ? 1 : RANKS[severity],
    isMissing: isField || severity === 'error',
  };
}

/** A message up to its last question: what follows tells an author what to type. All of it where it asks nothing. */
function questionIn(message: string): string {
  let end = 0;
  for (const { index } of message.matchAll(/\?(?=\s+\p{Lu}|$)/gu)) end = index + 1;
  return end === 0 ? message : message.slice(0, end);
}

function aboutOf(span: Span, paper: Paper, rule = ''): About {
  const isIn = (
    part: { readonly map: { readonly span: Span }; readonly anchor: Span } | undefined,
  ): boolean =>
    part !== undefined &&
    Math.min(part.map.span.start, part.anchor.start) <= span.start &&
    span.start < Math.max(part.map.span.end, part.anchor.end);
  const initiative = paper.initiatives.find(isIn);
  if (initiative) return initiative.index;
  if (isIn(paper.direction) || rule === 'direction/missing') return 'direction';
  if (isIn(paper.dialogue) || paper.citizens.some(isIn) || /^(?:dialogue|citizens)\//.test(rule))
    return 'dialogue';
  return 'whole';
}

function titleOf({ initiatives }: Paper, about: About, language: ReaderLanguage): string {
  if (about === 'direction') return viewText(language, 'conversation:direction');
  if (about === 'dialogue') return viewText(language, 'conversation:dialogue');
  if (about === 'whole') return viewText(language, 'conversation:whole');
  const title = said(initiatives.find(({ index }) => index === about)?.title);
  const number = about + 1;
  return title ?? viewText(language, 'people:no-title', { number });
}

function placeOf({ direction, initiatives, dialogue }: Paper, about: About): Span | undefined {
  if (about === 'direction') return direction?.anchor;
  if (about === 'dialogue') return dialogue?.anchor;
  return initiatives.find(({ index }) => index === about)?.anchor;
}

/** The same question only once, at its first place. */
function once(questions: readonly Question[]): readonly Question[] {
  const seen = new Set<string>();
  return questions.filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
