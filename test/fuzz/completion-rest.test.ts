/**
 * Completion reads a text without the word at the cursor, and reads nothing that it has read before. What it offers
 * must be what it would offer with all of the text read, and must not depend on what was typed before.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import type { Cursor } from '../../server/src/document/cursor/cursor';
import type { SourceText } from '../../server/src/document/source-text';
import { completionAt } from '../../server/src/language/completion/completion';
import { type Rest, restOf } from '../../server/src/language/completion/rest';
import type { Session } from '../../server/src/language/session';
import { opened } from '../kit/opened';

const SEED = 20260615;
const SAMPLES = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort();
const textOf = (path: string): string => readFileSync(`samples/${path}`, 'utf8');
const ORGANISATION = textOf('solbaek.organisation.yaml');

/** Reads all of the text. */
const whole = ({ text }: SourceText, { span }: Cursor): Rest => ({
  text,
  cut: { start: span.start, end: span.start },
});

function open(path: string, text: string) {
  return opened(text, { name: basename(path), organisation: ORGANISATION });
}

function offersAt(session: Session, uri: string, offset: number, reading = restOf) {
  const text = session.newest(uri);
  assert.ok(text);
  const position = session.positions.toPosition(text.source, offset);
  return completionAt(text, position, session, undefined, reading);
}

const path = fc.constantFrom(...SAMPLES);
const place = fc.nat(100_000);
const words = fc.constantFrom('a', 'be', 'sta', 'title', ' x', 'æ', '1', '');
/** What may break a text: of a broken text, all of it may read otherwise than the rest of it. */
const signs = fc.constantFrom('- ', 'status: ', '\n  ', '"', '[', ']', '#', ':');

describe('what completion reads', () => {
  it('is enough: the answer is that of the whole text', function () {
    this.timeout(15_000);
    let offered = 0;
    const property = fc.property(path, place, words, (path, at, typed) => {
      const sample = textOf(path);
      const start = at % (sample.length + 1);
      const text = sample.slice(0, start) + typed + sample.slice(start);
      const { session, uri } = open(path, text);
      const offset = start + typed.length;
      const answer = offersAt(session, uri, offset);
      offered += answer.items.length;
      const shown = `${path}\n${text.slice(Math.max(0, offset - 200), offset)}<|>${text.slice(offset, offset + 60)}`;
      assert.deepEqual(answer, offersAt(session, uri, offset, whole), shown);
    });
    fc.assert(property, { seed: SEED, numRuns: 400, interruptAfterTimeLimit: 9000 });
    assert.ok(offered > 500, `only ${offered} were offered`);
  });

  it('is enough at the end of each value', function () {
    this.timeout(30_000);
    for (const sample of ['solbaek.organisation.yaml', 'biblioteket/biblioteket-2026.strategy.yaml']) {
      const lines = textOf(sample).split('\n');
      for (const [at, line] of lines.entries()) {
        if (!/\w: \S/.test(line)) continue;
        const before = lines.slice(0, at + 1).join('\n');
        const { session, uri } = open(sample, [before, ...lines.slice(at + 1)].join('\n'));
        const answer = offersAt(session, uri, before.length);
        const shown = `${sample}: ${line}<|>`;
        assert.deepEqual(answer, offersAt(session, uri, before.length, whole), shown);
      }
    }
  });

  it('may be read or not: the answer is the same whatever was typed and asked before', function () {
    this.timeout(15_000);
    const step = fc.record({ jump: place, typed: fc.oneof(words, signs) });
    const steps = fc.array(step, { minLength: 1, maxLength: 4 });
    const property = fc.property(path, steps, fc.nat(7), (path, steps, reads) => {
      let text = textOf(path);
      const { session, uri } = open(path, text);
      let version = 1;
      let offset = 0;
      for (const [step, { jump, typed }] of steps.entries()) {
        // Mostly one goes on where one was.
        if (step === 0 || jump % 4 === 0) offset = jump % (text.length + 1);
        for (const key of typed) {
          text = text.slice(0, offset) + key + text.slice(offset);
          offset++;
          version++;
          session.open(uri, version, text);
          if (version % 8 === reads) session.opened(uri);
          const fresh = open(path, text);
          const shown = `${path}\n${text.slice(Math.max(0, offset - 200), offset)}<|>${text.slice(offset, offset + 60)}`;
          assert.deepEqual(offersAt(session, uri, offset), offersAt(fresh.session, fresh.uri, offset), shown);
        }
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 60, interruptAfterTimeLimit: 9000 });
  });
});
