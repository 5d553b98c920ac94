/** Refactorings: what is offered where, and what each makes of a paper. */
import assert from 'node:assert/strict';
import { refactoringsAt } from '../../server/src/language/editing/refactorings';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { opened } from '../kit/opened';
import {
  afterwards,
  keysAt,
  offered,
  PARKS,
  sorted,
  THREE,
  TOOLS,
  valuesOf,
  WALKS,
  withActions,
} from '../kit/refactoring';

describe('moving an action', () => {
  it('takes it up past its neighbour with its comments, and its priority follows', () => {
    assert.equal(withActions([PARKS, 1], [WALKS, 2], [TOOLS, 3]), THREE);
    const up = afterwards(THREE, 'Walk every park', 'move-up');
    assert.equal(up, withActions([WALKS, 1], [PARKS, 2], [TOOLS, 3]));
    assert.equal(afterwards(up, 'Walk every park', 'move-down'), THREE);
  });

  it('keeps a gap between the numbers where it was', () => {
    const gap = withActions([PARKS, 1], [WALKS, 2], [TOOLS, 4]);
    assert.equal(afterwards(gap, 'Lend tools', 'move-up'), withActions([PARKS, 1], [TOOLS, 2], [WALKS, 4]));
  });

  it('numbers all anew where the numbers said otherwise than the order', () => {
    const mixed = withActions([PARKS, 3], [WALKS, 1], [TOOLS, 2]);
    assert.equal(
      afterwards(mixed, 'Walk every park', 'move-up'),
      withActions([WALKS, 1], [PARKS, 2], [TOOLS, 3]),
    );
    const shared = withActions([PARKS, 1], [WALKS, 1], [TOOLS, 0]);
    assert.equal(
      afterwards(shared, 'Lend tools', 'move-up')
        .match(/priority: \d/g)
        ?.slice(0, 3)
        .join(),
      'priority: 1,priority: 2,priority: 3',
    );
  });

  it('writes no numbers where there are none, and none over words', () => {
    const none = withActions([PARKS, 0], [WALKS, 0], [TOOLS, 0]);
    assert.equal(afterwards(none, 'Lend tools', 'move-up'), withActions([PARKS, 0], [TOOLS, 0], [WALKS, 0]));
    const words = withActions([PARKS, 'high'], [WALKS, 2], [TOOLS, 3]);
    assert.equal(
      afterwards(words, 'Lend tools', 'move-up'),
      withActions([PARKS, 'high'], [TOOLS, 3], [WALKS, 2]),
    );
  });

  it('is offered where there is a neighbour on that side, anywhere in the action and in its comment', () => {
    const moves = (words: string) => keysAt(THREE, words).filter((key) => key.startsWith('move'));
    assert.deepEqual(moves('next_step: Evening'), ['move-down']);
    assert.deepEqual(moves('# with the neighbours'), ['move-up', 'move-down']);
    assert.deepEqual(moves('# soon'), ['move-up', 'move-down']);
    assert.deepEqual(moves('Lend tools'), ['move-up']);
    assert.deepEqual(moves('id: ownership'), []);
    assert.deepEqual(moves('id: cut-hedges'), []);
  });

  it('changes only the lines that differ', () => {
    const { checked, session } = opened(THREE);
    const at = THREE.indexOf('Lend tools');
    const [move] = refactoringsAt(checked, session, { start: at, end: at });
    for (const { span, text } of move?.edits() ?? []) {
      assert.ok(
        span.end - span.start < 300 && text.length < 300,
        `${THREE.slice(span.start, span.end)}→${text}`,
      );
    }
  });
});

