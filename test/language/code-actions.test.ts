/** Code actions: which are offered when, in which form, and what they make of the text. */
import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  ResponseError,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../server/src/document/edit';
import { diagnosticsOf } from '../../server/src/language/checking/diagnostics';
import { codeActionsOf, resolved } from '../../server/src/language/editing/code-actions';
import { minimalEdits } from '../../server/src/language/editing/minimal-edits';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { type Opened, type OpenWish, opened } from '../kit/opened';

interface Asked extends OpenWish {
  readonly only?: readonly string[];
  readonly automatic?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
}

/** The actions with the cursor at the first character of `words`. */
function actionsAt(text: string, words: string, asked: Asked = {}): readonly CodeAction[] {
  return actionsIn(opened(text, asked), words, asked);
}

function actionsIn(
  { checked, session, uri }: Opened,
  words: string,
  asked: Asked = {},
): readonly CodeAction[] {
  const at = checked.document.source.text.indexOf(words);
  assert.notEqual(at, -1, words);
  const params: CodeActionParams = {
    textDocument: { uri },
    range: session.positions.toRange(checked.document.source, { start: at, end: at }),
    context: {
      diagnostics: [...(asked.diagnostics ?? [])],
      ...(asked.only && { only: [...asked.only] }),
      triggerKind: asked.automatic ? CodeActionTriggerKind.Automatic : CodeActionTriggerKind.Invoked,
    },
  };
  return codeActionsOf(checked, params, session);
}

/** The text after an action's edits, of either form. */
function changed(text: string, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change && 'edits' in change ? change.edits : Object.values(edit?.changes ?? {})[0];
  const document = TextDocument.create('file:///a', 'yaml', 1, text);
  return TextDocument.applyEdits(
    document,
    (edits ?? []).flatMap((one) => ('newText' in one ? [one] : [])),
  );
}

function kindsOf(actions: readonly CodeAction[]): readonly string[] {
  return [...new Set(actions.map(({ kind }) => kind ?? ''))].sort();
}

const MISSPELT = edited(GOOD_PAPER, ['expected_of_managers:', 'expected_of_mangers:']);
const UNORDERED = edited(GOOD_PAPER, [
  'priority: 1\n        responsible: Bo Lind\n        contributes_to',
  'priority: 3\n        responsible: Bo Lind\n        contributes_to',
]);
const DATES = edited(
  GOOD_PAPER,
  ['decided: 2026-01-15', 'decided: 15.1.2026'],
  ['decided: 2026-06-01', 'decided: 1.6.2026'],
);

