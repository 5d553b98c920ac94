/** The hover at a mark in a text: `<|>` is where the pointer rests. */
import assert from 'node:assert/strict';
import { type Hover, MarkupContent } from 'vscode-languageserver';
import { hoverAt } from '../../server/src/language/hover/hover';
import { edited } from '../kit/good-paper';
import { NEIGHBOURS } from '../kit/neighbours';
import { type Around, type Workspace, workspace } from '../kit/workspace';

export const MARK = '<|>';
export type Files = Readonly<Record<string, string>>;

export function textOf(hover: Hover | null): string | undefined {
  if (!hover) return undefined;
  assert.ok(MarkupContent.is(hover.contents));
  return hover.contents.value;
}

export async function hoverIn(here: Workspace, name: string, offset: number): Promise<Hover | null> {
  const { session } = here;
  const analysis = session.opened(here.uri(name)) ?? here.open(name);
  const position = session.positions.toPosition(analysis.document.source, offset);
  return hoverAt(session.checked(analysis), position, session);
}

/** The hover at the mark in `text`, which stands among the neighbours in the place of the file of that name. */
export async function at(name: string, text: string, files: Files = NEIGHBOURS, around: Around = {}) {
  const offset = text.indexOf(MARK);
  assert.ok(offset >= 0, 'the text has no mark');
  const here = await workspace(
    { ...files, [name]: text.replace(MARK, '') },
    { ...around, abilities: { markdownHover: true, ...around.abilities } },
  );
  const hover = await hoverIn(here, name, offset);
  const uri = here.uri(name);
  return { text: textOf(hover), marked: hover?.range && here.words(uri, hover.range) };
}

/** The hover in a file of the neighbours, at a mark put into the words `from`. */
export function marked(name: string, marks: string, files: Files = NEIGHBOURS): string {
  return edited(files[name] ?? '', [marks.replace(MARK, ''), marks]);
}

export const lines = (...parts: readonly string[]): string => parts.join('\n');
