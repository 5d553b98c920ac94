/**
 * What holds for the findings of any text however it came about: typed, pasted, deleted, on Unix or on Windows. All
 * samples are drawn by fixed seeds. `STRATEGY_PAPERS_ALL=1` tries every offset, not every few.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { ROOT } from '../kit/cli';
import { GOOD_PAPER } from '../kit/good-paper';
import { LOG, NEIGHBOURS, ORGANISATION, PARKS, SCHOOLS } from '../kit/neighbours';
import type { Editor } from '../kit/server';
import { asking, type Change, foundWhole, type Typing, typing } from '../kit/typing';

const SAMPLES = join(ROOT, 'samples');
/** All samples that are texts, by their path. */
const TEXTS = new Map(
  readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !path.includes('not-utf8'))
    .sort()
    .map((path) => [path, readFileSync(join(SAMPLES, path), 'utf8')]),
);
const DANISH = TEXTS.get('lyngholm-skole/lyngholm-skole-2026.strategy.yaml') ?? '';
const SEED = 20260615;
const ALL = process.env['STRATEGY_PAPERS_ALL'] === '1';

/** Offsets of a text: every one, or one in `stride`. */
function* offsets(text: string, stride: number): Generator<number> {
  for (let at = 0; at < text.length; at += ALL ? 1 : stride) yield at;
}

/** What is pasted and typed: signs that mean something in YAML, words beyond ASCII, whole lines. */
const WORDS = [
  ...[
    '\n',
    '\r\n',
    ' ',
    '  ',
    ':',
    ': ',
    '- ',
    '\n- ',
    '"',
    "'",
    '#',
    ' # note',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>-',
  ],
  ...[
    'a',
    'æøå',
    '😀',
    'e\u0301',
    '\t',
    '~',
    '12',
    '2026-02-30',
    'status: testing\n',
    '\nunit:\n  name: Ø\n',
  ],
];

/** Something done to a text: where (in thousandths of it), how much is taken away, and what is put there. */
const deed = fc.record({
  at: fc.nat(1000),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(200) }),
  words: fc.oneof(fc.constant(''), fc.constantFrom(...WORDS)),
});

function changeOf(
  text: string,
  { at, length, words }: { at: number; length: number; words: string },
): Change {
  const start = beside(text, Math.round((at / 1000) * text.length));
  return { start, end: Math.max(start, beside(text, Math.min(text.length, start + length))), words };
}

/** No editor has a place between the two signs of a line ending, or the two halves of an emoji. */
function beside(text: string, at: number): number {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}