describe('a quick fix', () => {
  it('has the words of the rule, the diagnostic it mends, and edits of this version', () => {
    const here = opened(MISSPELT);
    const [shown] = diagnosticsOf(here.checked, here.session);
    const [fix, ...more] = actionsIn(here, 'expected_of_mangers', { only: ['quickfix'] });
    assert.equal(fix?.title, 'Rename it to "expected_of_managers"');
    assert.equal(fix.isPreferred, true);
    assert.deepEqual(fix.diagnostics, [shown]);
    assert.deepEqual(
      fix.edit?.documentChanges?.map((one) => 'textDocument' in one && one.textDocument),
      [{ uri: here.uri, version: 1 }],
    );
    assert.equal(changed(MISSPELT, fix), GOOD_PAPER);
    assert.ok(more.every(({ isPreferred }) => !isPreferred));
  });

  it('is of no version for a client that knows none', () => {
    const [fix] = actionsAt(MISSPELT, 'expected_of_mangers', { abilities: { documentChanges: false } });
    assert.equal(fix?.edit?.documentChanges, undefined);
    assert.equal(fix && changed(MISSPELT, fix), GOOD_PAPER);
  });

  it('speaks the language of the paper', () => {
    const [fix] = actionsAt(edited(MISSPELT, ['language: en', 'language: da']), 'expected_of_mangers');
    assert.match(fix?.title ?? '', /»expected_of_managers«/);
  });

  it('is of the findings at the place alone', () => {
    assert.deepEqual(actionsAt(MISSPELT, 'id: parks-2026', { only: ['quickfix'] }), []);
  });

  it('is also of the diagnostics that the client asks about, wherever the cursor stands in the line', () => {
    const here = opened(MISSPELT);
    const diagnostics = diagnosticsOf(here.checked, here.session);
    const [fix] = actionsIn(here, 'Ask what we learned', { diagnostics });
    assert.deepEqual(fix?.diagnostics, diagnostics);
  });

  it('knows a diagnostic again whose line has moved in the meantime', () => {
    const here = opened(MISSPELT);
    const old = diagnosticsOf(here.checked, here.session);
    const moved = old.map((one) => ({
      ...one,
      range: {
        start: { ...one.range.start, line: one.range.start.line + 1 },
        end: { ...one.range.end, line: one.range.end.line + 1 },
      },
    }));
    const now = here.change(`# new\n${MISSPELT}`);
    const [fix] = actionsIn(now, 'expected_of_mangers', { diagnostics: moved });
    assert.deepEqual(fix?.diagnostics, moved);
  });

  it('is preferred where it is safe or the only one, and is none of several otherwise', () => {
    const fixes = actionsAt(
      edited(GOOD_PAPER, ['priority: 2', 'priority: 1']),
      '1\n        responsible: Karla',
      { only: ['quickfix'] },
    );
    assert.deepEqual(
      fixes.map(({ isPreferred }) => isPreferred),
      [undefined, undefined],
    );
  });

  it('is offered where it claims what only a person can know, though never preferred or made all over', () => {
    const late = edited(
      GOOD_PAPER,
      ['decided: 2026-01-15\n        started: 2026-02-01', 'decided: 2026-01-15'],
      ['status: testing\n        decided', 'status: decided\n        decided'],
      ['decided: 2026-06-01', 'decided: 2025-06-01'],
    );
    const fixes = actionsAt(late, '2025-06-01', { only: ['quickfix'] });
    assert.deepEqual(
      fixes.map(({ title, isPreferred }) => [title, isPreferred]),
      [['Say that it started on 2026-06-15', undefined]],
    );
  });

  it('renames the file where the client can, and no other file has that name', () => {
    const wish = { name: 'park.strategy.yaml', only: ['quickfix'] };
    const [fix] = actionsAt(GOOD_PAPER, 'parks-2026', wish);
    assert.deepEqual(fix?.edit?.documentChanges, [
      {
        kind: 'rename',
        oldUri: 'file:///papers/park.strategy.yaml',
        newUri: 'file:///papers/parks-2026.strategy.yaml',
      },
    ]);
    assert.deepEqual(actionsAt(GOOD_PAPER, 'parks-2026', { ...wish, abilities: { renameFiles: false } }), []);
    const others = { 'parks-2026.strategy.yaml': GOOD_PAPER };
    const isRename = ({ edit }: CodeAction) => edit?.documentChanges?.some((one) => 'kind' in one);
    assert.deepEqual(actionsAt(GOOD_PAPER, 'parks-2026', { ...wish, others }).filter(isRename), []);
  });

  it('shows the next place to fill in to clients that say they can', () => {
    const open = edited(GOOD_PAPER, ['rhythm: every week', 'rhythm: <How often?>']);
    const shows = (asked: Asked) =>
      actionsAt(open, '<How often?>', { only: ['quickfix'], ...asked }).flatMap(
        ({ command }) => command ?? [],
      );
    const [command] = shows({});
    assert.equal(command?.command, 'strategyPapers.select');
    assert.equal(command?.arguments?.[0], 'file:///papers/parks-2026.strategy.yaml');
    assert.deepEqual(shows({ abilities: { commands: [] } }), []);
  });
});

