/** What a map is as an SVG file: one that every program reads the same, and that asks nobody for anything. */
import assert from 'node:assert/strict';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { PAPERS, SHEETS } from '../../server/src/map/export-sheet';
import { exportedSvg } from '../../server/src/map/export-svg';
import { sceneOf } from '../../server/src/map/map';
import { PALETTES, THEMES } from '../../server/src/map/palette';
import { VIEWS } from '../../server/src/map/scene';
import { escaped, svgText } from '../../server/src/map/svg';
import { GOOD_PAPER } from '../kit/good-paper';
import { HOSTILE_TEXTS, hostilePaper } from '../kit/hostile-paper';
import { shownFrom } from '../kit/shown';

const PAPERS_TO_DRAW = [
  ['a good paper', GOOD_PAPER],
  ['a paper with nothing in it', 'format: strategy-paper/1\n'],
  ['a hostile paper', hostilePaper()],
] as const;

/** Elements and attributes that fetch something, run something, or that not every program draws. */
const FORBIDDEN =
  /<(?:script|foreignObject|image|use|a|animate|set|iframe|!ENTITY|!DOCTYPE|\?xml-)|\s(?:on\w+|href|xlink:href|style|src)=/i;

describe('an exported SVG', () => {
  for (const [name, text] of PAPERS_TO_DRAW) {
    const shown = shownFrom(text);
    for (const view of VIEWS) {
      const scene = sceneOf(shown, { view });
      const svg = exportedSvg(scene, { palette: PALETTES.light });

      it(`of ${name} is well-formed XML (${view})`, () => {
        assert.equal(XMLValidator.validate(svg), true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML does not allow
        assert.doesNotMatch(svg, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        assert.ok(svg.isWellFormed());
      });

      it(`of ${name} fetches and runs nothing (${view})`, () => {
        const withoutTexts = svg.replace(/>[^<]*</g, '><');
        assert.doesNotMatch(withoutTexts, FORBIDDEN);
        assert.doesNotMatch(withoutTexts, /https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
        for (const [, address] of svg.matchAll(/url\(([^)]*)/g))
          assert.ok(address?.startsWith('data:font/woff2') || address?.startsWith('https://evil'), address);
        assert.deepEqual(
          [...new Set(elementsOf(svg))].filter((element) => !KNOWN.has(element)),
          [],
        );
      });

      it(`of ${name} says in words what it shows (${view})`, () => {
        const root = parsed(svg);
        assert.equal(root['@role'], 'img');
        assert.equal(root['@aria-labelledby'], root.title['@id']);
        assert.equal(root['@aria-describedby'], root.desc['@id']);
        assert.equal(root.title['#text'], escaped(scene.title).replace(/&\w+;|&#39;/g, signOf));
        for (const { label } of scene.cards)
          if (label !== '' && label.length < 40 && /^[\w ]+$/.test(label))
            assert.ok(root.desc['#text'].includes(label), label);
      });
    }
  }

  it('has the size of its sheet, in millimetres, and its shape', () => {
    const shown = shownFrom(GOOD_PAPER);
    for (const paper of PAPERS) {
      const { proportion, size } = SHEETS[paper];
      const scene = sceneOf(shown, { view: 'strategy', proportion });
      const root = parsed(exportedSvg(scene, { palette: PALETTES.print, size }));
      assert.equal(root['@width'], size.width);
      assert.equal(root['@height'], size.height);
      const [, , width, height] = String(root['@viewBox']).split(' ').map(Number);
      assert.ok(Math.abs((width ?? 0) / (height ?? 1) - proportion) < 0.001, `${width} × ${height}`);
    }
    assert.deepEqual(SHEETS.a3.size, { width: '420mm', height: '297mm' });
    assert.deepEqual(SHEETS.a4.size, { width: '297mm', height: '210mm' });
  });

  it('has the colours of its theme written out, and no other', () => {
    for (const theme of THEMES) {
      const svg = exportedSvg(sceneOf(shownFrom(GOOD_PAPER), { view: 'strategy' }), {
        palette: PALETTES[theme],
      });
      const allowed = new Set<string>(['none', ...Object.values(PALETTES[theme])]);
      for (const [, colour] of svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g))
        assert.ok(allowed.has(colour ?? ''), colour);
      assert.doesNotMatch(svg, /var\(|class="fill/);
    }
  });

  it('carries its font, in both weights', () => {
    const svg = exportedSvg(sceneOf(shownFrom(GOOD_PAPER), { view: 'strategy' }), {
      palette: PALETTES.light,
    });
    const weights = [...svg.matchAll(/@font-face\{[^}]*font-weight:(\d+)/g)].map(([, weight]) => weight);
    assert.deepEqual(weights.sort(), ['400', '600']);
  });
});

describe('a text in an SVG', () => {
  for (const text of HOSTILE_TEXTS)
    it(`stays a text: ${JSON.stringify(text).slice(0, 60)}`, () => {
      for (const svg of [
        svgText({ element: 'text', attributes: {}, text }),
        svgText({ element: 'g', attributes: { id: text } }),
      ]) {
        assert.equal(XMLValidator.validate(svg), true);
        assert.deepEqual(elementsOf(svg).length, 1);
      }
    });

  it('is not turned around, and keeps scripts that run from right to left', () => {
    assert.equal(escaped('before \u202Ehcraes\u202C after \u2066x\u2069'), 'before hcraes after x');
    assert.equal(escaped('עברית\u200f العربية'), 'עברית\u200f العربية');
  });
});

const KNOWN = new Set(['svg', 'title', 'desc', 'style', 'g', 'rect', 'path', 'text']);

function elementsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<([a-zA-Z][\w:]*)/g)].map(([, name]) => name ?? '');
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the tests ask for
function parsed(svg: string): any {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
    stopNodes: ['svg.style'],
    processEntities: true,
    htmlEntities: true,
  });
  return parser.parse(svg).svg;
}

function signOf(sign: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return signs[sign] ?? sign;
}
