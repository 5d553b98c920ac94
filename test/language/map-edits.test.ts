/** Changes made on a map, as edits of the text: what an author would have written, and nothing else. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { mapEdits } from '../../server/src/language/map/edits';
import { mapOf, previewTexts } from '../../server/src/language/map/map';
import type { MapCard, MapEditRequest, View } from '../../server/src/protocol';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { type Opened, opened } from '../kit/opened';

type Change = MapEditRequest['change'];

const open = (text: string): Opened => opened(text, { organisation: GOOD_ORGANISATION });

function cardsOf({ checked, session, uri }: Opened, view: View = 'strategy'): readonly MapCard[] {
  const map = mapOf(checked, { uri, view }, session);
  assert.ok(map);
  return map.cards;
}

function cardNamed(here: Opened, words: string, view?: View): MapCard {
  const card = cardsOf(here, view).find(({ label }) => label.includes(words));
  assert.ok(card, words);
  return card;
}

/** The text after a change on the card that says `words`, or why it is not made. */
function changed(text: string, words: string, change: Change, view: View = 'strategy'): string {
  const here = open(text);
  const { id } = cardNamed(here, words, view);
  const version = here.checked.version ?? 0;
  const made = mapEdits(here.checked, { uri: here.uri, version, view, card: id, change }, here.session);
  return typeof made === 'string' ? made : applyEdits(text, made);
}

