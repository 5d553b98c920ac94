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

/** Narrowest map with four initiatives side by side, and how many pixels a unit then takes at least. By eye. */
const FOUR_ABREAST = 1120;
const SMALL = 0.72;
/** In less room there are fewer side by side, in letters nearly as large as those of the editor. By eye. */
const EASY = 0.9;
/** Widths lie so far apart, so that a map keeps still while the room changes a little. */
const STEP = 80;

/** The scene of a paper. */
export function sceneOf(shown: Shown, asked: Asked): Scene {
  const draw = drawing(shown, asked);
  if (asked.proportion !== undefined) return onOneSheet(draw, asked.proportion);
  return draw(Math.max(VIEWS_BY_NAME[asked.view].narrowest, screenWidth(asked.room)));
}

/** How wide a map is drawn for a place of a screen `room` pixels wide. */
function screenWidth(room = SCREEN_WIDTH): number {
  const abreast = room / SMALL;
  const width = abreast >= FOUR_ABREAST ? abreast : room / EASY;
  return Math.min(SCREEN_WIDTH, Math.floor(width / STEP) * STEP);
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

interface ViewDrawing {
  readonly draw: DrawView;
  readonly parts: CountParts;
  /** In less room on a screen it is as wide as this, in its units. */
  readonly narrowest: number;
}

const VIEWS_BY_NAME: Readonly<Record<View, ViewDrawing>> = {
  strategy: { draw: drawnWithQuestions(strategyMap), parts: strategyParts, narrowest: 480 },
  phase: { draw: drawnWithQuestions(phaseMap), parts: strategyParts, narrowest: 480 },
  // A table has its columns.
  people: { draw: peopleMap, parts: peopleParts, narrowest: 1040 },
  // Its letters are larger.
  citizens: { draw: citizensMap, parts: citizensParts, narrowest: 800 },
  // It fills one sheet and counts what does not fit.
  conversation: { draw: conversationSheet, parts: () => 1, narrowest: SCREEN_WIDTH },
};
