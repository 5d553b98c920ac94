/** `strategy-papers rules` and `strategy-papers explain RULE`: what the rules are and why they are there. */
import { distance } from 'fastest-levenshtein';
import { explain as da } from '../messages/da/explain';
import { documentation } from '../messages/documentation';
import { explain as en } from '../messages/en/explain';
import { choiceLabel, fill, label, type ReaderLanguage, ruleTitle } from '../messages/render';
import { PHASES, type Severity } from '../paper/terms';
import { wrapped } from '../report/columns';
import { RULES, ruleNamed } from '../rules/all';
import type { ByStage, Rule } from '../rules/rule';
import { UsageError } from './usage-error';

const TEXTS = { en, da };

function text(
  language: ReaderLanguage,
  key: keyof typeof en,
  params: Readonly<Record<string, string>> = {},
): string {
  return fill(language, TEXTS[language][key], params);
}

function severityName(language: ReaderLanguage, severity: Severity | 'off'): string {
  return severity === 'off' ? text(language, 'off') : label(language, `severity:${severity}`);
}

function stages(
  language: ReaderLanguage,
  { draft, submitted }: ByStage,
): { readonly draft: string; readonly submitted: string } {
  return { draft: severityName(language, draft), submitted: severityName(language, submitted) };
}

/** All rules, a line each: name, severity while drafting and once submitted, what it finds. */
export function rulesText(language: ReaderLanguage): string {
  const rows = RULES.map((rule) => {
    const { draft, submitted } = stages(language, rule.severity);
    return [rule.name, draft, submitted, ruleTitle(language, rule.name)];
  });
  const head = (['rule', 'draft', 'submitted', 'title'] as const).map((key) => text(language, key));
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n\n${text(language, 'more')}\n`;
}

/**
 * Why a rule is there, with an example.
 * @param width columns that a line of words may take
 * @throws UsageError for a rule that does not exist, naming the nearest
 */
export function explainText(name: string, language: ReaderLanguage, width: number): string {
  const rule = ruleNamed(name);
  const documented = documentation(language, name);
  if (!rule || !documented) throw new UsageError(unknownRule(name, language));
  const words = (key: 'core' | 'adjust'): string =>
    wrapped(text(language, key), { first: 0, rest: 0 }, width);
  const parts = [
    `${name}\n${ruleTitle(language, name)}`,
    severityLines(rule, language).join('\n'),
    `${text(language, 'why')}\n  ${wrapped(documented.why.trim(), { first: 2, rest: 2 }, width)}`,
    `${text(language, 'faulty')}\n${indented(documented.faulty)}`,
    `${text(language, 'mended')}\n${indented(documented.mended)}`,
    rule.core ? words('core') : `${words('adjust')}\n${text(language, 'suppress', { rule: name })}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function severityLines(rule: Rule, language: ReaderLanguage): readonly string[] {
  const phases = PHASES.flatMap((phase) => {
    const own = rule.phases?.[phase];
    const name = choiceLabel(language, 'strategy-paper:phase', phase);
    return own ? [text(language, 'severity-in-phase', { phase: name, ...stages(language, own) })] : [];
  });
  const { draft, submitted } = rule.severity;
  const key = draft === submitted ? 'severity-always' : 'severity';
  return [text(language, key, stages(language, rule.severity)), ...phases];
}

function unknownRule(name: string, language: ReaderLanguage): string {
  const word = name.toLowerCase();
  const group = RULES.map((rule) => rule.name).filter((rule) => rule.startsWith(`${word}/`));
  const near = group.length > 0 ? [] : nearestRules(word);
  return [
    text(language, 'unknown', { rule: name }),
    ...(group.length > 0 ? [text(language, 'group', { rules: group.join(', ') })] : []),
    ...(near.length > 0 ? [text(language, 'near', { rule: near.join(', ') })] : []),
    text(language, 'all'),
  ].join(' ');
}

/** More names are no help in choosing. Own choice. */
const MOST_OFFERED = 5;

/** The rules with the fewest slips between their name and `word`; none beyond a third of its letters: that is another word. */
function nearestRules(word: string): readonly string[] {
  const rules = RULES.map(({ name }) => {
    // The group may be left out.
    const slips = distance(word, word.includes('/') ? name : name.replace(/^.*\//, ''));
    return { name, slips };
  });
  const fewest = Math.min(...rules.map(({ slips }) => slips));
  if (fewest > word.length / 3) return [];
  return rules.flatMap(({ name, slips }) => (slips === fewest ? [name] : [])).slice(0, MOST_OFFERED);
}

function indented(lines: string): string {
  return lines.trimEnd().replace(/^(?=.)/gm, '  ');
}
