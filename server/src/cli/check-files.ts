/** Reads and checks files one by one: the middle of the command, between finding files and reporting. */
import { readFile } from 'node:fs/promises';
import { decodeText } from '../document/decode';
import { readDocument, type YamlDocument } from '../document/read';
import { sourceText } from '../document/source-text';
import type { ReaderLanguage } from '../messages/render';
import type { Finding } from '../paper/finding';
import { readSubject, type Subject } from '../paper/subject';
import type { Stage } from '../paper/terms';
import { type FileReport, reportedFinding } from '../report/model';
import { check } from '../rules/check';
import { fileNameOf, surroundingsOf, type Workspace } from '../workspace/workspace';

export interface Asked {
  readonly today: string;
  readonly stage: Stage | undefined;
  /** A language other than the papers' own. */
  readonly language: ReaderLanguage | undefined;
}

/** The document in the file at `path`. @throws where the file cannot be read */
export async function documentAt(path: string): Promise<YamlDocument> {
  const decoded = decodeText(await readFile(path));
  if ('text' in decoded) return readDocument(decoded.text);
  return { source: sourceText(''), root: undefined, comments: [], problems: [decoded.problem], holes: [] };
}

export interface Checked {
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly language: ReaderLanguage;
}

/** All findings about one document as it stands in its workspace. */
export function checkDocument(
  document: YamlDocument,
  path: string,
  workspace: Workspace,
  asked: Asked,
): Checked {
  const organisation = workspace.organisationFor(path);
  const subject = readSubject(document, fileNameOf(path), organisation?.language?.value);
  const findings = check(subject, surroundingsOf(subject, path, workspace, asked));
  return { subject, findings, language: asked.language ?? subject.language };
}

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
