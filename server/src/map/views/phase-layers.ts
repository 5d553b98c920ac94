/** Which parts of a paper a map brings forward: all of them, or those of one phase. */
import type { ActionStatus, Phase } from '../../paper/terms';

export type Layer = 'direction' | 'initiative' | 'benefit' | 'action' | 'dialogue';

export interface Layers {
  /** The phase that is brought forward; absent where all is. */
  readonly phase?: Phase;
  /** True where the layer stands in front. */
  inFront(layer: Layer): boolean;
  /** True where the action does: in mobilization, the ideas are what counts. */
  actionInFront(status: ActionStatus | undefined): boolean;
}

const FRONT: Readonly<Record<Phase, readonly Layer[]>> = {
  mobilization: ['direction', 'dialogue'],
  consolidation: ['initiative', 'action'],
  'benefits-realization': ['benefit'],
};

export const ALL_LAYERS: Layers = { inFront: () => true, actionInFront: () => true };

export function layersOf(phase: Phase): Layers {
  const front = FRONT[phase];
  return {
    phase,
    inFront: (layer) => front.includes(layer),
    actionInFront: (status) =>
      phase === 'mobilization' ? status === 'idea' || status === undefined : front.includes('action'),
  };
}