describe('changes on a map', () => {
  describe('of a status', () => {
    const done: Change = { kind: 'status', status: 'done' };

    it('puts the new one in its place, and leaves the comment beside it', () => {
      const text = edited(GOOD_PAPER, ['status: running', 'status: running # since the thaw']);
      assert.equal(
        changed(text, 'Cut the hedges', done),
        edited(text, ['status: running # since', 'status: done # since']),
      );
    });

    it('adds it where there is none, at its usual place', () => {
      const text = edited(GOOD_PAPER, ['        status: running\n', '']);
      assert.equal(
        changed(text, 'Cut the hedges', done),
        edited(GOOD_PAPER, ['status: running', 'status: done']),
      );
    });

    it('changes nothing where it is that already', () => {
      assert.equal(changed(GOOD_PAPER, 'Cut the hedges', { kind: 'status', status: 'running' }), GOOD_PAPER);
    });

    it('is not made in the paper where the latest meeting said it', () => {
      const log = `format: strategy-follow-up/1
paper: parks-2026
meetings:
  - date: 2026-05-04
    actions:
      - action: cut-hedges
        status: running
`;
      const here = opened(GOOD_PAPER, { others: { 'parks-2026.follow-up.yaml': log } });
      const { id } = cardNamed(here, 'Cut the hedges');
      const request = {
        uri: here.uri,
        version: here.checked.version ?? 0,
        view: 'strategy',
        card: id,
      } as const;
      assert.equal(mapEdits(here.checked, { ...request, change: done }, here.session), 'refused:logged');
    });

    it('works in the other views that show the action', () => {
      assert.equal(
        changed(GOOD_PAPER, 'Cut the hedges', done, 'people'),
        edited(GOOD_PAPER, ['status: running', 'status: done']),
      );
    });
  });

  describe('of the order', () => {
    const [first, second] = ['Try park agreements', 'Walk every park'];
    const order = (text: string): readonly string[] =>
      cardsOf(open(text))
        .filter(({ label }) => label.includes(first) || label.includes(second) || label.includes('third one'))
        .filter(({ role }) => role === 'action')
        .map(({ label }) => label.slice(0, 30));
    const third = `      - id: third
        title: A third one
        priority: 3
        status: idea
`;
    const three = edited(GOOD_PAPER, ['  - id: safe-routes', `${third}  - id: safe-routes`]);

    it('moves an action with its lines, and numbers both as they now stand', () => {
      const down = changed(GOOD_PAPER, first, { kind: 'move', by: 1 });
      assert.ok(down.indexOf(second) < down.indexOf(first));
      assert.deepEqual(order(down), ['Action 1: Walk every park with', 'Action 2: Try park agreements ']);
      assert.equal(changed(down, first, { kind: 'move', by: -1 }), GOOD_PAPER);
    });

    it('lets two numbers change places where the text has another order than the map', () => {
      const text = three.replace('priority: 1', 'priority: 9').replace('priority: 3', 'priority: 1');
      assert.deepEqual(
        order(text).map((label) => label.slice(10, 15)),
        ['A thi', 'Walk ', 'Try p'],
      );
      const moved = changed(text, first, { kind: 'move', by: -1 });
      assert.deepEqual(
        order(moved).map((label) => label.slice(10, 15)),
        ['A thi', 'Try p', 'Walk '],
      );
      assert.equal(
        moved,
        text
          .replace('priority: 9', 'priority: X')
          .replace('priority: 2', 'priority: 9')
          .replace('priority: X', 'priority: 2'),
      );
    });

    it('brings the text into the order of the map where a number is missing', () => {
      const text = edited(three, [
        '        priority: 1\n        responsible: Bo Lind\n        contributes_to',
        '        responsible: Bo Lind\n        contributes_to',
      ]);
      const names = (of: string): readonly (string | undefined)[] =>
        order(of).map((label) => /Walk|third|Try/.exec(label)?.[0]);
      assert.deepEqual(names(text), ['Walk', 'third', 'Try']);
      const moved = changed(text, first, { kind: 'move', by: -1 });
      assert.deepEqual(names(moved), ['Walk', 'Try', 'third']);
      const written = [second, first, 'A third one'].map((words) => moved.indexOf(words));
      assert.deepEqual(
        written,
        [...written].sort((a, b) => a - b),
      );
      assert.deepEqual(moved.match(/priority: [123]/g)?.slice(0, 3), [
        'priority: 1',
        'priority: 2',
        'priority: 3',
      ]);
    });

    it('says which ways are open', () => {
      const here = open(three);
      assert.deepEqual(
        [first, second, 'A third one'].map((words) =>
          cardNamed(here, words).changes?.filter((change) => change === 'up' || change === 'down'),
        ),
        [['down'], ['up', 'down'], ['up']],
      );
    });
  });

  describe('of a title', () => {
    const named = (title: string): Change => ({ kind: 'rename', title });

    it('keeps the quotes, and takes some where they are needed', () => {
      const text = edited(GOOD_PAPER, ['title: Cut the hedges along four routes', "title: 'Cut the hedges'"]);
      assert.equal(
        changed(text, 'Cut the hedges', named('Cut: hedges')),
        edited(text, ["'Cut the hedges'", "'Cut: hedges'"]),
      );
      assert.match(changed(GOOD_PAPER, 'Cut the hedges', named('Cut: hedges')), /title: ["']Cut: hedges["']/);
    });

    it('is one line, whatever was pasted', () => {
      assert.match(
        changed(GOOD_PAPER, 'Cut the hedges', named(' Cut\n  the grass ')),
        /title: Cut the grass\n/,
      );
    });

    it('reaches initiatives and benefits', () => {
      assert.equal(
        changed(GOOD_PAPER, 'Every park has a wild corner', named('Wild corners')),
        edited(GOOD_PAPER, ['Every park has a wild corner', 'Wild corners']),
      );
      assert.equal(
        changed(GOOD_PAPER, 'hear and see more birds', named('Residents hear larks')),
        edited(GOOD_PAPER, ['Residents hear and see more birds and butterflies', 'Residents hear larks']),
      );
    });

    it('is not empty', () => {
      assert.equal(changed(GOOD_PAPER, 'Cut the hedges', named(' \n ')), 'refused:empty');
    });
  });

  describe('of what someone said', () => {
    const said: Change = { kind: 'said', who: ' Parents by the playground', said: 'We miss a bench' };

    it('is the last of what citizens said', () => {
      const last = 'changed: Each park now has a named keeper on its sign\n';
      assert.equal(
        changed(GOOD_PAPER, 'living room', said),
        edited(GOOD_PAPER, [last, `${last}  - who: Parents by the playground\n    said: We miss a bench\n`]),
      );
    });

    it('begins the list where there is none', () => {
      const start = GOOD_PAPER.indexOf('citizens:\n');
      const without = GOOD_PAPER.slice(0, start) + GOOD_PAPER.slice(GOOD_PAPER.indexOf('expected_of'));
      assert.match(
        changed(without, 'living room', said),
        /\ncitizens:\n {2}- who: Parents by the playground\n {4}said: We miss a bench\n/,
      );
    });

    it('needs both', () => {
      assert.equal(changed(GOOD_PAPER, 'living room', { ...said, who: ' ' }), 'refused:who');
      assert.equal(changed(GOOD_PAPER, 'living room', { ...said, said: '\n' }), 'refused:said');
    });

    it('can be noted from the map for citizens', () => {
      const here = open(GOOD_PAPER);
      const open_ = cardsOf(here, 'citizens').filter(({ changes }) => changes?.includes('said'));
      assert.ok(open_.length > 0);
    });
  });

  it('are not made of a text that is newer, of a card that is gone, or of a text that cannot be read', () => {
    const here = open(GOOD_PAPER);
    const request = { uri: here.uri, version: here.checked.version ?? 0, view: 'strategy' } as const;
    const change: Change = { kind: 'status', status: 'done' };
    const ask = (other: Partial<MapEditRequest>, at = here) =>
      mapEdits(at.checked, { ...request, card: 'action-cut-hedges', change, ...other }, at.session);
    assert.equal(ask({ version: request.version + 1 }), 'refused:newer');
    assert.equal(ask({ card: 'action-gone' }), 'refused:gone');
    const broken = here.change(edited(GOOD_PAPER, ['title: Every park', 'title: "Every park']));
    assert.equal(ask({ version: broken.checked.version ?? 0 }, broken), 'refused:unreadable');
    assert.ok(cardsOf(broken).every(({ changes }) => changes === undefined));
  });

  it('leave every card with text that marks it, the innermost last', () => {
    const here = open(GOOD_PAPER);
    const { extent, range } = cardNamed(here, 'Cut the hedges');
    const lines = GOOD_PAPER.split('\n');
    assert.equal(lines[range?.start.line ?? -1]?.trim(), 'title: Cut the hedges along four routes');
    assert.equal(lines[extent?.start.line ?? -1]?.trim(), '- id: cut-hedges');
    assert.equal(lines[extent?.end.line ?? -1]?.trim(), 'started: 2026-03-01');
  });

  it('are told in both languages, with the names that the format has for statuses and phases', () => {
    assert.equal(previewTexts('en')['status:never-launched'], 'Never launched');
    assert.equal(previewTexts('da')['status:never-launched'], 'Ikke sat i gang');
    assert.deepEqual(Object.keys(previewTexts('da')).sort(), Object.keys(previewTexts('en')).sort());
    for (const language of ['en', 'da'] as const)
      for (const [key, text] of Object.entries(previewTexts(language))) assert.notEqual(text, '', key);
  });
});
