/**
 * Code actions: the fixes of the findings at a place, mending many places at once, and refactorings. What takes long
 * to work out is worked out when it is chosen, for clients that ask again then.
 */
import {
  CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  Command,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { applyEdits, type TextEdit } from '../../document/edit';
import { inUsualOrder } from '../../paper/layout/usual-order';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { Checked, Session } from '../session';
import { type FixKind, hasSafeFix, mendedOfKind, mendedSafely } from './fix-all';
import { minimalEdits } from './minimal-edits';
import { quickFixes } from './quick-fixes';
import { refactorText } from './refactor-texts';
import { refactoringsAt } from './refactorings';
import { textEdit } from './workspace-edits';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.strategyPapers`;
const ORGANIZE = `${CodeActionKind.Source}.organize.strategyPapers`;
const REFACTOR_MOVE = `${CodeActionKind.Refactor}.move`;

/** What is to be worked out once an action is chosen. */
type Work =
  | { readonly do: 'fix-safe' }
  | { readonly do: 'usual-order' }
  | ({ readonly do: 'fix-kind' } & FixKind)
  /** Found again by its key at its place. */
  | { readonly do: 'refactoring'; readonly key: string; readonly start: number; readonly end: number };

/** What an action carries until it is chosen. */
interface ActionData {
  /** As the client writes it. */
  readonly uri: string;
  readonly version: number | undefined;
  readonly work: Work;
}

/** An action as it is offered, without its edits. */
interface Offer {
  readonly action: CodeAction;
  readonly work: Work;
}

/** All code actions that were asked for. @param params as of the version that `checked` is of */
export function codeActionsOf(
  checked: Checked,
  { textDocument: { uri }, range, context }: CodeActionParams,
  session: Session,
): CodeAction[] {
  const { positions, abilities } = session;
  const { source } = checked.document;
  const span = { start: positions.toOffset(source, range.start), end: positions.toOffset(source, range.end) };
  const wants = (kind: string): boolean =>
    context.only === undefined ||
    context.only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  // Unasked, an editor shows that there is something to do: refactorings can be done everywhere.
  const isAsked = context.only !== undefined || context.triggerKind !== CodeActionTriggerKind.Automatic;

  const fixes = wants(CodeActionKind.QuickFix)
    ? quickFixes(checked, session, uri, span, context.diagnostics)
    : { actions: [], ofKind: [] };
  const ofKind = fixes.ofKind.map(
    ({ kind, title, diagnostics }): Offer => ({
      action: { title, kind: CodeActionKind.QuickFix, diagnostics },
      work: { do: 'fix-kind', ...kind },
    }),
  );
  const wantsRefactorings = isAsked && [REFACTOR_MOVE, CodeActionKind.RefactorRewrite].some(wants);
  const refactorings = !wantsRefactorings
    ? []
    : refactoringsAt(checked, session, span)
        .filter(({ kind }) => wants(kind))
        // Where a finding asks for it, its fix is there already.
        .filter(
          ({ title, asFix }) => !fixes.actions.some((fix) => fix.title === title || fix.title === asFix),
        )
        .map(
          ({ key, kind, title }): Offer => ({
            action: { title, kind },
            work: { do: 'refactoring', key, ...span },
          }),
        );
  const offers = [
    ...(isAsked || abilities.resolvesEdits ? ofKind : []),
    ...refactorings,
    ...(isAsked ? wholeFile(checked, wants) : []),
  ];
  return [
    ...fixes.actions,
    ...offers.flatMap(({ action, work }) => {
      if (!abilities.resolvesEdits) return withEdits(action, checked, work, session, uri) ?? [];
      const data: ActionData = { uri, version: checked.version, work };
      return { ...action, data };
    }),
  ];
}

/** What can be done with the whole text. */
function wholeFile(checked: Checked, wants: (kind: string) => boolean): readonly Offer[] {
  const { language } = checked;
  const offers: Offer[] = [];
  if (wants(FIX_ALL) && hasSafeFix(checked)) {
    const title = refactorText(language, 'fix-safe', {});
    offers.push({ action: { title, kind: FIX_ALL }, work: { do: 'fix-safe' } });
  }
  if (wants(ORGANIZE) && usualOrder(checked).length > 0) {
    const title = refactorText(language, 'usual-order', {});
    offers.push({ action: { title, kind: ORGANIZE }, work: { do: 'usual-order' } });
  }
  return offers;
}

function usualOrder({ document, subject }: Checked): readonly TextEdit[] {
  return subject.kind.kind ? inUsualOrder(document, subject.kind.kind) : [];
}

/** The action with its edits; undefined where it would change nothing. */
function withEdits(
  action: CodeAction,
  checked: Checked,
  work: Work,
  session: Session,
  uri: string,
): CodeAction | undefined {
  const edits = editsOf(checked, work, session);
  return edits.length === 0
    ? undefined
    : { ...action, edit: textEdit(checked.document, edits, session, uri) };
}

function editsOf(checked: Checked, work: Work, session: Session): readonly TextEdit[] {
  const { text } = checked.document.source;
  switch (work.do) {
    case 'fix-safe':
      return minimalEdits(text, mendedSafely(checked, session));
    case 'fix-kind':
      return minimalEdits(text, mendedOfKind(checked, session, work));
    case 'usual-order':
      return minimalEdits(text, applyEdits(text, usualOrder(checked)));
    case 'refactoring':
      return (
        refactoringsAt(checked, session, work)
          .find(({ key }) => key === work.key)
          ?.edits() ?? []
      );
  }
}

/**
 * The action with what was left out of it when it was offered.
 * @throws ResponseError where the text has changed since: its places are no more
 */
export function resolved(action: CodeAction, session: Session): CodeAction {
  const data = action.data as ActionData | undefined;
  if (action.edit || !data?.work) return action;
  const analysis = session.opened(normalUri(data.uri));
  if (!analysis || analysis.version !== data.version)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since this was offered.');
  const checked = session.checked(analysis);
  return withEdits(action, checked, data.work, session, data.uri) ?? { ...action, edit: {} };
}

/** Carries out a code action, for clients that know commands alone; with the action. */
const APPLY_COMMAND = 'strategyPapers.applyCodeAction';

export const codeActions: Feature = (connection, session) => {
  const { abilities } = session;
  connection.onCodeAction((params) => {
    const analysis = session.opened(normalUri(params.textDocument.uri));
    if (!analysis) return null;
    const actions = codeActionsOf(session.checked(analysis), params, session);
    if (abilities.codeActions) return actions;
    return actions.map((action) => action.command ?? Command.create(action.title, APPLY_COMMAND, action));
  });
  if (!abilities.codeActions) {
    connection.onExecuteCommand(async ({ command, arguments: [action] = [] }) => {
      if (command !== APPLY_COMMAND || !CodeAction.is(action) || !action.edit) return null;
      await connection.workspace.applyEdit({ label: action.title, edit: action.edit });
      return null;
    });
    return { codeActionProvider: true, executeCommandProvider: { commands: [APPLY_COMMAND] } };
  }
  connection.onCodeActionResolve((action) => resolved(action, session));
  return {
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        REFACTOR_MOVE,
        CodeActionKind.RefactorRewrite,
        FIX_ALL,
        ORGANIZE,
      ],
      resolveProvider: true,
    },
  };
};
