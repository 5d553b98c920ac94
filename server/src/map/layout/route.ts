/** Lines that run along and across the map, with round corners. */
import { short } from '../draw';

export type Point = readonly [x: number, y: number];

/** A path along `points`, each straight above, below or beside the one before; corners are rounded by `radius`. */
export function routed(points: readonly Point[], radius: number): string {
  const corners = points.filter((point, at) => {
    const before = points[at - 1];
    return !before || Math.abs(before[0] - point[0]) + Math.abs(before[1] - point[1]) > 0.01;
  });
  let path = '';
  for (const [at, point] of corners.entries()) {
    const before = corners[at - 1];
    const after = corners[at + 1];
    if (!before) path += `M${at2(point)}`;
    else if (!after) path += `L${at2(point)}`;
    else {
      const round = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      path += `L${at2(towards(point, before, round))}Q${at2(point)} ${at2(towards(point, after, round))}`;
    }
  }
  return path;
}

function at2([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.abs(ax - bx) + Math.abs(ay - by);
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to);
  const part = whole === 0 ? 0 : by / whole;
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}
