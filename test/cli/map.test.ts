/** `map` as people call it: which files are drawn, where maps go, what is said, and which exit code it ends with. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { type Folder, folder, type Outcome, ROOT } from '../kit/cli';
import { edited, GOOD_ORGANISATION, GOOD_PAPER, TODAY } from '../kit/good-paper';
import { hostilePaper } from '../kit/hostile-paper';
import { largePaper } from '../kit/scenes';

const NAME = 'parks-2026.strategy.yaml';
const DAY = ['--today', TODAY];
const LOG = `format: strategy-follow-up/1
paper: parks-2026
meetings:
  - date: 2026-06-10
    actions:
      - action: tool-shed
        status: stopped
        learning: Nobody came on Saturdays
`;

describe('strategy-papers map', function () {
  this.timeout(60_000);
  let here: Folder;
  beforeEach(() => {
    here = folder({ [NAME]: GOOD_PAPER });
  });
  afterEach(() => here.remove());

  const map = (...args: readonly string[]): Outcome => here.run(['map', ...args, ...DAY]);
  const files = (below = '.'): readonly string[] => readdirSync(join(here.path, below)).sort();

  /** What a run said and ended with, in one. */
  function assertRefused({ code, stdout, stderr }: Outcome, says: string | RegExp): void {
    if (typeof says === 'string') assert.equal(stderr, `${says}\n`);
    else assert.match(stderr, says);
    assert.equal(stdout, '');
    assert.equal(code, 2);
  }

  describe('where maps go', () => {
    it('is this folder for one map, by the name of the paper’s file', () => {
      const { code, stdout, stderr } = map(NAME);
      assert.deepEqual([code, stdout, stderr], [0, 'Written: parks-2026.svg\n', '']);
      assert.equal(XMLValidator.validate(here.read('parks-2026.svg')), true);
    });

    it('is the folder maps/ for several', () => {
      here.write(`schools/schools-2026.strategy.yaml`, GOOD_PAPER);
      const { code, stdout } = map('.');
      assert.equal(
        stdout,
        'Written: maps/parks-2026.svg\nWritten: maps/schools-2026.svg\n2 maps of 2 papers written.\n',
      );
      assert.equal(code, 0);
      assert.deepEqual(files('maps'), ['parks-2026.svg', 'schools-2026.svg']);
    });

    for (const output of ['out/', 'out', 'deep/down/out/'])
      it(`is the folder that is named, made where there is none: ${output}`, () => {
        assert.equal(map(NAME, '-o', output).code, 0);
        assert.deepEqual(files(output), ['parks-2026.svg']);
      });

    it('is the file that is named, and its ending tells the format', () => {
      for (const [file, begins] of [
        ['a.svg', '<?xml version="1.0" encoding="UTF-8"?>\n<svg '],
        ['a.png', '\x89PNG\r\n'],
        ['a.html', '<!doctype html>\n<html lang="en"'],
        ['b.HTM', '<!doctype html>\n<html lang="en"'],
      ] as const) {
        const { code, stdout, stderr } = map(NAME, '-o', file);
        assert.deepEqual([code, stdout, stderr], [0, `Written: ${file}\n`, '']);
        assert.ok(readFileSync(join(here.path, file), 'latin1').startsWith(begins), file);
      }
    });

    it('is the screen for -', () => {
      const { code, stdout, stderr } = map(NAME, '-o', '-');
      assert.equal(XMLValidator.validate(stdout), true);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(map(NAME, '-o', '-', '-f', 'html').stdout, /^<!doctype html>/);
      assert.deepEqual(files(), [NAME]);
    });

    it('holds a file for each view, and one page for all', () => {
      assert.equal(map(NAME, '--view', 'all', '-o', 'out/').code, 0);
      const views = ['', '-citizens', '-conversation', '-people', '-phase'];
      assert.deepEqual(files('out'), views.map((view) => `parks-2026${view}.svg`).sort());
      assert.equal(map(NAME, '--view', 'all', '-f', 'html').code, 0);
      assert.equal(here.read('parks-2026.html').match(/role="tabpanel"/g)?.length, 5);
      map(NAME, '--view', 'people');
      assert.ok(here.has('parks-2026-people.svg'));
    });

    it('is a file for each sheet where the letters would be too small on one', () => {
      here.write('large.strategy.yaml', largePaper());
      const { code, stdout, stderr } = map('large.strategy.yaml', '--paper', 'a3', '-o', 'map.svg');
      const sheets = files().filter((file) => /^map-\d\.svg$/.test(file));
      assert.ok(sheets.length > 1, stdout);
      assert.equal(stdout, sheets.map((file) => `Written: ${file}\n`).join(''));
      assert.match(
        stderr,
        /^large\.strategy\.yaml goes over \d sheets: on one its letters would be too small/m,
      );
      assert.equal(code, 0);
      assert.match(here.read('map-2.svg'), / width="420mm" height="297mm"/);
    });

    it('is not the screen for several sheets, and no sheet is written over another map', () => {
      here.write('large.strategy.yaml', largePaper());
      assertRefused(
        map('large.strategy.yaml', '--paper', 'a3', '-o', '-'),
        /takes \d sheets, and -o - writes one/,
      );
      here.write('large-1.strategy.yaml', GOOD_PAPER);
      const { code, stderr } = map(
        'large.strategy.yaml',
        'large-1.strategy.yaml',
        '--paper',
        'a3',
        '-o',
        'out/',
      );
      assert.match(stderr, /would both be written to out\/large-1\.svg/);
      assert.equal(code, 2);
    });

    it('is written over where there is a map already, whole or not at all', () => {
      map(NAME, '-o', 'a.svg');
      const before = here.read('a.svg');
      here.write(NAME, edited(GOOD_PAPER, ["The town's living room", 'A garden for all']));
      map(NAME, '-o', 'a.svg');
      assert.notEqual(here.read('a.svg'), before);
      assert.match(here.read('a.svg'), /A garden for all/);
      assert.deepEqual(files(), ['a.svg', NAME]);
    });
  });

  describe('what is drawn', () => {
    it('is each paper below a folder, and nothing else that is there', () => {
      here.write('town.organisation.yaml', GOOD_ORGANISATION);
      here.write('parks-2026.follow-up.yaml', LOG);
      here.write('notes.yaml', 'a: 1\n');
      assert.equal(map('.').stdout, 'Written: parks-2026.svg\n');
    });

    it('stands as the follow-up says, and names units as the organisation does', () => {
      here.write('town.organisation.yaml', GOOD_ORGANISATION);
      const without = map(NAME, '-o', '-').stdout;
      assert.match(without, /Partner: Schools/);
      assert.doesNotMatch(without, /Nobody came on Saturdays/);
      here.write('parks-2026.follow-up.yaml', LOG);
      assert.match(map(NAME, '-o', '-').stdout, /Nobody came on Saturdays/);
    });

    it('has the usual period of the organisation where the paper names none', () => {
      here.write(
        'lindby.organisation.yaml',
        `${GOOD_ORGANISATION.replace(/^period:\n(?: .*\n)*/m, '')}period:\n  from: 2031-01-01\n  to: 2032-12-31\n`,
      );
      here.write(NAME, GOOD_PAPER.replace(/^period:\n(?: .*\n)*/m, ''));
      assert.match(map('-o', '-', NAME).stdout, /31 December 2032/);
    });

    it('has the language, the day, the theme and the sheet that are asked for', () => {
      assert.match(map(NAME, '-o', '-', '--language', 'da').stdout, /xml:lang="da".*Strategikort/s);
      assert.match(map(NAME, '-o', '-').stdout, /As of 15 June 2026/);
      const dark = map(NAME, '-o', '-', '--theme', 'dark', '--paper', 'A3').stdout;
      assert.match(dark, /width="420mm" height="297mm"/);
      assert.match(dark, /fill="#14191f"/);
      assert.match(map(NAME, '-o', '-', '--paper', '16:9').stdout, /width="1920" height="1080"/);
      const sheet = map(NAME, '-o', '-', '--paper', 'a4', '--view', 'conversation').stdout;
      assert.match(sheet, /width="210mm" height="297mm"/);
    });

    it('is one phase in front where one is asked for', () => {
      const early = map(NAME, '-o', '-', '--phase', 'mobilization').stdout;
      assert.match(early, /class="[^"]*faded/);
      assert.notEqual(early, map(NAME, '-o', '-', '--phase', 'consolidation').stdout);
    });

    it('says which signs a picture cannot show', () => {
      here.write(NAME, edited(GOOD_PAPER, ["The town's living room", 'A garden 🌳 for all']));
      assert.match(map(NAME, '-o', 'a.png').stderr, /^a\.png cannot show 🌳: /);
      assert.equal(map(NAME, '-o', 'a.svg').stderr, '');
    });

    it('can be as hostile as it likes', function () {
      this.timeout(120_000);
      here.write(NAME, hostilePaper());
      for (const format of ['svg', 'png', 'html']) {
        const { code } = map(NAME, '-f', format, '-o', 'out/');
        assert.equal(code, 0, format);
      }
      assert.deepEqual(files('out'), ['parks-2026.html', 'parks-2026.png', 'parks-2026.svg']);
    });
  });

  describe('a paper that is not as it should be', () => {
    it('is drawn as far as it can be read, and that is said', () => {
      here.write(NAME, edited(GOOD_PAPER, ['why: Residents', 'why: "Residents']));
      const { code, stdout, stderr } = map(NAME);
      assert.equal(stdout, 'Written: parks-2026.svg\n');
      assert.match(stderr, /^parks-2026\.strategy\.yaml, line \d+: .* The map shows what can be read\.\n$/);
      assert.equal(code, 0);
    });

    for (const [name, text, says] of [
      ['nothing in it', '', /^a\.strategy\.yaml is not drawn: nothing is written in it yet\.\n/],
      ['comments alone', '# later\n', /^a\.strategy\.yaml is not drawn: nothing is written in it yet\.\n/],
      [
        'a list',
        '- one\n- two\n',
        /^a\.strategy\.yaml, line 1: There are no fields here, .* It is not drawn\.\n/,
      ],
      [
        'no text',
        Uint8Array.of(0xff, 0xfe, 0xfa, 0x00),
        /^a\.strategy\.yaml, line 1: .* It is not drawn\.\n/,
      ],
    ] as const)
      it(`is told, and the others are drawn: ${name}`, () => {
        here.write('a.strategy.yaml', text);
        const { code, stdout, stderr } = map('.', '-o', 'out');
        assert.match(stderr, says);
        assert.match(stderr, /\n1 paper could not be drawn\.\n$/);
        assert.match(stdout, /^Written: out\/parks-2026\.svg\n/);
        assert.equal(code, 1);
        assert.deepEqual(files('out'), ['parks-2026.svg']);
      });

    it('is told in Danish too', () => {
      here.write('a.strategy.yaml', '');
      const { stderr } = map('a.strategy.yaml', '--language', 'da');
      assert.equal(stderr, 'a.strategy.yaml er ikke tegnet: Der står ikke noget i den endnu.\n');
    });
  });

  describe('what cannot be done', () => {
    for (const [args, says] of [
      [
        ['--view', 'bird'],
        '--view takes strategy, phase, people, citizens, conversation or all; "bird" is none of them.',
      ],
      [['--theme', 'pink'], '--theme takes light, dark or print; "pink" is none of them.'],
      [['--paper', 'a9'], '--paper takes a3, a4 or 16:9; "a9" is none of them.'],
      [
        ['--phase', 'late'],
        '--phase takes mobilization, consolidation or benefits-realization; "late" is none of them.',
      ],
      [['--format', 'gif'], '--format takes svg, png or html; "gif" is none of them.'],
      [['--language', 'fr'], '--language takes en or da; "fr" is none of them.'],
      [['--phase', 'mobilization', '--view', 'people'], '--phase belongs to --view phase.'],
      [['-o', 'map.pdf'], 'A map is .svg, .png or .html; "map.pdf" is none of them. A folder ends in /.'],
      [
        ['-o', 'map.svg', '-f', 'png'],
        '"map.svg" and --format png say different things. Leave one of them out.',
      ],
      [
        ['-o', 'map.svg', '--view', 'all'],
        '"map.svg" holds one view. Choose one with --view, name a folder such as -o maps/, or write a page: -o map.html.',
      ],
      [
        ['-o', '-', '--view', 'all'],
        '-o - writes one map, and there are 5. Name a folder, such as -o maps/.',
      ],
      [['-o', 'nowhere/map.svg'], '"nowhere/map.svg" cannot be written: the folder is not there.'],
      [['-o', `${NAME}/`], `"${NAME}" is a file, and a folder is needed there.`],
      [['--root', 'nowhere'], '--root names no folder: there is no "nowhere".'],
    ] as const)
      it(`is told, and nothing is written: ${args.join(' ')}`, () => {
        assertRefused(map(NAME, ...args), says);
        assert.deepEqual(files(), [NAME]);
      });

    it('is to draw what is no paper', () => {
      here.write('town.organisation.yaml', GOOD_ORGANISATION);
      here.write('parks-2026.follow-up.yaml', LOG);
      here.write('notes.txt', 'Buy milk\n');
      assertRefused(map('parks-2026.follow-up.yaml'), /is a follow-up log, and a map shows a paper/);
      assertRefused(map('town.organisation.yaml'), /is an organisation file, and a map shows a paper/);
      assertRefused(map('notes.txt'), /^"notes\.txt" is no strategy paper/);
      assertRefused(
        map('gone.strategy.yaml'),
        /^There is no file or folder "gone\.strategy\.yaml"\. You are in /,
      );
      mkdirSync(join(here.path, 'empty'));
      assertRefused(map('empty'), /^There are no strategy papers in "empty"/);
      here.write('logs/a.follow-up.yaml', LOG);
      assertRefused(map('logs'), /^There are no strategy papers to draw/);
    });

    it('is to write several maps to one file, or two papers to one', () => {
      here.write('other/b.strategy.yaml', GOOD_PAPER);
      assertRefused(
        map('.', '-o', 'a.svg'),
        '"a.svg" holds one map, and there are 2. Name a folder, such as -o maps/.',
      );
      here.write(`other/${NAME.toUpperCase().replace('.STRATEGY.YAML', '.strategy.yaml')}`, GOOD_PAPER);
      assertRefused(map('.'), /would both be written to maps/);
      assert.equal(here.has('maps'), false);
    });

    it('is to write over the paper itself', () => {
      here.write('plan.svg', GOOD_PAPER);
      assertRefused(map('plan.svg', '-o', 'plan.svg'), /is what is to be drawn, and would be written over/);
      assert.equal(here.read('plan.svg'), GOOD_PAPER);
    });
  });

  it('draws all samples, the faulty ones too, and leaves them as they are', function () {
    this.timeout(60_000);
    const samples = (below = ''): readonly string[] =>
      readdirSync(join(ROOT, 'samples', below), { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? samples(join(below, entry.name)) : join(below, entry.name),
      );
    for (const name of samples()) {
      mkdirSync(join(here.path, 'samples', name, '..'), { recursive: true });
      copyFileSync(join(ROOT, 'samples', name), join(here.path, 'samples', name));
    }
    const papers = samples().filter((name) => name.endsWith('.strategy.yaml'));
    const before = papers.map((name) => statSync(join(here.path, 'samples', name)).mtimeMs);
    for (const format of ['svg', 'html']) {
      const { code, stderr } = map('samples', '-o', 'out/', '-f', format);
      assert.match(stderr, /empty\.strategy\.yaml is not drawn: nothing is written in it yet/);
      assert.match(stderr, /not-utf8\.strategy\.yaml, line 1: .*It is not drawn\./);
      assert.match(stderr, /\n2 papers could not be drawn\.\n$/);
      assert.equal(code, 1);
    }
    assert.equal(files('out').length, 2 * (papers.length - 2));
    for (const name of files('out').filter((one) => one.endsWith('.svg')))
      assert.equal(XMLValidator.validate(here.read(`out/${name}`)), true, name);
    assert.deepEqual(
      papers.map((name) => statSync(join(here.path, 'samples', name)).mtimeMs),
      before,
    );
  });
});
