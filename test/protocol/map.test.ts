/** The map over the protocol: as the preview asks for it, changes it, and takes it away as a file. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { VIEWS } from '../../server/src/map/scene';
import {
  MAP_EDIT_REQUEST,
  MAP_EXPORT_REQUEST,
  MAP_REQUEST,
  type MapAnswer,
  type MapEditAnswer,
  type MapExportAnswer,
  PREVIEW_TEXTS_REQUEST,
  type PreviewTextsAnswer,
} from '../../server/src/protocol';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { type Editor, editor } from '../kit/server';

const NAME = 'parks-2026.strategy.yaml';

describe('the map over the protocol', () => {
  let here: Editor;
  before(async () => {
    here = await editor({
      'lindby.organisation.yaml': GOOD_ORGANISATION,
      'closed.strategy.yaml': GOOD_PAPER,
    });
    await here.open(NAME, GOOD_PAPER);
  });
  after(() => here.end());

  const ask = (name: string, view: (typeof VIEWS)[number] = 'strategy'): Promise<MapAnswer | null> =>
    here.connection.sendRequest(MAP_REQUEST, { uri: here.uri(name), view });

  it('has a group for each card, of the version that is open', async () => {
    for (const view of VIEWS) {
      const map = await ask(NAME, view);
      assert.ok(map, view);
      assert.equal(map.version, here.version(NAME));
      assert.equal(map.broken, false);
      const groups = new Set(map.groups.map(({ attributes }) => attributes['id']));
      assert.deepEqual(
        map.cards.filter(({ id }) => !groups.has(id)),
        [],
        view,
      );
      assert.equal(groups.size, map.groups.length, view);
    }
  });

  it('is drawn of a closed file too, and of nothing where there is no paper', async () => {
    const map = await ask('closed.strategy.yaml');
    assert.ok(map);
    assert.equal(map.version, undefined);
    assert.equal(await ask('gone.strategy.yaml'), null);
    assert.equal(await ask('lindby.organisation.yaml'), null);
  });

  it('says when the text is broken, and no more than that when it only reads otherwise than it is written', async () => {
    await here.change(NAME, edited(GOOD_PAPER, ["The town's living room", '"The town']));
    assert.equal((await ask(NAME))?.broken, true);
    await here.change(NAME, edited(GOOD_PAPER, ['value: 40,', 'value: 40,5,']));
    await here.change(NAME, GOOD_PAPER);
    assert.equal((await ask(NAME))?.broken, false);
  });

  it('calls a partner what the organisation calls it, and leads to its paper', async () => {
    const theirs = 'schools-2026.strategy.yaml';
    await here.open(
      theirs,
      edited(
        GOOD_PAPER,
        ['id: parks-2026', 'id: schools-2026'],
        ['  id: parks\n  name: Parks', '  id: schools\n  name: Our nine schools'],
      ),
    );
    const partner = (await ask(NAME))?.cards.find(({ role }) => role === 'partner');
    assert.match(partner?.label ?? '', /Schools/);
    assert.doesNotMatch(partner?.label ?? '', /nine/);
    assert.equal(partner?.opens, here.uri(theirs));
  });

  it('is changed by edits that the text takes as they are', async () => {
    const map = await ask(NAME);
    const card = map?.cards.find(({ label }) => label.includes('Cut the hedges'));
    assert.ok(map && card);
    const request = {
      uri: here.uri(NAME),
      view: 'strategy',
      version: here.version(NAME),
      card: card.id,
      change: { kind: 'status', status: 'done' },
    };
    const answer = await here.connection.sendRequest<MapEditAnswer>(MAP_EDIT_REQUEST, request);
    assert.ok('edits' in answer);
    assert.equal(
      TextDocument.applyEdits(TextDocument.create('', '', 1, GOOD_PAPER), [...answer.edits]),
      edited(GOOD_PAPER, ['status: running', 'status: done']),
    );
    const late = await here.connection.sendRequest<MapEditAnswer>(MAP_EDIT_REQUEST, {
      ...request,
      version: request.version - 1,
    });
    assert.deepEqual(late, { refusal: 'The text has changed in the meantime. Please try again.' });
    const closed = await here.connection.sendRequest<MapEditAnswer>(MAP_EDIT_REQUEST, {
      ...request,
      uri: here.uri('closed.strategy.yaml'),
    });
    assert.ok('refusal' in closed);
  });

  it('is a file that stands on its own', async () => {
    const asked = { uri: here.uri(NAME), view: 'citizens', theme: 'light' };
    const svg = await here.connection.sendRequest<MapExportAnswer>(MAP_EXPORT_REQUEST, {
      ...asked,
      format: 'svg',
    });
    assert.equal(svg.name, 'parks-2026-citizens');
    assert.match(svg.text, /^<\?xml[^>]*>\n<svg [\s\S]*<\/svg>\n$/);
    const html = await here.connection.sendRequest<MapExportAnswer>(MAP_EXPORT_REQUEST, {
      ...asked,
      format: 'html',
    });
    assert.match(html.text, /^<!doctype html>/i);
    // The page has all views, as that of the command, and begins with the one that was shown.
    assert.equal(html.name, 'parks-2026');
    assert.equal([...html.text.matchAll(/role="tab"/g)].length, 5);
    assert.match(html.text, /aria-selected="true"[^>]*>Map for citizens</);
    for (const { text } of [svg, html]) assert.doesNotMatch(text, /(?:src|href)="https?:/);
    const gone = { ...asked, uri: here.uri('gone.strategy.yaml'), format: 'svg' };
    assert.equal(await here.connection.sendRequest(MAP_EXPORT_REQUEST, gone), null);
  });

  it('comes with its words, in the language of the paper', async () => {
    const words = (name: string): Promise<PreviewTextsAnswer> =>
      here.connection.sendRequest(PREVIEW_TEXTS_REQUEST, { uri: here.uri(name) });
    assert.equal((await words(NAME)).texts['view:people'], 'Who does what');
    await here.change(NAME, edited(GOOD_PAPER, ['language: en', 'language: da']));
    const { language, texts } = await words(NAME);
    assert.deepEqual([language, texts['view:people']], ['da', 'Hvem gør hvad']);
    assert.equal((await words('gone.strategy.yaml')).language, 'en');
    await here.change(NAME, GOOD_PAPER);
  });
});
