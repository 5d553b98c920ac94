/** Completion in a test: a text with `<|>` at the cursor, what is offered there, and the text once one is taken. */
import assert from 'node:assert/strict';
import { type CompletionItem, InsertTextFormat, type TextEdit } from 'vscode-languageserver';
import { applyEdits } from '../../server/src/document/edit';
import type { SourceText } from '../../server/src/document/source-text';
import { completionAt } from '../../server/src/language/completion/completion';
import type { ClientAbilities, Session } from '../../server/src/language/session';
import { type OpenWish, opened } from './opened';

/** A client without snippets, unless said otherwise: what it writes is the text as it will be. */
export interface CompleteWish extends OpenWish {
  readonly trigger?: string;
}

export interface Completing {
  readonly items: readonly CompletionItem[];
  /** True where the client is to ask again. */
  readonly isIncomplete: boolean;
  /** The text without its cursor. */
  readonly text: string;
  /** The text once `item` is taken; `<|>` where a snippet stops. */
  after(item: CompletionItem): string;
}

const PLAIN: Partial<ClientAbilities> = { snippets: false };

/** What is offered at the `<|>` of `marked`. */
export function completing(marked: string, wish: CompleteWish = {}): Completing {
  const at = marked.indexOf('<|>');
  assert.ok(at >= 0, 'the text has a cursor');
  const text = marked.replace('<|>', '');
  const { session, checked } = opened(text, { ...wish, abilities: { ...PLAIN, ...wish.abilities } });
  const { source } = checked.document;
  const { items, isIncomplete } = completionAt(
    { uri: checked.uri, version: checked.version, source },
    session.positions.toPosition(source, at),
    session,
    wish.trigger,
  );
  return { items, isIncomplete, text, after: (item) => taken(item, source, session) };
}

/** The labels that are offered, in the order in which a client shows them. */
export function labels(marked: string, wish: CompleteWish = {}): readonly string[] {
  const { items } = completing(marked, wish);
  return [...items]
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    .map(({ label }) => label);
}

/** The whole text once the offer called `label` is taken. */
export function completed(marked: string, label: string, wish: CompleteWish = {}): string {
  const { items, after } = completing(marked, wish);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `"${label}" is not offered, but ${items.map((one) => one.label).join(', ') || 'nothing'}`);
  return after(item);
}

/** The text of `source` once `item` is taken. */
export function taken(item: CompletionItem, source: SourceText, session: Session): string {
  assert.ok(item.textEdit && 'range' in item.textEdit, 'it says what it replaces');
  const edits: TextEdit[] = [...(item.additionalTextEdits ?? []), item.textEdit];
  assert.ok(
    item.textEdit.range.start.line === item.textEdit.range.end.line,
    'what a completion replaces stands on one line',
  );
  const isSnippet = item.insertTextFormat === InsertTextFormat.Snippet;
  return applyEdits(
    source.text,
    edits.map(({ range, newText }, index) => ({
      span: {
        start: session.positions.toOffset(source, range.start),
        end: session.positions.toOffset(source, range.end),
      },
      text: isSnippet && index === edits.length - 1 ? unstopped(newText) : newText,
    })),
  );
}

/** A snippet as it stands in the text at first: the placeholders, and the first of several choices. */
export function unstopped(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}
