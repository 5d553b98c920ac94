/** Slips of a hand at one line of a paper, or all over it, to be made two at a time. Papers are lists of their lines. */

/** A slip at line `at` of `lines`: the lines after it; undefined where it cannot be made there. */
export type SlipAt = (lines: readonly string[], at: number) => readonly string[] | undefined;

/** A slip all over a text. */
export type SlipAll = (lines: readonly string[]) => readonly string[];

/** `lines` with the one at `at` changed. */
function changed(change: (line: string) => string | undefined): SlipAt {
  return (lines, at) => {
    const line = lines[at] ?? '';
    const after = change(line);
    return after === undefined || after === line ? undefined : lines.with(at, after);
  };
}

function replaced(from: RegExp, to: string): SlipAt {
  return changed((line) => line.replace(from, to));
}

function above(line: (indent: string) => string): SlipAt {
  return (lines, at) => [
    ...lines.slice(0, at),
    line(/^ */.exec(lines[at] ?? '')?.[0] ?? ''),
    ...lines.slice(at),
  ];
}

const KEY = /^( *(?:- )?)([a-z_]+):/;

/** A line with a key, and that key written otherwise. */
function key(written: (key: string) => string | undefined): SlipAt {
  return changed((line) => {
    const found = KEY.exec(line);
    const after = found && written(found[2] ?? '');
    return found && after !== undefined
      ? line.replace(KEY, (_all, before: string) => `${before}${after}:`)
      : undefined;
  });
}

/** How many lines the part has that begins at line `at`: the line and what stands further in. */
function lengthAt(lines: readonly string[], at: number): number {
  const column = columnOf(lines[at]);
  let end = at + 1;
  while (end < lines.length && columnOf(lines[end]) > column) end++;
  return end - at;
}

function columnOf(line = ''): number {
  return line.trim() === '' ? 0 : line.length - line.trimStart().length;
}

/** Moves the part that begins at a line to the side. */
function shifted(by: number): SlipAt {
  return (lines, at) => {
    const column = columnOf(lines[at]);
    const length = lengthAt(lines, at);
    if (length < 3 || column + by < 0) return undefined;
    const own = lines.slice(at, at + length);
    return lines.toSpliced(at, length, ...own.map((line) => pushed(line, by)));
  };
}

function pushed(line: string, by: number): string {
  return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, columnOf(line)));
}

const DANISH: Readonly<Record<string, string>> = {
  title: 'titel',
  lead: 'leder',
  statement: 'udsagn',
  responsible: 'ansvarlig',
  benefits: 'gevinster',
  actions: 'handlinger',
  priority: 'prioritet',
  for_whom: 'for hvem',
};

