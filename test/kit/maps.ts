/** Papers as maps, and what can be asked of any scene: nothing overlaps, nothing is cut, all words can be read. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../server/src/document/read';
import { sceneOf } from '../../server/src/map/map';
import { widthOf } from '../../server/src/map/measure';
import type { Palette } from '../../server/src/map/palette';
import type { Box, Card, Ink, Mark, Scene } from '../../server/src/map/scene';
import type { Asked, Shown } from '../../server/src/map/shown';
import { NO_PROGRESS, progressOf } from '../../server/src/paper/progress';
import { readSubject } from '../../server/src/paper/subject';
import { check } from '../../server/src/rules/check';

const ROOT = join(import.meta.dirname, '..', '..', 'samples');

/** All papers among the samples, by path. */
export const SAMPLES: readonly string[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.strategy.yaml'))
  .sort()
  .map((path) => join(ROOT, path));

/** The one of a unit. */
export function samplePath(unit: string): string {
  const path = SAMPLES.find((one) => one.includes(unit));
  assert.ok(path, `there is a sample of ${unit}`);
  return path;
}

/** Width by height of the sheets that maps are made for. */
export const SHEETS = { a3: Math.SQRT2, '16:9': 16 / 9 } as const;

/** What a map is made of, from the text of a paper; undefined for a text that is none. */
export function shownOf(
  text: string,
  also: Partial<Shown> & { readonly log?: string } = {},
): Shown | undefined {
  const subject = readSubject(readDocument(text), 'a.strategy.yaml');
  if (subject.content?.kind !== 'strategy-paper') return undefined;
  const { log, ...rest } = also;
  const followUp = log === undefined ? undefined : readSubject(readDocument(log), 'a.follow-up.yaml').content;
  return {
    paper: subject.content,
    progress: followUp?.kind === 'strategy-follow-up' ? progressOf(followUp) : NO_PROGRESS,
    findings: check(subject, { today: '2026-06-15', stage: 'submitted' }),
    language: subject.content.language?.value ?? 'en',
    today: '2026-06-15',
    nameOf: () => undefined,
    ...rest,
  };
}

/** A sample with its log. */
export function sample(path: string, also: Partial<Shown> = {}): Shown | undefined {
  const log = path.replace('.strategy.', '.follow-up.');
  return shownOf(readFileSync(path, 'utf8'), {
    ...(existsSync(log) && { log: readFileSync(log, 'utf8') }),
    ...also,
  });
}

/** The scene of a text, which has to be a paper. */
export function mapOf(text: string, asked: Partial<Asked> = {}, also: Partial<Shown> = {}): Scene {
  const shown = shownOf(text, also);
  assert.ok(shown, 'the text is a paper');
  return sceneOf(shown, { view: 'strategy', ...asked });
}

export function cardOf(scene: Scene, id: string): Card {
  const card = scene.cards.find((one) => one.id === id);
  assert.ok(card, `${id} is on the map: ${scene.cards.map((one) => one.id).join(' ')}`);
  return card;
}

/** All words of a card, one after the other. */
export function wordsOf({ marks }: Pick<Card, 'marks'>): string {
  return marks.flatMap((mark) => (mark.mark === 'words' ? [mark.text] : [])).join(' ');
}

/** Rounding of lengths may be off by so much. */
const SLACK = 0.6;

/** Every card is on the sheet, overlaps none but those it belongs to, and holds all it shows. */
export function assertOrderly(scene: Scene, name: string): void {
  const byId = new Map<string, Card>();
  for (const card of scene.cards) {
    assert.ok(!byId.has(card.id), `${name}: ${card.id} is there once`);
    assert.ok(
      card.parent === undefined || byId.has(card.parent),
      `${name}: ${card.id} stands after ${card.parent}`,
    );
    assert.notEqual(card.label.trim(), '', `${name}: ${card.id} says something`);
    byId.set(card.id, card);
    assert.ok(
      card.box.x >= 0 &&
        right(card.box) <= scene.width &&
        card.box.y >= 0 &&
        below(card.box) <= scene.height + SLACK,
      `${name}: ${card.id} is on the sheet`,
    );
    for (const mark of card.marks) assertWithin(mark, card.box, `${name}: ${card.id}`);
  }
  for (const [at, card] of scene.cards.entries())
    for (const other of scene.cards.slice(at + 1))
      assert.ok(
        !overlap(card.box, other.box) || other.parent === card.id || card.parent === other.id,
        `${name}: ${card.id} and ${other.id} overlap`,
      );
}

function assertWithin(mark: Mark, box: Box, name: string): void {
  if (mark.mark !== 'words') return;
  const { x, y, size, width, text } = mark;
  assert.ok(
    Math.abs(width - widthOf(text, size, mark.weight)) < 0.01,
    `${name}: »${text}« is as wide as it says`,
  );
  assert.ok(x >= box.x - SLACK && x + width <= right(box) + SLACK, `${name}: »${text}« is within its card`);
  assert.ok(
    y - size * 0.75 >= box.y - SLACK && y + size * 0.25 <= below(box) + SLACK,
    `${name}: »${text}« is within its card's height`,
  );
}

/** No line of a link crosses words or a card that it does not join; it may touch the edges of the two. */
export function assertFreeOfWords(scene: Scene, name: string): void {
  const obstacles = [
    ...scene.cards.map(({ box, id }) => ({ box, id })),
    ...(scene.ground ?? []).flatMap((mark) =>
      mark.mark === 'words'
        ? [
            {
              id: `»${mark.text}«`,
              box: { x: mark.x, y: mark.y - mark.size * 0.75, width: mark.width, height: mark.size },
            },
          ]
        : [],
    ),
  ];
  for (const link of scene.links) {
    const [line] = link.marks;
    assert.ok(line?.mark === 'path');
    const points = [...line.path.matchAll(/[MLQ ](-?[\d.]+) (-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    for (const [at, point] of points.entries()) {
      const next = points[at + 1];
      if (!next) continue;
      const box = {
        x: Math.min(point[0], next[0]),
        y: Math.min(point[1], next[1]),
        width: Math.abs(point[0] - next[0]),
        height: Math.abs(point[1] - next[1]),
      };
      for (const obstacle of obstacles)
        assert.ok(!overlap(box, obstacle.box), `${name}: ${link.id} crosses ${obstacle.id}`);
    }
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) - SLACK && b.x < right(a) - SLACK && a.y < below(b) - SLACK && b.y < below(a) - SLACK;
}

function right({ x, width }: Box): number {
  return x + width;
}

function below({ y, height }: Box): number {
  return y + height;
}

/** Words and what they stand on, as pairs of inks; what stands back is left out, for it is only a hint. */
export function groundsOf(
  scene: Scene,
): readonly { readonly words: string; readonly ink: Ink; readonly on: Ink }[] {
  const drawn = [
    ...(scene.ground ?? []).map((mark) => ({ mark, faded: false })),
    ...scene.cards.flatMap((card) => card.marks.map((mark) => ({ mark, faded: card.faded === true }))),
  ];
  return drawn.flatMap(({ mark, faded }, at) => {
    if (mark.mark !== 'words' || faded) return [];
    const box = drawn
      .slice(0, at)
      .findLast(
        ({ mark: under }) =>
          under.mark === 'box' &&
          under.fill !== undefined &&
          under.x <= mark.x &&
          right(under) >= mark.x &&
          under.y <= mark.y &&
          below(under) >= mark.y,
      )?.mark;
    return [{ words: mark.text, ink: mark.ink, on: box?.mark === 'box' && box.fill ? box.fill : 'sheet' }];
  });
}

/** How well one colour can be told from another, 1 to 21 (WCAG 2.2). */
export function contrast(palette: Palette, a: Ink, b: Ink): number {
  const [lighter, darker] = [luminance(palette[a]), luminance(palette[b])].sort((one, two) => two - one);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
