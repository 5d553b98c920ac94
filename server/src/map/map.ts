/** From a paper to its picture: which view draws it, and how large on which sheet. */
import type { Scene, View } from './scene';
import type { Asked, DrawView, Shown } from './shown';
import { citizensMap } from './views/citizens';
import { conversationSheet } from './views/conversation';
import { peopleMap } from './views/people';
import { phaseMap } from './views/phase-map';
import { drawnWithQuestions } from './views/questions';
import { strategyMap } from './views/strategy-map';

/** Width of a map that is read on a screen, in its own units, with text of about 13. */
const SCREEN_WIDTH = 1280;

/** The scene of a paper. */
export function sceneOf(shown: Shown, asked: Asked): Scene {
  const draw = (width: number): Scene => VIEWS_BY_NAME[asked.view](shown, asked, width);
  return asked.proportion === undefined ? draw(SCREEN_WIDTH) : onSheet(draw, asked.proportion);
}

const VIEWS_BY_NAME: Readonly<Record<View, DrawView>> = {
  strategy: drawnWithQuestions(strategyMap),
  phase: drawnWithQuestions(phaseMap),
  people: peopleMap,
  citizens: citizensMap,
  conversation: conversationSheet,
};

/** Narrowest and widest map that is tried, in its own units: wider ones have letters too small for any wall. */
const NARROWEST = 900;
const WIDEST = 6000;

/**
 * The narrowest scene that is not higher than the sheet, with the rest of the sheet left free below it. Wider maps
 * are lower, since lines are longer: a search by halves finds where the two meet.
 */
function onSheet(draw: (width: number) => Scene, proportion: number): Scene {
  let narrow = NARROWEST;
  let wide = WIDEST;
  let best = draw(wide);
  while (wide - narrow > 16) {
    const middle = (narrow + wide) / 2;
    const scene = draw(middle);
    if (scene.height <= middle / proportion) {
      best = scene;
      wide = middle;
    } else narrow = middle;
  }
  return { ...best, height: Math.max(best.height, best.width / proportion) };
}