/** The slips at a line, by what they are called in a test. Each alone is one finding nearly everywhere, and has a fix. */
export const AT_A_LINE: Readonly<Record<string, SlipAt>> = {
  'a lost line': (lines, at) => (/^ *[a-z_]+:$/.test(lines[at] ?? '') ? lines.toSpliced(at, 1) : undefined),
  'a line pasted twice': (lines, at) =>
    /^ +[a-z_]+: \S/.test(lines[at] ?? '') ? lines.toSpliced(at, 0, lines[at] ?? '') : undefined,
  'a misspelt key': key((word) =>
    word.length > 5 ? `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}` : undefined,
  ),
  'a Danish key': key((word) => DANISH[word]),
  'a key in capitals': key((word) => word.toUpperCase()),
  'no colon': replaced(/^( *[a-z_]+): (?=\S)/, '$1 '),
  'no space after the colon': replaced(/^( *[a-z_]+): (?=[A-Z])/, '$1:'),
  'a semicolon for the colon': replaced(/^( *[a-z_]+): (?=\S)/, '$1; '),
  'an equals sign for the colon': replaced(/^( *[a-z_]+): (?=\S)/, '$1 = '),
  'a quote that is not closed': replaced(/^( *(?:- )?[a-z_]+: )(?=[A-Z])/, '$1"'),
  'a quote at the end only': replaced(/^( *(?:- )?[a-z_]+: [A-Z].*)$/, '$1"'),
  'a bracket that is not closed': replaced(/^( *[a-z_]+: \[.*)\]$/, '$1'),
  'a brace that is not closed': replaced(/^( *[a-z_]+: \{.*)\}$/, '$1'),
  'a colon in a text': replaced(/^( *[a-z_]+: [A-Z]\S* \S+)(?= )/, '$1:'),
  'an at sign before a text': replaced(/^( *[a-z_]+: )(?=[A-Z])/, '$1@'),
  'a hash in a text': replaced(/^( *[a-z_]+: [A-Z]\S* )(?=\S)/, '$1#'),
  'one space too many': replaced(/^(?= +[a-z_])/, ' '),
  'one space too few': replaced(/^ (?= +[a-z_])/, ''),
  'an entry one space to the right': replaced(/^(?= *- )/, ' '),
  'an entry one space to the left': replaced(/^ (?= *- )/, ''),
  'a tab': replaced(/^ {2}(?= )/, '\t'),
  'no dash': replaced(/^( *)- (?=[a-z])/, '$1'),
  'no dash, moved up': replaced(/^( *)- (?=[a-z])/, '$1  '),
  'no space after the dash': replaced(/^( *)- (?=[a-z])/, '$1-'),
  'a bullet for the dash': replaced(/^( *)- (?=[a-z])/, '$1• '),
  'a number for the dash': replaced(/^( *)- (?=[a-z])/, '$12. '),
  'an entry on the line of its key': replaced(/^( *[a-z_]+: )\[([^,\]]*)\]$/, '$1- $2'),
  'two lines joined': (lines, at) =>
    /^ *[a-z_]+: [A-Z]/.test(lines[at] ?? '') && /^ *[a-z_]+:/.test(lines[at + 1] ?? '')
      ? lines.toSpliced(at, 2, `${lines[at]} ${lines[at + 1]?.trim()}`)
      : undefined,
  'a line broken at the edge': (lines, at) => {
    const found = /^( *(?:- )?[a-z_]+: .{25,60}?) (\S.{8,})$/.exec(lines[at] ?? '');
    return found ? lines.toSpliced(at, 1, found[1] ?? '', found[2] ?? '') : undefined;
  },
  'a line of decoration': above(() => '-----------'),
  'a heading': above((indent) => `${indent}OUR WORK`),
  'a quoted line': replaced(/^(?=.)/, '> '),
  'words behind a bare key': replaced(/^( *[a-z_]+:)$/, '$1 see below'),
  'a bracket behind a bare key': replaced(/^( *[a-z_]+:)$/, '$1 ['),
  'a date with points': replaced(/(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1'),
  'a choice in capitals': changed((line) =>
    line.replace(
      /(status|phase): (\w+)$/,
      (_all, field: string, word: string) => `${field}: ${word.toUpperCase()}`,
    ),
  ),
  'a part one step to the left': shifted(-2),
  'a part one step to the right': shifted(2),
  'a part two steps to the left': shifted(-4),
  'a no-break space': replaced(/^( *) (?=[a-z])/, '$1\u00a0'),
  'a conflict of a merge': (lines, at) =>
    /^ *[a-z_]+: [A-Z]/.test(lines[at] ?? '')
      ? lines.toSpliced(
          at,
          1,
          '<<<<<<< HEAD',
          lines[at] ?? '',
          '=======',
          `${lines[at]} now`,
          '>>>>>>> branch',
        )
      : undefined,
  'a conflict without its end': (lines, at) =>
    /^ *[a-z_]+: [A-Z]/.test(lines[at] ?? '')
      ? lines.toSpliced(at, 1, '<<<<<<< HEAD', lines[at] ?? '', '=======', `${lines[at]} now`)
      : undefined,
  'an unknown key': above((indent) => `${indent}budget: 2000`),
};

/** Those all over a paper. */
export const ALL_OVER: Readonly<Record<string, SlipAll>> = {
  'no indentation': (lines) => lines.map((line) => line.trimStart()),
  tabs: (lines) => lines.map((line) => line.replace(/^( {2})+/, (s) => '\t'.repeat(s.length / 2))),
  quoted: (lines) => lines.map((line) => (line === '' ? '>' : `> ${line}`)),
  'line numbers': (lines) => lines.map((line, i) => `${i + 1}  ${line}`),
  'a mail around it': (lines) => [
    'From: Anna Holm',
    'Subject: Our strategy',
    '',
    'Hi Bo, here is our paper.',
    '',
    ...lines,
    '',
    'Best regards',
    'Anna',
    '',
  ],
  'keys with a capital': (lines) =>
    lines.map((line) =>
      line.replace(/^( *(?:- )?)([a-z])(?=[a-z_]*:)/, (_a, b: string, c: string) => b + c.toUpperCase()),
    ),
  'line breaks of a web page': (lines) => lines.map((line) => `${line}<br>`),
  'semicolons at the ends': (lines) =>
    lines.map((line) => (/^ *[a-z_-].*: \S/.test(line) ? `${line};` : line)),
  'all further in': (lines) => lines.map((line) => (line === '' ? line : `  ${line}`)),
  'a fence': (lines) => ['```yaml', ...lines.slice(0, -1), '```', ''],
};
