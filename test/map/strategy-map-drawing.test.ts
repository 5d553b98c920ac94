import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportedSvg } from '../../server/src/map/export-svg';
import { sceneOf } from '../../server/src/map/map';
import { PALETTES } from '../../server/src/map/palette';
import { SIXTY_CARDS } from '../kit/map-paper';
import { mapOf, shownOf } from '../kit/maps';

describe('drawing the strategy map', () => {
  it('is quick enough to follow what is typed', () => {
    const shown = shownOf(SIXTY_CARDS, { findings: [] });
    assert.ok(shown);
    const times = Array.from({ length: 60 }, () => {
      const start = process.cpuUsage();
      const scene = sceneOf(shown, { view: 'strategy' });
      exportedSvg(scene, { palette: PALETTES.light, withoutFont: true });
      const { user, system } = process.cpuUsage(start);
      assert.equal(scene.cards.length, 60);
      return (user + system) / 1000;
    }).sort((a, b) => a - b);
    // Some 5 ms on a quiet machine (test/bench/map.mjs); a busy one takes several times as long.
    assert.ok((times[30] ?? Number.NaN) < 40, `${times[30]} ms`);
  });

  it('yields the picture that was looked at and found good', () => {
    const scene = mapOf(GOLDEN_PAPER, {}, { findings: [] });
    const svg = exportedSvg(scene, { palette: PALETTES.light, withoutFont: true }).replaceAll('><', '>\n<');
    const path = join(import.meta.dirname, 'golden', 'strategy-map.svg');
    // After a change that is meant: UPDATE_GOLDEN=1 npx mocha test/map/strategy-map-drawing.test.ts, then look at the picture.
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path, svg);
    assert.equal(svg, readFileSync(path, 'utf8'));
  });
});

/** One of each: an image, a benefit that leads to another, an action that is late, and much that is missing. */
const GOLDEN_PAPER = `format: strategy-paper/1
language: da
unit: {name: Park og Vej}
direction: {image_in_words: Byens fælles have, statement: Alle skal have et grønt sted at mødes}
initiatives:
  - title: Naboerne passer de grønne steder
    lead: Pia Strandbo
    partners: [{who: Grundejerforeningen}]
    benefits:
      - id: flere
        statement: Flere beboere er med
        leads_to: [kender]
        measure: {measured_in: personer, baseline: {value: 40}, target: {value: 200}, readings: [{date: 2026-05-01, value: 80}]}
      - {id: kender, statement: Naboer kender hinanden}
    actions:
      - {id: aftaler, title: Prøv parkaftaler tre steder, priority: 1, responsible: Ole Birkely, status: running, due: 2026-06-01, contributes_to: [flere]}
`;
