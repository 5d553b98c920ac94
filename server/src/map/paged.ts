/** A paper's view for a page: as it is looked at on a screen, and as it is printed. */
import { ANY_PAPER, type PaperSize, SHEETS, standing } from './export-sheet';
import { sceneOf, sheetsOf } from './map';
import type { PagedView } from './page-view';
import type { Asked, Shown } from './shown';

/** @param paper the sheet that was asked for, which is then shown on the screen too if all of the view stands on one */
export function pagedView(
  shown: Shown,
  asked: Omit<Asked, 'proportion' | 'part'>,
  paper: PaperSize | undefined,
): PagedView {
  const sheets = sheetsOf(shown, asked, standing(paper ? SHEETS[paper] : ANY_PAPER, asked.view));
  const [only] = sheets;
  return paper && only && sheets.length === 1 ? { scene: only } : { scene: sceneOf(shown, asked), sheets };
}
