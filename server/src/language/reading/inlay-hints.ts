/**
 * What an author would else have to look up, shown behind the value: the title behind an id, how far off a
 * deadline is, how long it took from decision to start.
 */
import type { InlayHint } from 'vscode-languageserver';
import { offsetAt } from '../../document/source-text';
import type { Span } from '../../document/tree';
import { isPlaceholder } from '../../messages/placeholders';
import type { ReaderLanguage } from '../../messages/render';
import { absent, daysBetween } from '../../paper/located';
import type { Action, Paper } from '../../paper/paper';
import { actionStatus, NO_PROGRESS, type Progress, progressOf } from '../../paper/progress';
import type { ActionStatus } from '../../paper/terms';
import { actionsOf } from '../../rules/actions/benefits-and-actions';
import type { NamedKind, NamedThing } from '../../workspace/named';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import { namesIn } from '../navigation/named-things';
import type { LspRange } from '../positions';
import type { Checked, Session } from '../session';
import { hintText } from './hint-text';

/** Most of a title that is shown, in characters: a hint stands in the middle of a line. Own choice. */
const LONGEST = 40;

/** An action that is over has no deadline to keep. */
const OVER: ReadonlySet<ActionStatus | undefined> = new Set([
  'done',
  'practice',
  'stopped',
  'never-launched',
]);

/** Kinds that go by a name; the others have a title or a statement, which stands in quotes. */
const NAMED: ReadonlySet<NamedKind> = new Set(['paper', 'unit', 'focus-area', 'organisation']);

/** A hint behind the character before `at`. */
interface Hint {
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly label: string;
  readonly tooltip?: string;
}

/** The hints within `range`, in the order of the text. */
export function inlayHintsIn(checked: Checked, range: LspRange, session: Session): InlayHint[] {
  const { positions } = session;
  const { source } = checked.document;
  const span = {
    start: positions.toOffset(source, range.start),
    end: positions.toOffset(source, range.end),
  };
  const hints = [...titles(checked, span, session), ...dates(checked, session)];
  return hints
    .filter(({ at }) => isWithin(at, span))
    .sort((a, b) => a.at - b.at)
    .map(({ at, label, tooltip }) => ({
      position: positions.toPosition(source, at),
      label,
      paddingLeft: true,
      ...(tooltip !== undefined && { tooltip }),
    }));
}

function isWithin(at: number, { start, end }: Span): boolean {
  return at >= start && at <= end;
}

/** The titles behind ids. A paper's own unit is left out: its name stands beside it. */
function titles({ uri, document, language }: Checked, span: Span, { papers }: Session): readonly Hint[] {
  const { source } = document;
  const inRange = (papers.files.get(uri)?.references ?? []).flatMap((reference) => {
    const at = offsetAt(source, reference.place.end);
    return reference.use !== 'own' && isWithin(at, span) ? [{ reference, at }] : [];
  });
  if (inRange.length === 0) return [];
  const names = namesIn(papers.files);
  return inRange.flatMap(({ reference, at }) => {
    // Of `paper#action` the action is what the reader does not know.
    const thing = names.meant(uri, reference).at(-1)?.name.home?.thing;
    return thing && says(thing) ? [{ at, ...titleHint(thing, language) }] : [];
  });
}

/** True where the title says more than the id. */
function says({ id, title }: NamedThing): boolean {
  return title !== id && !isPlaceholder(title);
}

function titleHint({ kind, title }: NamedThing, language: ReaderLanguage): Omit<Hint, 'at'> {
  const key = NAMED.has(kind) ? 'name' : 'title';
  const label = hintText(language, key, { title }, LONGEST);
  const whole = hintText(language, key, { title });
  return { label, ...(whole !== label && { tooltip: title }) };
}

function dates(checked: Checked, session: Session): readonly Hint[] {
  const { content } = checked.subject;
  if (content?.kind !== 'strategy-paper') return [];
  const { followUp } = session.surroundings(checked);
  const progress = followUp ? progressOf(followUp) : NO_PROGRESS;
  return [...actionsOf(content)].flatMap(({ action }) => [
    ...startHint(action, checked.language),
    ...dueHint(action, content, progress, session.today(), checked.language),
  ]);
}

function startHint({ decided, started }: Action, language: ReaderLanguage): readonly Hint[] {
  if (!decided || !started) return [];
  const n = daysBetween(decided.value, started.value);
  // Started before it was decided: a rule asks about that.
  if (n < 0) return [];
  const label =
    n === 0 ? hintText(language, 'started-same-day', {}) : hintText(language, 'started-after', { n });
  return [{ at: started.span.end, label }];
}

function dueHint(
  action: Action,
  { status }: Paper,
  progress: Progress,
  today: string,
  language: ReaderLanguage,
): readonly Hint[] {
  const { due, map } = action;
  const isOver =
    status?.value === 'closed' || OVER.has(actionStatus(action, progress)) || !absent(map, 'ended');
  if (!due || isOver) return [];
  const n = daysBetween(today, due.value);
  const label =
    n > 0
      ? hintText(language, 'due-in', { n })
      : n === 0
        ? hintText(language, 'due-today', {})
        : hintText(language, 'overdue', { n: -n });
  return [{ at: due.span.end, label }];
}

export const inlayHints: Feature = (connection, session) => {
  connection.languages.inlayHint.on(({ textDocument, range }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? inlayHintsIn(session.checked(analysis), range, session) : null;
  });
  return { inlayHintProvider: { resolveProvider: false } };
};
