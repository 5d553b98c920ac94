/** Reads and checks files one by one: the middle of the command, between finding files and reporting. */
import { readFileSync } from 'node:fs';
import { decodeText } from '../document/decode';
import { readQuickly, type YamlDocument } from '../document/read-quickly';
import { sourceText } from '../document/source-text';
import type { ReaderLanguage } from '../messages/render';
import type { Finding } from '../paper/finding';
import { readSubject, type Subject } from '../paper/subject';
import type { Stage } from '../paper/terms';
import { type FileReport, reportedFinding } from '../report/model';
import { check } from '../rules/check';
import { fileNameOf, surroundingsOf, type Workspace } from '../workspace/workspace';

/** How firmly to ask, and in which language to speak. */
export interface Asked {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Absent: each paper's own. */
  readonly stage: Stage | undefined;
  /** Speaks this language whatever the papers' own is. */
  readonly language: ReaderLanguage | undefined;
  /** Speaks this one where neither a paper nor its organisation names one. */
  readonly otherwise: ReaderLanguage;
}

/** A text as checked in its workspace. */
export interface Checked {
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly language: ReaderLanguage;
}

/** The document in the file at `path`. @throws where the file cannot be opened */
export function documentAt(path: string): Promise<YamlDocument> {
  return documentOf(readFileSync(path));
}

/** The document in these bytes; one with a single problem where they are no text. */
export async function documentOf(bytes: Uint8Array): Promise<YamlDocument> {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return documentFrom(decoded.text);
  return { source: sourceText(''), root: undefined, comments: [], problems: [decoded.problem], holes: [] };
}

/** Reads a text; the full reader is loaded for the first text that asks for it. */
export async function documentFrom(text: string): Promise<YamlDocument> {
  return readQuickly(text) ?? (await import('../document/read')).readDocument(text);
}

/** All findings about one document as it stands in its workspace. A fault of the tool is a finding too. */
export function checkDocument(
  document: YamlDocument,
  path: string,
  workspace: Workspace,
  asked: Asked,
): Checked {
  const organisation = workspace.organisationFor(path);
  const subject = readSubject(document, fileNameOf(path), organisation?.language?.value);
  const language = asked.language ?? subject.ownLanguage ?? organisation?.language?.value ?? asked.otherwise;
  return { subject, findings: check(subject, surroundingsOf(subject, path, workspace, asked)), language };
}

/** @param shownPath how the report names the file */
export function fileReport(shownPath: string, { subject, findings, language }: Checked): FileReport {
  const { content, kind, document } = subject;
  return {
    path: shownPath,
    kind: kind.kind,
    language,
    unit: content?.kind === 'strategy-paper' ? content.unit?.name?.value : undefined,
    findings: findings.map((finding) => reportedFinding(finding, document.source, language)),
  };
}
