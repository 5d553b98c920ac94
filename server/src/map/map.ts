/** From a paper to its picture: which view draws it, and how large on which sheet. */
import type { Scene, View } from './scene';
import { type DrawAt, onOneSheet, onSheets, type Readable } from './sheets';
import type { Asked, CountParts, DrawView, Shown } from './shown';
import { citizensMap, citizensParts } from './views/citizens';
import { conversationSheet } from './views/conversation';
import { peopleMap, peopleParts } from './views/people';
import { phaseMap } from './views/phase-map';
import { drawnWithQuestions } from './views/questions';
import { strategyMap, strategyParts } from './views/strategy-map';

/** Width of a map that is read on a screen, in its own units, with text of about 13. */
const SCREEN_WIDTH = 1280;

/** The scene of a paper. */
export function sceneOf(shown: Shown, asked: Asked): Scene {
  const draw = drawing(shown, asked);
  return asked.proportion === undefined ? draw(SCREEN_WIDTH) : onOneSheet(draw, asked.proportion);
}

/** The scenes of a paper on sheets: one, or as many as it takes for letters that can be read, in their order. */
export function sheetsOf(shown: Shown, asked: Omit<Asked, 'part'>, sheet: Readable): readonly Scene[] {
  const { parts } = VIEWS_BY_NAME[asked.view];
  return onSheets(drawing(shown, { ...asked, proportion: sheet.proportion }), parts(shown), sheet);
}

function drawing(shown: Shown, asked: Asked): DrawAt {
  const { draw } = VIEWS_BY_NAME[asked.view];
  return (width, part) => draw(shown, part ? { ...asked, part } : asked, width);
}

const VIEWS_BY_NAME: Readonly<Record<View, { readonly draw: DrawView; readonly parts: CountParts }>> = {
  strategy: { draw: drawnWithQuestions(strategyMap), parts: strategyParts },
  phase: { draw: drawnWithQuestions(phaseMap), parts: strategyParts },
  people: { draw: peopleMap, parts: peopleParts },
  citizens: { draw: citizensMap, parts: citizensParts },
  // It fills one sheet and counts what does not fit.
  conversation: { draw: conversationSheet, parts: () => 1 },
};
