/**
 * The rules about wording. Nobody can prescribe what people find the words for: each is a question, put once for
 * a whole paper, at the first place.
 */
import type { Span } from '../../document/tree';
import { absent } from '../../paper/located';
import type { Benefit, Paper } from '../../paper/paper';
import { actionStatus } from '../../paper/progress';
import { type Context, type Report, type Rule, report, severity } from '../rule';
import { abbreviation } from './abbreviation';
import { longSentence, onePage } from './length';
import { hasPhrase, type Phrase, phraseAt, phrasesIn, spanOfPart } from './phrases';
import { type MapText, textsOf } from './texts';
import { exactAtStart, openingBefore, readsLikeAction } from './verbs';

function* vagueVerb(_paper: Paper, context: Context): Iterable<Report> {
  for (const one of textsOf(context.mapTexts(), 'title', 'benefit', 'action')) {
    const found = vagueIn(one, context);
    if (!found) continue;
    const span = spanOfPart(context.subject.document, one.text, found);
    yield one.kind === 'action'
      ? report('wording/vague-verb:action', span, { verb: found.text })
      : report('wording/vague-verb', span, { verb: found.text });
  }
}

/** An action is vague where it opens so: what it does is then not said. Its purpose may be as wide as it likes. */
function vagueIn(one: MapText, context: Context): Phrase | undefined {
  const { value } = one.text;
  const anywhere = context.words('wording/vague-verb');
  const verb = openingBefore(context.wordsIn(value), context.language).length;
  const opening =
    phraseAt(value, verb, anywhere, context) ??
    phraseAt(value, verb, context.words('wording/vague-verb:opening'), context);
  const found = [
    ...(opening ? [opening] : []),
    ...(one.kind === 'action' ? [] : phrasesIn(value, anywhere, context)),
  ];
  if (found.length === 0) return undefined;
  const asides = ['wording/vague-verb:fine', 'wording/no-actor'].flatMap((list) =>
    phrasesIn(value, context.words(list), context),
  );
  const meant = found.find((phrase) => !asides.some((aside) => overlap(aside, phrase)));
  return meant && !isSaidOtherwise(one, context) ? meant : undefined;
}

/** What opens with what gets better has said it; and of a benefit that reads like an action another rule asks. */
function isSaidOtherwise({ kind, text }: MapText, context: Context): boolean {
  return (
    exactAtStart(text.value, context.words('actions/reads-like-benefit'), context) !== undefined ||
    (kind === 'benefit' && readsLikeAction(text, context) !== undefined)
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function* howMuch(_paper: Paper, context: Context): Iterable<Report> {
  for (const one of textsOf(context.mapTexts(), 'direction', 'title', 'benefit', 'action')) {
    const { text } = one;
    const [found] = phrasesIn(text.value, context.words('wording/how-much'), context);
    if (!found || /\d/.test(text.value) || (one.kind === 'benefit' && saysHowMuch(one.benefit))) continue;
    const span = spanOfPart(context.subject.document, text, found);
    yield report('wording/how-much', span, { words: found.text });
  }
}

function saysHowMuch({ measure }: Benefit): boolean {
  return measure?.target?.value !== undefined;
}

function* noActor(_paper: Paper, context: Context): Iterable<Report> {
  for (const { kind, text } of textsOf(context.mapTexts(), 'direction', 'title', 'why', 'benefit')) {
    const [found] = phrasesIn(text.value, context.words('wording/no-actor'), context);
    if (!found || (kind === 'benefit' && readsLikeAction(text, context))) continue;
    const span = spanOfPart(context.subject.document, text, found);
    yield report('wording/no-actor', span, { words: found.text });
  }
}

function* withCitizens(paper: Paper, context: Context): Iterable<Report> {
  const { words, subject } = context;
  for (const one of textsOf(context.mapTexts(), 'direction', 'title', 'benefit')) {
    const { text } = one;
    const [promise] = phrasesIn(text.value, words('wording/with-citizens:promise'), context);
    if (promise) {
      const span = spanOfPart(subject.document, text, promise);
      yield report('wording/with-citizens:promise', span, { words: promise.text });
      continue;
    }
    // A benefit is for someone by its nature. And where no citizens take part at all, `citizens/missing` asks.
    if (one.kind === 'benefit' || absent(paper.map, 'citizens')) continue;
    const [found] = phrasesIn(text.value, words('wording/with-citizens'), context);
    if (!found || hasPhrase(text.value, words('wording/with-citizens:together'), context)) continue;
    yield report('wording/with-citizens', spanOfPart(subject.document, text, found), { words: found.text });
  }
}

function* dailyOperation(_paper: Paper, context: Context): Iterable<Report> {
  const { words, subject } = context;
  for (const one of textsOf(context.mapTexts(), 'title', 'benefit', 'action')) {
    const { text } = one;
    // An action that has become practice is daily work by now, and has every right to be.
    if (one.kind === 'action' && actionStatus(one.action, context.progress) === 'practice') continue;
    const [found] = phrasesIn(text.value, words('wording/daily-operation'), context);
    if (!found) continue;
    const before = text.value.slice(0, found.start);
    if (hasPhrase(before, words('wording/daily-operation:instead'), context)) continue;
    yield report('wording/daily-operation', spanOfPart(subject.document, text, found), {
      words: found.text,
    });
  }
}

const HINT = { severity: severity('hint'), once: true } as const;

export const wordingRules: readonly Rule[] = [
  { name: 'wording/vague-verb', ...HINT, paper: vagueVerb },
  { name: 'wording/how-much', ...HINT, paper: howMuch },
  { name: 'wording/no-actor', ...HINT, paper: noActor },
  { name: 'wording/with-citizens', ...HINT, paper: withCitizens },
  { name: 'wording/daily-operation', ...HINT, paper: dailyOperation },
  { name: 'wording/long-sentence', ...HINT, paper: longSentence },
  { name: 'wording/one-page', ...HINT, paper: onePage },
  { name: 'wording/abbreviation', ...HINT, paper: abbreviation },
];
