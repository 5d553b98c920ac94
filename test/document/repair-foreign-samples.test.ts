import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument } from '../../server/src/document/read';

// Whatever lies on a whole paper: what is taken away gives the paper back, character for character.

const SAMPLES = [
  'moelleengen/moelleengen-2026.strategy.yaml',
  'byg-og-miljoe/byg-og-miljoe-2024.strategy.yaml',
  'lyngholm-skole/lyngholm-skole-2026.follow-up.yaml',
  'solbaek.organisation.yaml',
].map((path) => [path, readFileSync(`samples/${path}`, 'utf8')] as const);

type Change = (line: string, index: number) => string;

const eachLine = (change: Change) => (text: string) => text.split('\n').map(change).join('\n');
const eachFilled = (ending: string) => eachLine((line) => (line.trim() === '' ? line : line + ending));
const eachStep = (width: number) =>
  eachLine((line) =>
    line.replace(new RegExp(`^(?: {${width}})+`), (steps) => '\t'.repeat(steps.length / width)),
  );

const LAYERS: Readonly<Record<string, (text: string) => string>> = {
  'a quoted mail': eachLine((line) => (line === '' ? '>' : `> ${line}`)),
  'a quoted mail without spaces': eachLine((line) => `>${line}`),
  'a mail quoted twice': eachLine((line) => `> > ${line}`),
  'a quoted mail with the line ends of Windows': (text) =>
    text.replace(/^/gm, '> ').replace(/\r?\n/g, '\r\n'),
  'a list of changes': eachLine((line) => `+${line}`),
  'a line before each line': eachLine((line) => `| ${line}`.trimEnd()),
  numbers: eachLine((line, index) => `${index + 1}  ${line}`),
  'numbers behind a line': eachLine((line, index) => `${String(index + 1).padStart(3)} | ${line}`),
  'numbers in a column': eachLine((line, index) => `${String(index + 1).padEnd(4)}${line}`),
  'numbers with a colon': eachLine((line, index) => `${index + 1}:${line}`),
  'numbers with a tab': eachLine((line, index) => `${String(index + 1).padStart(6)}\t${line}`),
  backslashes: eachFilled('\\'),
  'paragraph signs': eachFilled('¶'),
  'line breaks of a web page': eachLine((line) => `${line}<br>`),
  'a block of a web page': (text) => `<pre>\n${text}</pre>\n`,
  'a part of a web page for each line': (text) =>
    `<div>${text.trimEnd().split('\n').join('</div>\n<div>')}</div>\n`,
  semicolons: eachLine((line) => (/^\s*(?:- )?[a-z_-]+: [^|>]/.test(line) ? `${line};` : line)),
  'a tab for each step': eachStep(2),
  'a tab for two steps': eachStep(4),
  'colons of another script': (text) => text.replace(/^(\s*(?:- )?[a-z_]+): /gm, '$1：'),
  'equals signs': (text) => text.replace(/^(\s*(?:- )?[a-z_]+): (?![|>&*!])/gm, '$1 = '),
  'the head of a mail': (text) => `Fra: A\nTil: B\nEmne: x\n\n${text}`,
  'the end of a mail': (text) => `${text}\nMed venlig hilsen\n\nAnna Holm\nTlf.: 12 34\n`,
  'a code fence': (text) => `\`\`\`\n${text}\`\`\`\n`,
};

describe('what is taken off a sample leaves the sample', () => {
  for (const [name, put] of Object.entries(LAYERS)) {
    it(name, () => {
      for (const [path, text] of SAMPLES) {
        const written = put(text);
        const { problems } = readDocument(written);
        assert.equal(problems.length, 1, `${path}: ${problems.map(({ kind }) => kind).join(', ')}`);
        // Where there is a choice, the last deletes.
        const edits = problems[0]?.repairs.at(-1)?.edits ?? [];
        const after = applyEdits(written, edits).replaceAll('\r', '');
        assert.equal(after.trimEnd(), text.trimEnd(), path);
      }
    });
  }
});