describe('mending all of a kind', () => {
  const all = (actions: readonly CodeAction[]) =>
    actions.filter(({ title }) => title.startsWith('Put right all of this'));

  it('is offered where there are several, and mends them all when it is chosen', () => {
    const here = opened(DATES);
    const [action, ...more] = all(actionsIn(here, '15.1.2026'));
    assert.ok(action);
    assert.deepEqual([more.length, action.kind, action.edit], [0, 'quickfix', undefined]);
    assert.equal(changed(DATES, resolved(action, here.session)), GOOD_PAPER);
  });

  it('is offered at every place of a habit that is told as one, and needs no second offer', () => {
    const text = GOOD_PAPER.replaceAll('priority:', 'Priority:');
    const here = opened(text);
    const at = (words: string) => actionsIn(here, words, { only: ['quickfix'] });
    for (const words of ['Priority: 1', 'Priority: 2']) {
      const [action, ...more] = at(words);
      assert.equal(action?.title, 'Rename all 5');
      assert.deepEqual(more, []);
      assert.equal(changed(text, action), GOOD_PAPER);
      assert.deepEqual(
        action.diagnostics?.map(({ range }) => range.start.line),
        [text.slice(0, text.indexOf('Priority')).split('\n').length - 1],
      );
    }
    assert.deepEqual(at('title: Try'), []);
  });

  it('leaves findings of other kinds as they are', () => {
    const text = edited(DATES, ['expected_of_managers:', 'expected_of_mangers:']);
    const here = opened(text);
    const [action] = all(actionsIn(here, '15.1.2026'));
    assert.equal(action && changed(text, resolved(action, here.session)), MISSPELT);
  });

  it('is not offered for a single one, nor where a person has to choose', () => {
    assert.deepEqual(all(actionsAt(MISSPELT, 'expected_of_mangers')), []);
    const shared = edited(GOOD_PAPER, ['priority: 2', 'priority: 1']);
    assert.deepEqual(all(actionsAt(shared, '1\n        responsible: Karla')), []);
  });

  it('has its edits at once for a client that does not ask again', () => {
    const [action] = all(actionsAt(DATES, '15.1.2026', { abilities: { resolvesEdits: false } }));
    assert.equal(action && changed(DATES, action), GOOD_PAPER);
    const unasked = actionsAt(DATES, '15.1.2026', { abilities: { resolvesEdits: false }, automatic: true });
    assert.deepEqual(all(unasked), []);
  });
});

describe('the whole file', () => {
  const BOTH = edited(DATES, ['expected_of_managers:', 'expected_of_mangers:']);

  for (const only of ['source', 'source.fixAll', 'source.fixAll.strategyPapers']) {
    it(`is mended safely by ${only}`, () => {
      const here = opened(BOTH);
      const [action, ...more] = actionsIn(here, 'id: parks-2026', { only: [only], automatic: true });
      assert.equal(more.length, 0);
      assert.equal(action?.kind, 'source.fixAll.strategyPapers');
      const done = resolved(action, here.session);
      assert.equal(changed(BOTH, done), GOOD_PAPER);
      const [change] = done.edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change && change.edits.length === 3, 'one small edit for each place');
    });
  }

  it('keeps CRLF and a byte order mark', () => {
    const text = `\ufeff${BOTH.replaceAll('\n', '\r\n')}`;
    const here = opened(text);
    const [action] = actionsIn(here, 'id: parks-2026', { only: ['source.fixAll'] });
    assert.equal(
      action && changed(text, resolved(action, here.session)),
      `\ufeff${GOOD_PAPER.replaceAll('\n', '\r\n')}`,
    );
  });

  it('is brought in its usual order by source.organize', () => {
    const text = edited(GOOD_PAPER, [
      'id: parks-2026\nlanguage: en\n',
      'language: en # of the text\nid: parks-2026\n',
    ]);
    const here = opened(text);
    const [action] = actionsIn(here, 'unit:', { only: ['source.organize'] });
    assert.equal(action?.kind, 'source.organize.strategyPapers');
    assert.equal(
      changed(text, resolved(action, here.session)),
      edited(GOOD_PAPER, ['language: en\n', 'language: en # of the text\n']),
    );
  });

  it('has nothing to offer where there is nothing to do', () => {
    assert.deepEqual(actionsAt(GOOD_PAPER, 'unit:', { only: ['source'] }), []);
    const other = actionsAt(BOTH, 'unit:', { only: ['source.fixAll.eslint'] });
    assert.deepEqual(other, []);
  });

  it('is offered for the other kinds of document too', () => {
    const text = edited(GOOD_ORGANISATION, ['from: 2026-01-01', 'from: 1.1.2026']);
    const here = opened(text, { name: 'lindby.organisation.yaml' });
    const [action] = actionsIn(here, 'units:', { only: ['source.fixAll'] });
    assert.equal(action && changed(text, resolved(action, here.session)), GOOD_ORGANISATION);
  });
});

