/**
 * What the reports for people tell of a file, and how the summary accounts for it: a wall of places to fill in is told
 * at one go, with its lines. The formats for programs keep every finding by itself; this changes none of them.
 */
import { type MessageKey, messageText } from '../messages/render';
import { SEVERITIES, type Severity } from '../paper/terms';
import type { FileReport, ReportedFinding } from './model';

/** The rule that counts its places, and the key of the message with their number. */
const COUNTED = 'format/placeholder' satisfies MessageKey;

/** Places with the same words. */
export interface Place {
  /** What is written there, on one line. */
  readonly words: string;
  /** Lines from 1, in the order of the text; a line twice where the words are there twice. */
  readonly lines: readonly number[];
}

export interface Told {
  /** The first of those that are told at one go, with a message about all of them. */
  readonly finding: ReportedFinding;
  /** Every place that it speaks for; none where it stands for itself. */
  readonly places: readonly Place[];
}

/** The findings of a file as they are told: the gravest first, then in the order of the text. */
export function toldOf({ findings, language }: FileReport): readonly Told[] {
  return SEVERITIES.flatMap((severity) => {
    const alike = findings.filter((finding) => finding.severity === severity);
    const counted = new Set(countedOf(alike));
    const [first] = counted;
    return alike.flatMap((finding) => {
      if (!counted.has(finding)) return [{ finding, places: [] }];
      if (finding !== first) return [];
      const message = messageText(language, COUNTED, { n: counted.size });
      return [{ finding: { ...finding, message }, places: placesOf([...counted]) }];
    });
  });
}

/** How many of the findings of `severity` are told together with others. */
export function toldTogether(files: readonly FileReport[], severity: Severity): number {
  return files
    .map(({ findings }) => countedOf(findings.filter((finding) => finding.severity === severity)).length)
    .reduce((sum, size) => sum + size, 0);
}

/** Those of `alike`, findings of one file and severity, that are told together: two or more, or none. */
function countedOf(alike: readonly ReportedFinding[]): readonly ReportedFinding[] {
  // One that speaks for others already, as while drafting, has their places beside it.
  const counted = alike.filter(({ rule, related }) => rule === COUNTED && related.length === 0);
  return counted.length > 1 ? counted : [];
}

function placesOf(group: readonly ReportedFinding[]): readonly Place[] {
  const lines = new Map<string, number[]>();
  for (const finding of group) {
    const words = wordsOf(finding);
    const line = finding.start.line + 1;
    const before = lines.get(words);
    if (before) before.push(line);
    else lines.set(words, [line]);
  }
  return [...lines].map(([words, at]) => ({ words, lines: at }));
}

/** What is marked; the whole line where that goes on below it. */
function wordsOf({ start, end, lineText }: ReportedFinding): string {
  const marked = end.line === start.line ? lineText.slice(start.character, end.character) : lineText;
  return marked.trim();
}
