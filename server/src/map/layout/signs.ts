/** The small signs that stand beside a word: where an action or a benefit stands, and how grave a finding is. */
import type { DialogueWay } from '../../paper/paper';
import type { ActionStatus, BenefitStatus, Severity } from '../../paper/terms';
import { short } from '../draw';
import type { Ink, Mark } from '../scene';

export type Sign = ActionStatus | BenefitStatus | Severity | DialogueWay | 'late' | 'none';

/** The colour that goes with a sign and its word. */
export const SIGN_INKS: Readonly<Record<Sign, Ink>> = {
  idea: 'waiting',
  decided: 'waiting',
  testing: 'moving',
  running: 'moving',
  done: 'reached',
  practice: 'reached',
  stopped: 'ended',
  'never-launched': 'ended',
  expected: 'waiting',
  'first-signs': 'moving',
  realised: 'reached',
  'not-seen-yet': 'waiting',
  'given-up': 'ended',
  late: 'late',
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  up: 'dialogue',
  down: 'dialogue',
  across: 'dialogue',
  citizens: 'dialogue',
  none: 'waiting',
};

/** A sign in a square of `size` whose upper left corner is at (`x`, `y`). */
export function signMarks(sign: Sign, x: number, y: number, size: number): readonly Mark[] {
  const ink = SIGN_INKS[sign];
  const r = size / 2;
  const [cx, cy] = [x + r, y + r];
  const thin = Math.max(1.2, size * 0.12);
  const ring = (radius: number, dashed = false): Mark => ({
    mark: 'path',
    path: circle(cx, cy, radius),
    stroke: ink,
    thickness: thin,
    ...(dashed && { dashed: true }),
  });
  const disc = (radius: number): Mark => ({ mark: 'path', path: circle(cx, cy, radius), fill: ink });
  const line = (points: readonly (readonly [number, number])[], stroke: Ink = ink): Mark => ({
    mark: 'path',
    path: points
      .map(([dx, dy], at) => `${at ? 'L' : 'M'}${short(cx + dx * r)} ${short(cy + dy * r)}`)
      .join(''),
    stroke,
    thickness: thin,
  });
  const shape = (points: readonly (readonly [number, number])[]): Mark => ({
    mark: 'path',
    path: `${points.map(([dx, dy], at) => `${at ? 'L' : 'M'}${short(cx + dx * r)} ${short(cy + dy * r)}`).join('')}Z`,
    fill: ink,
    stroke: ink,
    thickness: thin / 2,
  });
  const check = line(
    [
      [-0.42, 0.04],
      [-0.1, 0.36],
      [0.46, -0.32],
    ],
    'card',
  );
  const smallCheck = line(
    [
      [-0.3, 0.03],
      [-0.07, 0.26],
      [0.33, -0.23],
    ],
    'card',
  );
  switch (sign) {
    case 'idea':
    case 'none':
      return [ring(r * 0.86, true)];
    case 'decided':
    case 'expected':
      return [ring(r * 0.86)];
    case 'testing':
      return [ring(r * 0.86), { mark: 'path', path: halfDisc(cx, cy, r * 0.86), fill: ink }];
    case 'running':
      return [
        ring(r * 0.86),
        shape([
          [-0.22, -0.38],
          [0.42, 0],
          [-0.22, 0.38],
        ]),
      ];
    case 'first-signs':
      return [ring(r * 0.86), disc(r * 0.4)];
    case 'done':
    case 'realised':
      return [disc(r * 0.95), check];
    case 'practice':
      return [ring(r * 0.96), disc(r * 0.68), smallCheck];
    case 'stopped':
      return [
        {
          mark: 'box',
          x: x + size * 0.1,
          y: y + size * 0.1,
          width: size * 0.8,
          height: size * 0.8,
          radius: size * 0.12,
          fill: ink,
        },
      ];
    case 'never-launched':
    case 'given-up':
      return [
        {
          mark: 'box',
          x: x + size * 0.12,
          y: y + size * 0.12,
          width: size * 0.76,
          height: size * 0.76,
          radius: size * 0.12,
          stroke: ink,
          thickness: thin,
        },
        line([
          [-0.42, 0.42],
          [0.42, -0.42],
        ]),
      ];
    case 'not-seen-yet':
      return [
        ring(r * 0.86),
        line([
          [-0.36, 0],
          [0.36, 0],
        ]),
      ];
    case 'late':
    case 'warning':
      return [
        shape([
          [0, -0.86],
          [0.92, 0.74],
          [-0.92, 0.74],
        ]),
        line(
          [
            [0, -0.28],
            [0, 0.2],
          ],
          'card',
        ),
        line(
          [
            [0, 0.47],
            [0, 0.48],
          ],
          'card',
        ),
      ];
    case 'error':
      return [
        disc(r * 0.95),
        line(
          [
            [-0.34, -0.34],
            [0.34, 0.34],
          ],
          'card',
        ),
        line(
          [
            [0.34, -0.34],
            [-0.34, 0.34],
          ],
          'card',
        ),
      ];
    case 'hint':
      return [
        ring(r * 0.9),
        {
          mark: 'path',
          path: `M${short(cx - r * 0.3)} ${short(cy - r * 0.16)}a${short(r * 0.3)} ${short(r * 0.3)} 0 1 1 ${short(r * 0.42)} ${short(r * 0.28)}q${short(-r * 0.12)} ${short(r * 0.06)} ${short(-r * 0.12)} ${short(r * 0.18)}`,
          stroke: ink,
          thickness: thin,
        },
        line([
          [0, 0.5],
          [0, 0.51],
        ]),
      ];
    case 'up':
    case 'down': {
      const way = sign === 'up' ? -1 : 1;
      return [
        line([
          [0, -0.75 * way],
          [0, 0.75 * way],
        ]),
        line([
          [-0.55, 0.2 * way],
          [0, 0.75 * way],
          [0.55, 0.2 * way],
        ]),
      ];
    }
    case 'across':
      return [
        line([
          [-0.95, 0],
          [0.95, 0],
        ]),
        line([
          [-0.45, -0.45],
          [-0.95, 0],
          [-0.45, 0.45],
        ]),
        line([
          [0.45, -0.45],
          [0.95, 0],
          [0.45, 0.45],
        ]),
      ];
    case 'citizens':
      return [
        { mark: 'path', path: circle(cx, cy - r * 0.4, r * 0.4), fill: ink },
        {
          mark: 'path',
          path: `M${short(cx - r * 0.8)} ${short(cy + r * 0.9)}a${short(r * 0.8)} ${short(r * 0.8)} 0 0 1 ${short(r * 1.6)} 0z`,
          fill: ink,
        },
      ];
  }
}

function circle(cx: number, cy: number, r: number): string {
  const [radius, across] = [short(r), short(2 * r)];
  return `M${short(cx - r)} ${short(cy)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0z`;
}

/** The lower half. */
function halfDisc(cx: number, cy: number, r: number): string {
  return `M${short(cx - r)} ${short(cy)}a${short(r)} ${short(r)} 0 0 0 ${short(2 * r)} 0z`;
}
