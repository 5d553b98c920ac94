/** The outline of the three kinds of document, for clients that show a tree and for those that show a list. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { documentSymbols, flatSymbols } from '../../server/src/language/outline/outline';
import type { LspRange } from '../../server/src/language/positions';
import { ROOT } from '../kit/cli';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { LOG, NEIGHBOURS, ORGANISATION, PARKS } from '../kit/neighbours';
import { samples, type Workspace, workspace } from '../kit/workspace';

async function outlined(name: string, files = NEIGHBOURS) {
  const here = await workspace(files);
  const checked = here.session.checked(here.open(name));
  return { here, checked, symbols: documentSymbols(checked, here.session) };
}

/** `name (detail)`, two spaces in for each level. */
function lines(symbols: readonly DocumentSymbol[], level = 0): readonly string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(level)}${name}${detail ? ` (${detail})` : ''}`,
    ...lines(children ?? [], level + 1),
  ]);
}

function kinds(symbols: readonly DocumentSymbol[]): readonly SymbolKind[] {
  return symbols.map(({ kind }) => kind);
}

describe('outline', () => {
  it('of a paper tells it as people do, with what the last meeting said', async () => {
    const { symbols } = await outlined(PARKS);
    assert.deepEqual(lines(symbols).slice(0, 12), [
      'Parks (Anna Holm)',
      "Direction (The town's living room)",
      '1. Green places are cared for with residents (Anna Holm · 1 benefit · 2 actions)',
      '  More residents take part in caring for their nearest park (first signs)',
      '  1. Try park agreements in three places (running · Bo Lind)',
      '  2. Walk every park with its neighbours (decided · Karla Sand)',
      '2. Children can walk to school through the parks (Karla Sand · 1 benefit · 1 action)',
      '  More children walk to school, so their parents need not drive',
      '  1. Cut the hedges along four routes (running · Karla Sand)',
      '3. Every park has a wild corner (Bo Lind · 1 benefit · 1 action)',
      '  Residents hear and see more birds and butterflies',
      '  1. Leave one corner of each park unmown (practice · Bo Lind)',
    ]);
    assert.deepEqual(lines(symbols).slice(15), [
      'Kept for later (1)',
      '  Benches by the lake (action)',
      'Recommendations (1)',
      '  Begin with the smallest park (Karla Sand)',
      'Dialogue (3)',
      '  Dialogue up (1)',
      '    Head of Technical Services (A walk in a park with the map in hand · every month)',
      '  Dialogue down (1)',
      '    All park keepers (Monday meeting by the map · every week)',
      '  Dialogue across (1)',
      '    Schools and Elderly Care (Lunch with a question to each other · every second month)',
      'Citizens (1)',
      "  The residents' council (We would like to help, but we don't know whom to ask)",
      'Expected of managers (Ask what we learned before asking what we did)',
      'Follow-up (monthly)',
      'Map reviews (1)',
      '  2026-05-04 (consolidation)',
    ]);
    const initiative = symbols[2];
    assert.deepEqual(
      [initiative?.kind, ...kinds(initiative?.children ?? [])],
      [SymbolKind.Class, SymbolKind.Property, SymbolKind.Method, SymbolKind.Method],
    );
  });

  it('of a log lists its meetings by date, with the titles behind the ids', async () => {
    const { symbols } = await outlined(LOG);
    assert.deepEqual(lines(symbols), [
      '2026-05-04 (1 action · 1 benefit)',
      '  Try park agreements in three places (running)',
      '  More residents take part in caring for their nearest park (first signs)',
      '  Next month (1)',
      '    Walk with the school (Karla Sand)',
      '  Learning (1)',
      '    People like to be asked (Green places are cared for with residents)',
      '  Barriers (1)',
      '    Nobody has the key',
    ]);
  });

  it('of an organisation lists units, people and focus areas', async () => {
    const { symbols } = await outlined(ORGANISATION);
    assert.deepEqual(lines(symbols), [
      'Shared vision (Lindby is a place where neighbours and colleagues solve things together)',
      'Units (4)',
      '  Technical Services',
      '  Parks (in Technical Services)',
      '  Schools',
      '  Elderly Care',
      'People (3)',
      '  Anna Holm (Parks · manager)',
      '  Bo Lind (Parks · change agent)',
      '  Karla Sand (Parks)',
      'Focus areas (2)',
      '  Nature close to home',
      '  Fewer cars',
      'Survey between units (1)',
    ]);
  });

  it('is Danish where the paper is', async () => {
    const files = { [PARKS]: edited(GOOD_PAPER, ['language: en', 'language: da']) };
    const all = lines((await outlined(PARKS, files)).symbols);
    assert.ok(
      all.some((line) => line.startsWith('Retning')),
      all.join('\n'),
    );
    assert.ok(all.some((line) => line.includes('1 gevinst · 2 handlinger')));
  });

  it('calls what has no title by its number', async () => {
    const text = edited(GOOD_PAPER, ['    title: Every park has a wild corner\n', '']);
    const all = lines((await outlined(PARKS, { [PARKS]: text })).symbols);
    assert.ok(all.some((line) => line.startsWith('Initiative 3 (')));
  });

  it('is a list with containers for clients without a tree', async () => {
    const { here, checked } = await outlined(PARKS);
    const flat = flatSymbols(checked, here.session);
    const action = flat.find(({ name }) => name.startsWith('1. Try park'));
    assert.equal(action?.containerName, '1. Green places are cared for with residents');
    assert.match(here.words(here.uri(PARKS), action?.location.range as LspRange), /^id: first-three-parks/);
  });

  it('is empty for a text of no kind and for an empty one', async () => {
    for (const text of ['', '# nothing yet\n', '- a list\n'])
      assert.deepEqual((await outlined(PARKS, { [PARKS]: text })).symbols, []);
  });
});

describe('every outline', () => {
  const faulty = join(ROOT, 'samples/faulty');
  const all = {
    ...samples(),
    ...Object.fromEntries(
      readdirSync(faulty).map((name) => [`faulty/${name}`, readFileSync(join(faulty, name), 'utf8')]),
    ),
  };
  let here: Workspace;
  before(async () => {
    here = await workspace(all);
  });

  for (const name of Object.keys(all)) {
    it(`has names, and each place within the one above: ${name}`, () => {
      const checked = here.session.checked(here.open(name));
      const walk = (symbols: readonly DocumentSymbol[], within?: LspRange): void => {
        for (const symbol of symbols) {
          assert.notEqual(symbol.name.trim(), '');
          assert.ok(
            isWithin(symbol.selectionRange, symbol.range),
            `${symbol.name}: its name is outside of it`,
          );
          if (within) assert.ok(isWithin(symbol.range, within), `${symbol.name} is outside of what holds it`);
          walk(symbol.children ?? [], symbol.range);
        }
      };
      walk(documentSymbols(checked, here.session));
    });
  }

  it('holds while a paper is typed, wherever it ends', () => {
    for (let end = 0; end < GOOD_PAPER.length; end += 37) {
      const uri = here.uri('typed.strategy.yaml');
      here.session.open(uri, end, GOOD_PAPER.slice(0, end));
      const analysis = here.session.opened(uri);
      assert.ok(analysis);
      documentSymbols(here.session.checked(analysis), here.session);
    }
  });
});

function isWithin(inner: LspRange, outer: LspRange): boolean {
  const isBefore = (a: LspRange['start'], b: LspRange['start']) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}