describe('what is offered', () => {
  it('is all of it when a person asks, and only fixes when none does', () => {
    assert.deepEqual(kindsOf(actionsAt(UNORDERED, '2\n        responsible: Karla')), [
      'quickfix',
      'refactor.move',
      'refactor.rewrite',
      'source.fixAll.strategyPapers',
    ]);
    const unasked = actionsAt(UNORDERED, '2\n        responsible: Karla', { automatic: true });
    assert.deepEqual(kindsOf(unasked), ['quickfix']);
  });

  for (const [only, kinds] of [
    ['refactor', ['refactor.move', 'refactor.rewrite']],
    ['refactor.move', ['refactor.move']],
    ['quickfix', ['quickfix']],
    ['', ['quickfix', 'refactor.move', 'refactor.rewrite', 'source.fixAll.strategyPapers']],
  ] as const) {
    it(`is of the kinds asked for: "${only}"`, () => {
      assert.deepEqual(
        kindsOf(actionsAt(UNORDERED, '2\n        responsible: Karla', { only: [only] })),
        kinds,
      );
    });
  }

  it('is a refactoring or a fix, not the same twice', () => {
    const short = edited(GOOD_PAPER, [
      '      - id: tool-shed\n        title: Open the tool shed on Saturdays\n        priority: 1\n        responsible: Anna Holm\n        status: testing\n        started: 2026-04-01\n',
      '      - Open the tool shed on Saturdays\n',
    ]);
    const titles = actionsAt(short, 'Open the tool shed').map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length);
    const only = actionsAt(short, 'Open the tool shed', { only: ['refactor.rewrite'] });
    assert.ok(only.some(({ title }) => titles.includes(title)));
  });

  it('is worked out of the text as it was, or not at all', () => {
    const here = opened(DATES);
    const [action] = actionsIn(here, 'unit:', { only: ['source.fixAll'] });
    here.change(`${DATES}\n`);
    assert.ok(action);
    assert.throws(
      () => resolved(action, here.session),
      (fault) => fault instanceof ResponseError && fault.code === -32801,
    );
  });
});

describe('minimal edits', () => {
  for (const [before, after, count] of [
    ['a\nb\nc\n', 'a\nb\nc\n', 0],
    ['a\nb\nc\n', 'a\nx\nc\n', 1],
    ['a: 1\nb: 2\nc: 3\n', 'a: 9\nb: 2\nc: 8\n', 2],
    ['a\r\nb\r\n', 'a\r\nb\r\nc\r\n', 1],
    ['a\r\nb', 'a\r\nb\r\n', 1],
    ['a 😀\n', 'a 😁\n', 1],
    ['', 'a\n', 1],
    ['a\n', '', 1],
  ] as const) {
    it(`make ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () => {
      const edits = minimalEdits(before, after);
      assert.equal(edits.length, count);
      assert.equal(applyEdits(before, edits), after);
      for (const { span, text } of edits) {
        for (const part of [text, before.slice(span.start, span.end)]) {
          assert.doesNotThrow(() => encodeURIComponent(part));
          assert.ok(!part.startsWith('\n') || before[span.start - 1] !== '\r');
        }
      }
    });
  }

  it('are one where nearly everything differs', () => {
    const lines = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word} ${at}\n`).join('');
    const edits = minimalEdits(`same\n${lines('a')}`, `same\n${lines('b')}`);
    assert.equal(edits.length, 1);
    assert.equal(applyEdits(`same\n${lines('a')}`, edits), `same\n${lines('b')}`);
  });
});
