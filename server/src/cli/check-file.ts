/** Checks one file in its workspace and puts what was found in words: all that needs the rules loaded. */
import type { YamlDocument } from '../document/read-quickly';
import type { MessageKey, ReaderLanguage } from '../messages/render';
import type { Finding } from '../paper/finding';
import { kindOfFileName } from '../paper/kind';
import { readSubject, type Subject } from '../paper/subject';
import { type FileReport, reportedFinding } from '../report/model';
import { check } from '../rules/check';
import { fileNameOf, surroundingsOf, type Workspace } from '../workspace/workspace';
import type { Asked } from './asked';
import { documentOf } from './documents';
import { slashed } from './files';
import type { Library } from './library';

/** A text as checked in its workspace. */
export interface Checked {
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly language: ReaderLanguage;
}

/** The report on the file at `path`, which holds `bytes`. @throws where the tool itself fails */
export async function reportOnFile(
  path: string,
  shown: string,
  bytes: Uint8Array,
  library: Library,
  asked: Asked,
): Promise<FileReport> {
  const workspace = await workspaceFor(path, library);
  const { subject, findings, language } = checkDocument(await documentOf(bytes), path, workspace, asked);
  const { content, kind, document } = subject;
  return {
    path: shown,
    kind: kind.kind,
    language,
    unit: content?.kind === 'strategy-paper' ? content.unit?.name?.value : undefined,
    findings: findings.map((finding) => reportedFinding(finding, document.source, language)),
  };
}

/** A log is as firm as its paper, so for a log the papers have to be known. */
export function workspaceFor(path: string, library: Library): Promise<Workspace> {
  return library.workspaceOf(path, kindOfFileName(path) !== 'strategy-paper');
}

/** All findings about one document as it stands in its workspace. */
export function checkDocument(
  document: YamlDocument,
  path: string,
  workspace: Workspace,
  asked: Asked,
): Checked {
  const place = slashed(path);
  const organisation = workspace.organisationFor(place);
  const subject = readSubject(document, fileNameOf(place), organisation?.language?.value);
  const language = asked.language ?? subject.ownLanguage ?? organisation?.language?.value ?? asked.otherwise;
  return { subject, findings: check(subject, surroundingsOf(subject, place, workspace, asked)), language };
}

/** The report on a file with which the tool itself failed. */
export function failureReport(shown: string, fault: unknown, asked: Asked): FileReport {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return unreadReport(shown, 'internal/failure', 'internal/failure', { reason }, asked);
}

/** The report on a file that cannot be opened: it is gone, or not for this user to read. */
export function unopenedReport(shown: string, asked: Asked): FileReport {
  return unreadReport(shown, 'syntax/not-text', 'syntax/not-text:unopened', {}, asked);
}

function unreadReport(
  shown: string,
  rule: string,
  message: MessageKey,
  params: Finding['params'],
  asked: Asked,
): FileReport {
  const span = { start: 0, end: 0 };
  const finding: Finding = {
    rule,
    severity: 'error',
    span,
    message,
    params,
    related: [],
    more: 0,
    fixes: () => [],
  };
  const language = asked.language ?? asked.otherwise;
  const nowhere = { text: '', lineStarts: [0], eol: '\n' as const };
  return {
    path: shown,
    kind: undefined,
    language,
    unit: undefined,
    findings: [reportedFinding(finding, nowhere, language)],
  };
}
