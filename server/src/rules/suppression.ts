/**
 * Putting findings aside with a comment and a reason, and the findings about that itself:
 *
 *     # strategy-papers-ignore wording/vague-verb, wording/abbreviation: our own words
 *
 * At the end of a line it speaks of what is found on that line. On a line of its own it speaks of the line right
 * below it (other comments may stand between). A text over several lines counts as part of the line on which its
 * field begins. What belongs to the core cannot be put aside.
 */
import type { TextEdit } from '../document/edit';
import type { YamlDocument } from '../document/read';
import { lineAt, lineStart, lineText } from '../document/source-text';
import type { Comment, Node, Span } from '../document/tree';
import type { Finding } from '../paper/finding';
import { near } from '../paper/near-key';
import { type Context, fix, type Report, type Rule, report, safeFix } from './rule';

const WORD = 'strategy-papers-ignore';
const DIRECTIVE = /^#+\s*strategy-papers-ignore(?![\w-])/;

/** A rule that a comment names, with its place. */
interface NamedRule {
  readonly name: string;
  readonly span: Span;
}

interface Suppression {
  readonly comment: Comment;
  readonly rules: readonly NamedRule[];
  readonly reason: string;
  /** The lines it speaks of, from 0, both included. */
  readonly from: number;
  readonly to: number;
}

/** What is left of the findings, and what is to be said of the comments, by rule. */
export interface Judged {
  readonly left: readonly Finding[];
  readonly reports: Readonly<
    Partial<Record<'suppression/no-reason' | 'suppression/unused', readonly Report[]>>
  >;
}

/** Takes out of `findings` those that a comment puts aside for a reason. Costs next to nothing where none does. */
export function applySuppressions(findings: readonly Finding[], context: Context): Judged {
  const { document } = context.subject;
  if (!document.source.text.includes(WORD)) return { left: findings, reports: {} };
  const suppressions = suppressionsOf(document);
  const core = new Set<string>(context.catalogue.filter((rule) => rule.core).map((rule) => rule.name));
  const byLine = new Map<number, Suppression[]>();
  for (const one of suppressions) {
    if (one.reason === '') continue;
    for (let line = one.from; line <= one.to; line++) byLine.set(line, [...(byLine.get(line) ?? []), one]);
  }
  const used = new Set<NamedRule>();
  const left = findings.filter((finding) => {
    if (core.has(finding.rule)) return true;
    const here = byLine.get(lineAt(document.source, finding.span.start)) ?? [];
    const asides = here.flatMap(({ rules }) => rules.filter(({ name }) => name === finding.rule));
    for (const aside of asides) used.add(aside);
    return asides.length === 0;
  });
  return {
    left,
    reports: {
      'suppression/no-reason': suppressions.filter(({ reason }) => reason === '').map(noReason),
      'suppression/unused': suppressions.flatMap((one) =>
        one.reason === '' ? [] : one.rules.flatMap((named) => unused(one, named, used, context)),
      ),
    },
  };
}

function suppressionsOf(document: YamlDocument): readonly Suppression[] {
  const { source, comments } = document;
  const commentLines = new Set(
    comments.flatMap((comment) => (comment.ownLine ? [lineAt(source, comment.span.start)] : [])),
  );
  let ends: ReadonlyMap<number, number> | undefined;
  return comments.flatMap((comment) => {
    const words = source.text.slice(comment.span.start, comment.span.end);
    const opening = DIRECTIVE.exec(words)?.[0];
    if (opening === undefined) return [];
    let from = lineAt(source, comment.span.start);
    if (comment.ownLine) while (commentLines.has(from)) from++;
    ends ??= endsOfTexts(document);
    const colon = words.indexOf(':', opening.length);
    const names = words.slice(opening.length, colon === -1 ? undefined : colon);
    const rules = [...names.matchAll(/[^\s,]+/g)].map((match) => {
      const start = comment.span.start + opening.length + match.index;
      return { name: match[0], span: { start, end: start + match[0].length } };
    });
    const reason = colon === -1 ? '' : words.slice(colon + 1).trim();
    return [{ comment, rules, reason, from, to: ends.get(from) ?? from }];
  });
}

