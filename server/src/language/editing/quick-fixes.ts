/** The fixes of the findings at a place, as the protocol's quick fixes. What they change is the rules' matter. */
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Span } from '../../document/tree';
import { fixText, ruleTitle } from '../../messages/render';
import type { Finding, Fix } from '../../paper/finding';
import { SELECT_COMMAND } from '../../protocol';
import { isForAll } from '../../rules/habits';
import { type DiagnosticData, diagnosticsOf, SOURCE } from '../checking/diagnostics';
import { normalUri } from '../files/uri';
import type { Checked, Session } from '../session';
import { type FixKind, isWidespread, kindOfFix } from './fix-all';
import { refactorText } from './refactor-texts';
import { textEdit } from './workspace-edits';

/** A quick fix that mends all of a kind, without its edits: those take long to work out. */
export interface FixOfKind {
  readonly kind: FixKind;
  readonly title: string;
  readonly diagnostics: Diagnostic[];
}

export interface QuickFixes {
  readonly actions: readonly CodeAction[];
  readonly ofKind: readonly FixOfKind[];
}

/**
 * The fixes of all findings that touch `span` or that the client asks about; of those for many places that have
 * another of them there, the fixes of all.
 * @param uri as the client writes it
 * @param asked the diagnostics that the client shows there
 */
export function quickFixes(
  checked: Checked,
  session: Session,
  uri: string,
  span: Span,
  asked: readonly Diagnostic[],
): QuickFixes {
  const actions: CodeAction[] = [];
  const ofKind = new Map<string, FixOfKind>();
  for (const finding of checked.findings) {
    const shown = asked.filter((diagnostic) => isOf(diagnostic, finding, checked, session));
    const isHere = shown.length > 0 || touches(finding.span, span);
    if (!isHere && !isBeside(finding, span)) continue;
    const diagnostics =
      shown.length > 0 ? shown : diagnosticsOf({ ...checked, findings: [finding] }, session);
    // At another place of a finding for many, what mends all of them mends that one too.
    const fixes = finding.fixes().filter((fix) => isHere || isForAll(fix.title));
    const own = fixes.flatMap((fix) => {
      const action = actionOf(fix, checked, session, uri);
      return action ? [{ action, safe: fix.safe, claims: fix.claims === true }] : [];
    });
    const [only, another] = own;
    // What claims something is chosen by its words, never by the key for the usual fix.
    const preferred = own.find(({ safe }) => safe) ?? (another || only?.claims ? undefined : only);
    for (const one of own) {
      const action = { ...one.action, diagnostics, ...(one === preferred && { isPreferred: true }) };
      if (!actions.some((other) => isSame(other, action))) actions.push(action);
    }
    const kind = isHere ? kindOfFix(finding, fixes) : undefined;
    if (kind && !ofKind.has(keyOf(kind)) && isWidespread(checked, kind)) {
      const rule = ruleTitle(checked.language, kind.rule);
      ofKind.set(keyOf(kind), {
        kind,
        title: refactorText(checked.language, 'fix-kind', { rule }),
        diagnostics,
      });
    }
  }
  return { actions, ofKind: [...ofKind.values()] };
}

function keyOf({ rule, fix }: FixKind): string {
  return `${rule} ${fix}`;
}

/** The quick fix for `fix`; undefined for what changes nothing, and for what the client cannot do. */
function actionOf(
  { title: key, params, edits, command }: Fix,
  { language, document }: Checked,
  session: Session,
  uri: string,
): CodeAction | undefined {
  const title = fixText(language, key, params);
  const kind = CodeActionKind.QuickFix;
  const { abilities, positions, papers } = session;
  if (command?.kind === 'rename-file') {
    if (!abilities.renameFiles || !abilities.documentChanges) return undefined;
    const newUri = Utils.joinPath(Utils.dirname(URI.parse(uri)), command.name).toString();
    // A file of that name would be lost, or the client would refuse.
    if (papers.files.has(normalUri(newUri))) return undefined;
    return { title, kind, edit: { documentChanges: [{ kind: 'rename', oldUri: uri, newUri }] } };
  }
  if (command?.kind === 'select') {
    if (!abilities.commands.includes(SELECT_COMMAND)) return undefined;
    const range = positions.toRange(document.source, command.span);
    return { title, kind, command: { title, command: SELECT_COMMAND, arguments: [uri, range] } };
  }
  return edits.length === 0 ? undefined : { title, kind, edit: textEdit(document, edits, session, uri) };
}

/** True where `diagnostic` is the client's copy of `finding`: by its place now, or by what it carries. */
function isOf(diagnostic: Diagnostic, { rule, span }: Finding, { document }: Checked, session: Session) {
  if (diagnostic.source !== SOURCE || diagnostic.code !== rule) return false;
  const { start, end } = session.positions.toRange(document.source, span);
  const { range, data } = diagnostic;
  if (isSamePlace(range.start, start) && isSamePlace(range.end, end)) return true;
  return isData(data) && data.rule === rule && data.start === span.start && data.end === span.end;
}

function isSamePlace(
  one: Diagnostic['range']['start'],
  { line, character }: Diagnostic['range']['start'],
): boolean {
  return one.line === line && one.character === character;
}

function isData(data: unknown): data is DiagnosticData {
  return typeof data === 'object' && data !== null && 'rule' in data && 'start' in data && 'end' in data;
}

/** True where one of the other places that the finding speaks for touches `span`. */
function isBeside({ more, related }: Finding, span: Span): boolean {
  return more > 0 && related.some((place) => place.path === undefined && touches(place.span, span));
}

/** True where the two have a place in common; an end counts, for a cursor right behind a word is at it. */
export function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** True where two findings at one place are mended by the same change. */
function isSame(one: CodeAction, other: CodeAction): boolean {
  return one.title === other.title && JSON.stringify(one.edit) === JSON.stringify(other.edit);
}