describe('the findings of a text that is edited', function () {
  this.timeout(ALL ? 1_200_000 : 180_000);
  const open: Editor[] = [];
  const start = async (...wish: Parameters<typeof asking>): Promise<Editor> => {
    const made = await asking(...wish);
    open.push(made);
    return made;
  };
  afterEach(async () => {
    for (const one of open.splice(0)) await one.end();
  });

  for (const encoding of ['utf-16', 'utf-8'] as const) {
    it(`are those of the same text opened whole (${encoding})`, async () => {
      const [edited, whole] = [await start({ encoding }), await start({ encoding })];
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...TEXTS.keys()),
          fc.boolean(),
          fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
          async (path, isWindows, messages) => {
            const text = TEXTS.get(path) ?? '';
            const name = basename(path);
            const here = await typing(edited, name, isWindows ? text.replaceAll('\n', '\r\n') : text);
            for (const deeds of messages) {
              let after = here.text();
              const changes = deeds.map((one) => {
                const change = changeOf(after, one);
                after = after.slice(0, change.start) + change.words + after.slice(change.end);
                return change;
              });
              await here.change(...changes);
              assert.deepEqual(
                await here.found(),
                atSame(await foundWhole(whole, name, after), whole, edited),
              );
            }
            await here.close();
          },
        ),
        { seed: SEED, numRuns: ALL ? 400 : 60 },
      );
    });
  }

  it('are those of all files opened whole, where files speak of each other', async () => {
    const names = [ORGANISATION, PARKS, SCHOOLS, LOG];
    const openAll = async (editor_: Editor, texts: readonly string[]): Promise<readonly Typing[]> => {
      const opened: Typing[] = [];
      for (const [at, name] of names.entries()) opened.push(await typing(editor_, name, texts[at] ?? ''));
      return opened;
    };
    const edited = await start();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(names.length - 1), fc.nat(1000), fc.nat(8)), { minLength: 1, maxLength: 5 }),
        async (slips) => {
          const before = names.map((name) => NEIGHBOURS[name] ?? '');
          const files = await openAll(edited, before);
          for (const [which, place, kind] of slips) {
            const file = files[which];
            if (file) await file.change(slipOf(file.text(), place, kind));
          }
          const whole = await asking();
          const others = await openAll(
            whole,
            files.map((file) => file.text()),
          );
          for (const [at, file] of files.entries())
            assert.deepEqual(
              await file.found(),
              atSame((await others[at]?.found()) ?? [], whole, edited),
              names[at],
            );
          await whole.end();
          for (const file of files) await file.close();
        },
      ),
      { seed: SEED, numRuns: ALL ? 100 : 12 },
    );
  });

  it('are, of a paper typed sign by sign, in the end those of the whole', async () => {
    const here = await start();
    for (const text of [GOOD_PAPER, TEXTS.get('faulty/unclosed-quote.strategy.yaml') ?? '']) {
      const paper = await typing(here, 'parks-2026.strategy.yaml', '');
      let asked = 0;
      for (const sign of text) {
        const at = paper.text().length;
        await paper.change({ start: at, end: at, words: sign });
        if (!ALL && asked++ % 12 !== 0) continue;
        assertSound(await paper.found(), paper.text());
      }
      assert.equal(paper.text(), text);
      const typed = await paper.found();
      await paper.close();
      assert.deepEqual(typed, await foundWhole(here, 'parks-2026.strategy.yaml', text));
    }
  });

  it('are findings of the paper, never of the tool, whatever sign is deleted, and as before once it is back', async () => {
    const here = await start();
    const paper = await typing(here, 'lyngholm-skole-2026.strategy.yaml', DANISH);
    const before = await paper.found();
    for (const at of offsets(DANISH, 17)) {
      const sign = DANISH.slice(at, at + 1);
      await paper.change({ start: at, end: at + 1, words: '' });
      assertSound(await paper.found(), paper.text());
      await paper.change({ start: at, end: at, words: sign });
    }
    assert.deepEqual(await paper.found(), before);
  });

  it('are findings of the paper, never of the tool, wherever the text ends', async () => {
    const here = await start();
    const paper = await typing(here, 'lyngholm-skole-2026.strategy.yaml', '');
    let length = 0;
    for (const at of offsets(DANISH, 29)) {
      await paper.change({ start: length, end: length, words: DANISH.slice(length, at) });
      length = at;
      assertSound(await paper.found(), paper.text());
    }
  });

  it('agree whether lines end as on Unix or as on Windows', async () => {
    const here = await start();
    for (const [path, text] of TEXTS) {
      const unix = await foundWhole(here, basename(path), text.replaceAll('\r\n', '\n'));
      const windows = await foundWhole(here, basename(path), text.replaceAll(/\r?\n/g, '\r\n'));
      assert.deepEqual(windows.map(withoutOffsets), unix.map(withoutOffsets), path);
    }
  });
});

/** A slip that other files notice: a word, a key or a line is gone, or an id is another one. */
function slipOf(text: string, place: number, kind: number): Change {
  const lines = text.split('\n');
  const naming =
    kind < 6 ? /\b(?:id|who|contributes_to|builds_on|leads_to|paper|action|about|supports|name):/ : /./;
  const fit = lines.flatMap((line, at) => (naming.test(line) ? [at] : []));
  const line = fit[place % Math.max(1, fit.length)] ?? 0;
  const start = lines.slice(0, line).reduce((sum, words) => sum + words.length + 1, 0);
  const words = lines[line] ?? '';
  const end = start + words.length;
  if (kind % 3 === 0) return { start, end: Math.min(text.length, end + 1), words: '' };
  if (kind % 3 === 1) return { start: end, end, words: '-x' };
  return { start: start + words.indexOf(':') + 1, end, words: ' parks' };
}

/** Findings of one editor's folder as they would stand in another's. */
function atSame(found: readonly Diagnostic[], from: Editor, to: Editor): readonly Diagnostic[] {
  return JSON.parse(JSON.stringify(found).replaceAll(from.uri(''), to.uri('')));
}

/** Offsets differ by the line endings; everything else is the same. */
function withoutOffsets({ data, ...rest }: Diagnostic): unknown {
  return { ...rest, rule: (data as { readonly rule: string }).rule };
}

function assertSound(found: readonly Diagnostic[], text: string): void {
  for (const { code, message: words, range } of found) {
    const message = String(words);
    assert.doesNotMatch(String(code), /^internal\//, `${message}\n${text}`);
    assert.ok(message.length > 0 && !/undefined|\[object|\{\w+\}/.test(message), message);
    const { start, end } = range;
    assert.ok(
      start.line < end.line || (start.line === end.line && start.character <= end.character),
      message,
    );
  }
}
