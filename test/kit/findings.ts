/** Checking a text in a test: its findings in a readable form, and its fixes carried out. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument } from '../../server/src/document/read';
import { positionAt } from '../../server/src/document/source-text';
import { messageText, type ReaderLanguage } from '../../server/src/messages/render';
import type { Finding, Fix } from '../../server/src/paper/finding';
import { type FollowUp, readFollowUp } from '../../server/src/paper/follow-up';
import { type Organisation, readOrganisation } from '../../server/src/paper/organisation';
import { readSubject } from '../../server/src/paper/subject';
import type { Stage } from '../../server/src/paper/terms';
import { check } from '../../server/src/rules/check';
import { GOOD_ORGANISATION, TODAY } from './good-paper';

export interface Given {
  readonly today?: string;
  readonly stage?: Stage;
  /** The organisation file's text; none unless given. */
  readonly organisation?: string;
  readonly followUp?: string;
  readonly fileName?: string | undefined;
}

export interface Found {
  readonly rule: string;
  readonly severity: string;
  /** The words of the text that the finding marks. */
  readonly at: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly finding: Finding;
}

/** All findings of `text`. */
export function findingsOf(
  text: string,
  given: Given = {},
  language: ReaderLanguage = 'en',
): readonly Found[] {
  const organisation = given.organisation === undefined ? undefined : organisationOf(given.organisation);
  const document = readDocument(text);
  const subject = readSubject(
    document,
    given.fileName ?? 'parks-2026.strategy.yaml',
    organisation?.language?.value,
  );
  const findings = check(subject, {
    today: given.today ?? TODAY,
    stage: given.stage,
    organisation,
    followUp: given.followUp === undefined ? undefined : followUpOf(given.followUp),
  });
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    at: text.slice(finding.span.start, finding.span.end),
    line: positionAt(document.source, finding.span.start).line + 1,
    message: messageText(language, finding.message, finding.params, finding.more),
    finding,
  }));
}

/** The findings of one rule. */
export function findingsOfRule(
  rule: string,
  text: string,
  given: Given = {},
  language: ReaderLanguage = 'en',
): readonly Found[] {
  return findingsOf(text, given, language).filter((found) => found.rule === rule);
}

/** `rule:severity` of each finding, for short comparisons. */
export function named(found: readonly Found[]): readonly string[] {
  return found.map(({ rule, severity }) => `${rule}:${severity}`);
}

/**
 * The text after the `which`-th fix of the first finding of `rule` (or the fix whose key ends with `which`).
 * Holds every fix to its promise: its finding is gone, and none is new but a placeholder to fill in.
 */
export function fixed(rule: string, text: string, which: number | string = 0, given: Given = {}): string {
  const before = findingsOf(text, given);
  const found = before.find((one) => one.rule === rule);
  assert.ok(found, `no finding of ${rule} to fix`);
  const fixes = found.finding.fixes();
  const fix: Fix | undefined =
    typeof which === 'number' ? fixes[which] : fixes.find((one) => one.title.endsWith(which));
  assert.ok(fix, `${rule} has no fix ${which}: ${fixes.map((one) => one.title).join(', ') || 'none at all'}`);
  const after = applyEdits(text, fix.edits);
  const left = findingsOf(after, given);
  const count = (list: readonly Found[], name: string) => list.filter((one) => one.rule === name).length;
  const mended =
    count(left, rule) < count(before, rule) ||
    (left.find((one) => one.rule === rule)?.finding.more ?? 0) < found.finding.more;
  assert.ok(mended, `the fix ${fix.title} does not mend ${rule}:\n${after}`);
  for (const one of left) {
    if (one.rule === 'format/placeholder') continue;
    assert.ok(
      count(left, one.rule) <= count(before, one.rule),
      `the fix ${fix.title} brings ${one.rule}: ${one.message}\n${after}`,
    );
  }
  return after;
}

export function organisationOf(text: string = GOOD_ORGANISATION): Organisation {
  const { root } = readDocument(text);
  assert.equal(root?.kind, 'map');
  return readOrganisation(root as Extract<typeof root, { kind: 'map' }>);
}

function followUpOf(text: string): FollowUp {
  const { root } = readDocument(text);
  assert.equal(root?.kind, 'map');
  return readFollowUp(root as Extract<typeof root, { kind: 'map' }>);
}
