/** Tabs for the steps of a whole paper: how wide a step is, the paper itself tells, for it reads with that width alone. */
import { applyEdits, type TextEdit } from '../../edit';
import { readQuick } from '../../quick/quick';
import { findCauses } from '../causes';
import type { Line } from '../lines';
import { hasTraps } from '../traps';
import { isTopField, wholeLine } from './fields';
import { isFilled, type Layer, type Sheet } from './layer';

/** How wide a tab may be. Where spaces stand beside tabs, a tab stands for more than the two of one step. */
const WIDTHS = { alone: [2, 4, 8], mixed: [4, 8, 2] } as const;

/** The tabs before the lines of a text that can be read with all of them as wide as one another. */
export function tabSteps(sheet: Sheet): Layer | undefined {
  const { text, lines } = sheet;
  if (!text.includes('\t')) return undefined;
  const tabbed = lines.filter(({ tabbed: has }) => has);
  const first = tabbed.find(isFilled);
  const indented = lines.filter((line) => isFilled(line) && line.column > 0);
  // A few tabs among spaces are moved to the columns of their neighbours instead.
  if (!first || tabbed.length < 2 || tabbed.length * 2 < indented.length) return undefined;
  if (!lines.some((line) => isTopField(wholeLine(sheet, line)))) return undefined;
  const isMixed = lines.some(({ start, content }) => text.slice(start, content).includes(' '));
  const edits = stepsOf(sheet, tabbed, WIDTHS[isMixed ? 'mixed' : 'alone']);
  if (!edits) return undefined;
  const indentation = text.slice(first.start, first.content);
  const span = {
    start: first.start + indentation.indexOf('\t'),
    end: first.start + indentation.lastIndexOf('\t') + 1,
  };
  const repairs = [{ kind: 'tab', safe: true, edits } as const];
  const line = lines.indexOf(first) + 1;
  return [{ kind: 'unreadable', cause: 'tab', line, lines: tabbed.filter(isFilled).length, span, repairs }];
}

/** With how many other mistakes a text may be left by the steps that fit it best. Own choice. */
const MOST_LEFT = 3;
/** From how many tabs on they alone tell how wide they are, whatever else is wrong with the text. Own choice. */
const FEWEST_TABS = 10;

/** The edits for the width with which the text can be read, or else for the one that leaves the fewest mistakes. */
function stepsOf(
  { text }: Sheet,
  tabbed: readonly Line[],
  widths: readonly number[],
): readonly TextEdit[] | undefined {
  let best: readonly TextEdit[] | undefined;
  let fewest = tabbed.length < FEWEST_TABS ? 0 : MOST_LEFT + 1;
  for (const width of widths) {
    const edits = tabbed.map((line) => widened(text, line, width));
    const spaced = applyEdits(text, edits);
    const tree = readQuick(spaced);
    if (tree && !hasTraps(spaced, tree)) return edits;
    const count = fewest > 0 ? findCauses(spaced).length : fewest;
    if (count < fewest) [best, fewest] = [edits, count];
  }
  return best;
}

/** Spaces for the indentation of `line`; a tab goes on to the next multiple of `width`. */
function widened(text: string, { start, content, end }: Line, width: number): TextEdit {
  let column = 0;
  // A blank line needs none.
  if (content === end) return { span: { start, end }, text: '' };
  for (let at = start; at < content; at++) column += text[at] === '\t' ? width - (column % width) : 1;
  return { span: { start, end: content }, text: ' '.repeat(column) };
}
