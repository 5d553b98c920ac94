/** The phase map: the strategy map with what one phase is about in front, and all else behind it. */
import { latestPhase } from '../../paper/terms';
import type { Scene } from '../scene';
import type { Asked, Shown } from '../shown';
import { mapText } from '../texts';
import { layersOf } from './phase-layers';
import { layered } from './strategy-map';

/** @param width of the whole map, in its own units */
export function phaseMap(shown: Shown, asked: Asked, width: number): Scene {
  // A paper that names none is taken to gather and choose, as the format has it.
  const phase = asked.phase ?? latestPhase(shown.paper.phases.map(({ value }) => value)) ?? 'consolidation';
  return layered(shown, asked, width, layersOf(phase), mapText(shown.language, `phase:${phase}`));
}