describe('the order of the actions', () => {
  it('is brought to their priorities', () => {
    const mixed = withActions([TOOLS, 3], [WALKS, 1], [PARKS, 2]);
    assert.equal(
      afterwards(mixed, 'Lend tools', 'sort-actions'),
      withActions([WALKS, 1], [PARKS, 2], [TOOLS, 3]),
    );
  });

  it('puts those without a priority last, and leaves those that share one as they are', () => {
    const mixed = withActions([TOOLS, 0], [WALKS, 2], [PARKS, 1]);
    assert.equal(
      afterwards(mixed, 'Lend tools', 'sort-actions'),
      withActions([PARKS, 1], [WALKS, 2], [TOOLS, 0]),
    );
    const shared = withActions([TOOLS, 2], [WALKS, 1], [PARKS, 1]);
    assert.equal(
      afterwards(shared, 'Lend tools', 'sort-actions'),
      withActions([WALKS, 1], [PARKS, 1], [TOOLS, 2]),
    );
  });

  it('is numbered as it is written', () => {
    const mixed = withActions([TOOLS, 7], [WALKS, 0], [PARKS, 1]);
    const numbered = withActions([TOOLS, 1], [WALKS, 2], [PARKS, 3]);
    // Without a priority before, it stands where the format has it.
    assert.equal(afterwards(mixed, 'Lend tools', 'number-actions'), numbered);
  });

  it('is left alone where it is in order, or a priority is no number', () => {
    const orders = (text: string) => keysAt(text, 'Lend tools').filter((key) => key.endsWith('-actions'));
    assert.deepEqual(orders(THREE), []);
    assert.deepEqual(orders(withActions([TOOLS, 1], [WALKS, 3], [PARKS, 'high'])), []);
    assert.deepEqual(orders(withActions([TOOLS, 1], [WALKS, 2], [PARKS, 4])), ['number-actions']);
    assert.deepEqual(orders(withActions([TOOLS, 2], [WALKS, 1], [PARKS, 3])), [
      'sort-actions',
      'number-actions',
    ]);
  });
});

describe('keeping for later, and taking back', () => {
  it('parks the innermost element', () => {
    const parks = (words: string) => keysAt(THREE, words).filter((key) => key.startsWith('park-'));
    assert.deepEqual(parks('Lend tools'), ['park-action']);
    assert.deepEqual(parks('indicator: residents'), ['park-benefit']);
    assert.deepEqual(parks('why: Residents who'), ['park-initiative']);
    assert.deepEqual(parks('image_in_words'), []);
  });

  it('lets the actions that stay move up, and makes room when it comes back', () => {
    const parked = afterwards(THREE, 'next_step: Evening', 'park-action');
    const left = parked.slice(0, parked.indexOf('parked:'));
    assert.equal(
      left
        .match(/priority: \d/g)
        ?.slice(0, 2)
        .join(),
      'priority: 1,priority: 2',
    );
    assert.equal(afterwards(parked, 'next_step: Evening', 'take-back-0'), THREE);
  });

  it('offers the home of an action or a benefit first', () => {
    const served = edited(THREE, [
      'status: running\n',
      'status: running\n        contributes_to: [ownership]\n',
    ]);
    const parked = afterwards(served, 'Cut the hedges', 'park-action');
    const back = (words: string) => keysAt(parked, words).filter((key) => key.startsWith('take-back'));
    assert.deepEqual(back('started: 2026-03-01'), [
      'take-back-0',
      'take-back-1',
      'take-back-2',
      'take-back-3',
    ]);
    assert.deepEqual(back('image_in_words'), []);
  });

  it('brings a benefit back with those that served it', () => {
    const parked = afterwards(THREE, 'indicator: residents', 'park-benefit');
    assert.match(parked, /x-linked_from: \[first-three-parks, evening-walks\]/);
    assert.doesNotMatch(parked, /contributes_to: \[ownership\]/);
    assert.equal(afterwards(parked, 'indicator: residents', 'take-back-0'), THREE);
  });

  it('keeps what was written about a parked element as notes of its own', () => {
    const parked = edited(
      afterwards(THREE, 'Lend tools', 'park-action').replace(
        /^ {2}- title: Lend tools$/m,
        '  # maybe in spring\n  - title: Tools, later',
      ),
      ['    kind: action\n', '    why: We have no shed # yet\n    kind: action\n    x-idea_from: Bo\n'],
    );
    const back = afterwards(parked, 'We have no shed', 'take-back-0');
    assert.doesNotMatch(back, /^parked:/m);
    const element = back.slice(
      back.indexOf('      # maybe in spring\n'),
      back.indexOf('  - id: safe-routes'),
    );
    assert.equal(
      element,
      `      # maybe in spring
${TOOLS.replace('N', '3')}        x-parked_title: Tools, later
        x-parked_why: We have no shed # yet
        x-idea_from: Bo
`,
    );
  });

  it('keeps who let go of an initiative, where it does not say of which part', () => {
    const text = edited(GOOD_PAPER, [
      '        status: running\n',
      '        status: running\n        contributes_to: [on-foot, ownership]\n',
    ]);
    const parked = afterwards(text, 'why: Residents who', 'park-initiative');
    assert.match(parked, /contributes_to: \[on-foot\]/);
    const back = afterwards(parked, 'why: Residents who', 'take-back');
    assert.match(back, /^ {4}x-linked_from: \[cut-hedges\]$/m);
  });

  it('tells by its fields what an element without a kind is', () => {
    const parked = afterwards(THREE, 'Lend tools', 'park-action').replace('    kind: action\n', '');
    assert.deepEqual(keysAt(parked, 'Lend tools\n    content')[0], 'take-back-0');
    const unclear = parked.replace(/priority: 3\n *responsible: Bo Lind\n(?!.*priority: 3)/s, 'x-a: 1\n');
    assert.deepEqual(keysAt(unclear, 'x-a: 1'), []);
  });
});

