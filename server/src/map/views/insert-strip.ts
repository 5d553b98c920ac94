/** Room made in a scene that is already drawn: what stands below moves down, and lines that pass grow. */
import { short } from '../draw';
import type { Box, Mark, Scene } from '../scene';

/** `scene` with `height` more room at `y`. */
export function withStrip(scene: Scene, y: number, height: number): Scene {
  if (height <= 0) return scene;
  const moved = (at: number): number => (at >= y - 0.01 ? at + height : at);
  const moveBox = <B extends Box>(box: B): B => {
    const top = moved(box.y);
    return { ...box, y: top, height: moved(box.y + box.height - 0.02) + 0.02 - top };
  };
  const moveMark = (mark: Mark): Mark => {
    switch (mark.mark) {
      case 'words':
        return { ...mark, y: moved(mark.y) };
      case 'box':
        return moveBox(mark);
      case 'path':
        return { ...mark, path: movedPath(mark.path, moved) };
    }
  };
  return {
    ...scene,
    height: scene.height + height,
    ...(scene.ground && { ground: scene.ground.map(moveMark) }),
    cards: scene.cards.map((card) => ({ ...card, box: moveBox(card.box), marks: card.marks.map(moveMark) })),
    links: scene.links.map((link) => ({ ...link, marks: link.marks.map(moveMark) })),
  };
}

/** How many numbers follow a command, and which of them are heights. Small letters are relative, and stay. */
const COMMANDS: Readonly<Record<string, readonly [count: number, ys: readonly number[]]>> = {
  M: [2, [1]],
  L: [2, [1]],
  T: [2, [1]],
  V: [1, [0]],
  Q: [4, [1, 3]],
  S: [4, [1, 3]],
  C: [6, [1, 3, 5]],
  A: [7, [6]],
};

/** An SVG path with every height in it moved. */
export function movedPath(path: string, moved: (y: number) => number): string {
  return path.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (whole, command: string, rest: string) => {
    const [count, ys] = COMMANDS[command] ?? [0, []];
    if (count === 0) return whole;
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)].map(([text]) => Number(text));
    return `${command}${numbers.map((number, at) => short(ys.includes(at % count) ? moved(number) : number)).join(' ')}`;
  });
}