/** For each line on which a field or entry begins whose text goes on below: the line on which it ends. */
function endsOfTexts({ root, source }: YamlDocument): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const note = (start: number, value: Node | undefined): void => {
    if (!value) return;
    if (value.kind !== 'scalar') walk(value);
    else if (source.text.slice(value.span.start, value.span.end).includes('\n') || start < value.span.start)
      ends.set(lineAt(source, start), lineAt(source, Math.max(value.span.start, value.span.end - 1)));
  };
  const walk = (node: Node): void => {
    if (node.kind === 'map') for (const { key, value } of node.pairs) note(key.span.start, value);
    else if (node.kind === 'list') for (const { at, value } of node.entries) note(at, value);
  };
  if (root) walk(root);
  return ends;
}

function noReason({ comment, rules }: Suppression): Report {
  const [first] = rules;
  return first
    ? report('suppression/no-reason', comment.span, { rule: first.name })
    : report('suppression/no-reason:no-rule', comment.span, {});
}

function unused(
  suppression: Suppression,
  named: NamedRule,
  used: ReadonlySet<NamedRule>,
  context: Context,
): readonly Report[] {
  const { catalogue, subject } = context;
  const { name: rule, span } = named;
  const { document } = subject;
  const known = catalogue.find((one) => one.name === rule);
  const remove = () => removal(document, suppression, named);
  const alone = suppression.rules.length === 1;
  const fixes = () => [
    alone
      ? safeFix('suppression/unused:remove', {}, remove())
      : safeFix('suppression/unused:remove-rule', { rule }, remove()),
  ];
  if (!known) {
    const names = catalogue.map((one) => one.name);
    const found = near(rule, names);
    if (!found) return [report('suppression/unused:unknown', span, { rule }, { fixes })];
    const rename = () => [fix('replace', { text: found.key }, [{ span, text: found.key }]), ...fixes()];
    return [report('suppression/unused:near', span, { rule, near: found.key }, { fixes: rename })];
  }
  if (known.core) return [report('suppression/unused:core', span, { rule }, { fixes })];
  // A rule that is silent at this stage, or where part of the text could not be read, may speak another time.
  if (used.has(named) || isSilent(known, context) || document.holes.length > 0) return [];
  return [report('suppression/unused', span, { rule }, { fixes })];
}

function isSilent(rule: Rule, { organisation, stage, phase }: Context): boolean {
  const own = organisation?.rules.get(rule.name)?.value;
  return (own ?? (rule.phases?.[phase] ?? rule.severity)[stage]) === 'off';
}

/** Takes the whole comment out, or only the one rule where it names several. */
function removal(
  { source }: YamlDocument,
  { comment, rules }: Suppression,
  { span }: NamedRule,
): readonly TextEdit[] {
  const { text } = source;
  if (rules.length > 1) {
    const isLast = rules.at(-1)?.span.start === span.start;
    const before = isLast ? (/[\s,]*$/.exec(text.slice(0, span.start))?.[0].length ?? 0) : 0;
    const after = isLast ? 0 : (/^[\s,]*/.exec(text.slice(span.end))?.[0].length ?? 0);
    return [{ span: { start: span.start - before, end: span.end + after }, text: '' }];
  }
  const line = lineAt(source, comment.span.start);
  if (comment.ownLine) {
    const end = source.lineStarts[line + 1] ?? text.length;
    return [{ span: { start: lineStart(source, line), end }, text: '' }];
  }
  const kept = lineText(source, line)
    .slice(0, comment.span.start - lineStart(source, line))
    .trimEnd();
  return [{ span: { start: lineStart(source, line) + kept.length, end: comment.span.end }, text: '' }];
}