describe('moving between benefits and actions', () => {
  const TWO = edited(GOOD_PAPER, [
    '    actions:\n      - id: first-three-parks',
    `      - id: garden-fair
        statement: Hold a garden fair # in May
        for_whom: [residents]
        leads_to: [ownership]
        signs:
          - text: Many came
    actions:
      - id: first-three-parks`,
  ]);

  it('gives a benefit a place and a number among the actions, and undoes it', () => {
    const moved = afterwards(TWO, 'Many came', 'benefit-moves-0');
    assert.match(moved, /title: Hold a garden fair # in May\n {8}priority: 3\n/);
    const back = afterwards(moved, 'Many came', 'action-moves-0');
    // On its way back some action has to lead to it: the author chooses which.
    assert.match(back, /contributes_to: \[ownership, garden-fair\]/);
    assert.deepEqual(sorted(valuesOf(back.replace(', garden-fair]', ']'))), sorted(valuesOf(TWO)));
    const [title] = offered(TWO, 'Many came').map((one) => one.title);
    assert.equal(title, 'Move "Hold a garden fair" to the actions');
  });

  it('leaves the last benefit and the last action where they are', () => {
    assert.deepEqual(
      keysAt(GOOD_PAPER, 'id: on-foot').filter((key) => key.includes('moves')),
      [],
    );
    assert.deepEqual(
      keysAt(GOOD_PAPER, 'id: cut-hedges').filter((key) => key.includes('moves')),
      [],
    );
  });
});

describe('writing out', () => {
  it('gives every element an id at once, also once submitted', () => {
    const bare = GOOD_PAPER.replace('    id: wild-corners\n', '').replace(
      /( +- )id: (?:wild-corners|stop-mowing)\n +/g,
      '$1',
    );
    assert.deepEqual(
      offered(bare, 'image_in_words').map(({ key, title }) => [key, title]),
      [['every-id', 'Give all 2 an id']],
    );
    const whole = afterwards(bare, 'image_in_words', 'every-id');
    assert.match(whole, /- id: every-park-has-a-wild-corner\n {4}title: Every park/);
    assert.match(whole, /- id: leave-one-corner-of-each-park-unmown\n {8}title: Leave one/);
    assert.deepEqual(keysAt(whole, 'image_in_words'), []);
  });

  it('turns a shorthand into its full form', () => {
    const short = GOOD_PAPER.replace(/direction:\n {2}statement: (.*)\n {2}image.*\n.*\n/, 'direction: $1\n');
    assert.match(afterwards(short, 'In 2027', 'write-out-0'), /direction:\n {2}statement: /);
  });
});

it('nothing is offered in a text that cannot be read whole', () => {
  const broken = edited(GOOD_PAPER, ['title: Open the tool shed on Saturdays', 'title: "Open the tool shed']);
  assert.deepEqual(offered(broken, 'Cut the hedges'), []);
});
