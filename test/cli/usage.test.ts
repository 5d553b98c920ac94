/** What was typed wrongly is said in the reader's language, with what to do about it; nothing is written, the exit code is 2. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { usage as da } from '../../server/src/messages/da/usage';
import { usage as en } from '../../server/src/messages/en/usage';
import { type Folder, folder } from '../kit/cli';
import { GOOD_PAPER } from '../kit/good-paper';

const NAME = 'parks-2026.strategy.yaml';

/** The line that is typed, and what is said about it in either language; `~` stands for the folder. */
const MISTAKES: readonly (readonly [readonly string[], string, string])[] = [
  [
    ['validate', '--fixx'],
    'There is no option "--fixx". Did you mean --fix?\nSee what can be asked: strategy-papers validate --help',
    'Der findes ikke noget tilvalg »--fixx«. Mente du --fix?\nSe hvad du kan skrive: strategy-papers validate --help',
  ],
  [
    ['validat'],
    'There is no command "validat". Did you mean validate?\nSee what can be asked: strategy-papers --help',
    'Der findes ingen kommando »validat«. Mente du validate?\nSe hvad du kan skrive: strategy-papers --help',
  ],
  [
    ['explain'],
    'Something is missing: rule.\nSee what can be asked: strategy-papers explain --help',
    'Der mangler noget: regel.\nSe hvad du kan skrive: strategy-papers explain --help',
  ],
  [
    ['explain', 'Benefits/None'],
    'There is no rule named "Benefits/None". Did you mean benefits/none? All rules: strategy-papers rules',
    'Der findes ingen regel ved navn »Benefits/None«. Mente du benefits/none? Alle regler: strategy-papers rules',
  ],
  [
    ['explain', 'none'],
    'There is no rule named "none". Did you mean benefits/none, actions/none? All rules: strategy-papers rules',
    'Der findes ingen regel ved navn »none«. Mente du benefits/none, actions/none? Alle regler: strategy-papers rules',
  ],
  [
    ['explain', 'unit'],
    'There is no rule named "unit". Rules that begin so: unit/change-agent, unit/unknown-person, unit/unknown-unit. All rules: strategy-papers rules',
    'Der findes ingen regel ved navn »unit«. Regler der begynder sådan: unit/change-agent, unit/unknown-person, unit/unknown-unit. Alle regler: strategy-papers rules',
  ],
  [
    ['explain', 'priority'],
    'There is no rule named "priority". Did you mean actions/priority? All rules: strategy-papers rules',
    'Der findes ingen regel ved navn »priority«. Mente du actions/priority? Alle regler: strategy-papers rules',
  ],
  [
    ['validate', '--today'],
    '--today needs a value after it.\nSee what can be asked: strategy-papers validate --help',
    'Der mangler noget efter --today.\nSe hvad du kan skrive: strategy-papers validate --help',
  ],
  [
    ['explain', 'benefits/none', 'now'],
    '"now" is one word too many. Put quotation marks around a name of several words.\nSee what can be asked: strategy-papers explain --help',
    '»now« er et ord for meget. Sæt anførselstegn om et navn på flere ord.\nSe hvad du kan skrive: strategy-papers explain --help',
  ],
  [
    ['new', 'papper'],
    'There is no kind "papper". Choose paper, follow-up or organisation. Did you mean paper?',
    'Der findes ikke noget der hedder »papper«. Vælg paper, follow-up eller organisation. Mente du paper?',
  ],
  [
    ['validate', 'gone.yaml'],
    'There is no file or folder "gone.yaml". You are in ~.',
    'Der er ingen fil eller mappe »gone.yaml«. Du er i ~.',
  ],
  [
    ['validate', 'x*.yaml'],
    'Nothing matches "x*.yaml". You are in ~.',
    'Der er intet der passer til »x*.yaml«. Du er i ~.',
  ],
  [
    ['validate', ''],
    'One of the names is empty. Name a file or a folder, or nothing at all for this folder.',
    'Et af navnene er tomt. Skriv en fil eller en mappe, eller slet ikke noget for at tage denne mappe.',
  ],
  [
    ['validate', 'empty'],
    'There are no strategy papers in "empty": no file ends in .strategy.yaml, .follow-up.yaml or .organisation.yaml. Begin one: strategy-papers new',
    'Der er ingen strategier i »empty«: Ingen fil slutter på .strategy.yaml, .follow-up.yaml eller .organisation.yaml. Begynd en: strategy-papers new',
  ],
  [
    ['validate', 'ignored'],
    'All strategy papers in "ignored" are left out by a .gitignore file. Name a file to have it checked all the same.',
    'Alle strategier i »ignored« er holdt ude af en .gitignore-fil. Skriv filens navn hvis den skal tjekkes alligevel.',
  ],
  [
    ['validate', '--stage', 'drafted'],
    '--stage takes auto, draft or submitted; "drafted" is none of them.',
    'Efter --stage kan der stå auto, draft eller submitted, og »drafted« er ingen af dem.',
  ],
  [
    ['validate', '--stage', 'draaft'],
    '--stage takes auto, draft or submitted; "draaft" is none of them. Did you mean draft?',
    'Efter --stage kan der stå auto, draft eller submitted, og »draaft« er ingen af dem. Mente du draft?',
  ],
  [
    ['validate', '--today', '1/2/2026'],
    '--today takes a date such as 2026-06-15; "1/2/2026" is none.',
    'Efter --today skal der stå en dato, fx 2026-06-15, og det er »1/2/2026« ikke.',
  ],
  [
    ['validate', '--max-warnings', '-1'],
    '--max-warnings takes a whole number from 0; "-1" is none.',
    'Efter --max-warnings skal der stå et helt tal fra 0 og op, og det er »-1« ikke.',
  ],
  [
    ['validate', '--root', 'nowhere'],
    '--root names no folder: there is no "nowhere".',
    'Efter --root skal der stå en mappe, og der er ingen »nowhere«.',
  ],
  [
    ['validate', '--root', NAME],
    `--root names a folder, and "${NAME}" is a file.`,
    `Efter --root skal der stå en mappe, og »${NAME}« er en fil.`,
  ],
  [
    ['validate', '--watch', '--diff'],
    '--diff shows once what would change; it does not go with --watch.',
    '--diff viser én gang hvad der ville blive ændret, og kan ikke bruges sammen med --watch.',
  ],
  [
    ['validate', '--watch', '--update-baseline'],
    '--update-baseline accepts the findings of today, once; with --watch it would accept every slip. Leave one out.',
    '--update-baseline accepterer det der er i dag, én gang. Sammen med --watch ville hver en smutter blive accepteret. Vælg den ene.',
  ],
  [
    ['validate', '--diff', '-f', 'json'],
    '--diff shows what would change and writes nothing else. Leave out --format.',
    '--diff viser hvad der ville blive ændret, og skriver ikke andet. Udelad --format.',
  ],
  [
    ['validate', '--diff', '--update-baseline'],
    '--diff shows what would change and writes nothing else. Leave out --update-baseline.',
    '--diff viser hvad der ville blive ændret, og skriver ikke andet. Udelad --update-baseline.',
  ],
  [
    ['validate', '--stdin', '--fix', '-f', 'json:one'],
    'With --fix, --stdin gives back the mended paper and no report. Leave out --format.',
    'Med --fix giver --stdin den rettede strategi tilbage og ingen rapport. Udelad --format.',
  ],
  [
    ['validate', '--stdin-filename', NAME],
    '--stdin-filename names the paper that --stdin reads. Add --stdin, or name the file itself.',
    '--stdin-filename er navnet på den strategi som --stdin læser. Tilføj --stdin, eller skriv selve filens navn.',
  ],
  [
    ['validate', '-f', 'json:one', '-f', 'sarif:./one'],
    'Two reports would be written to "./one". Give each a file of its own.',
    'To rapporter ville blive gemt i »./one«. Giv dem hver sin fil.',
  ],
  [
    ['validate', '-f', `json:${NAME}`],
    `"${NAME}" is one of the files to check, and would be written over. Choose another name.`,
    `»${NAME}« er en af de filer der skal tjekkes, og den ville blive overskrevet. Vælg et andet navn.`,
  ],
  [
    ['validate', '-f', 'html:findings.strategy.yaml'],
    '"findings.strategy.yaml" is named as a paper, and would be checked as one the next time. Choose another name.',
    '»findings.strategy.yaml« hedder som en strategi og ville blive tjekket som en næste gang. Vælg et andet navn.',
  ],
  [
    ['validate', '--baseline', 'b.json'],
    'There is no baseline "b.json". Make one with --update-baseline.',
    'Der er ingen liste »b.json« over det der er accepteret i forvejen. Lav en med --update-baseline.',
  ],
  [
    ['validate', '--baseline', 'empty'],
    '"empty" is a folder. Name the file of the baseline.',
    '»empty« er en mappe. Skriv navnet på filen med det der er accepteret i forvejen.',
  ],
  [
    ['validate', '--baseline', 'old.json'],
    '"old.json" is a baseline of another version of strategy-papers. Use that version, or delete the file and make a new one with --update-baseline.',
    '»old.json« er lavet af en anden version af strategy-papers. Brug den version, eller slet filen, og lav en ny med --update-baseline.',
  ],
  [
    ['new', '--id', 'Nord & Syd'],
    '--id takes an id of small letters, digits and hyphens, such as nord-syd; "Nord & Syd" is none.',
    'Efter --id skal der stå et id med små bogstaver, tal og bindestreger, fx nord-syd, og det er »Nord & Syd« ikke.',
  ],
  [
    ['new', '--from', '2026-06-01', '--to', '2026-05-31'],
    'The period would end (2026-05-31) before it begins (2026-06-01).',
    'Perioden ville slutte (2026-05-31) før den begynder (2026-06-01).',
  ],
  [
    ['new', '-o', 'nowhere/a.strategy.yaml'],
    'There is no folder "nowhere" to write to.',
    'Der er ingen mappe »nowhere« at gemme i.',
  ],
];

/** What cannot be written is said once the rest of the report is there. */
const UNWRITABLE: typeof MISTAKES = [
  [
    ['validate', '-f', 'json:nowhere/report.json'],
    '"nowhere/report.json" cannot be written: the folder is not there.',
    '»nowhere/report.json« kan ikke gemmes: mappen findes ikke.',
  ],
  [
    ['validate', '-f', 'json:empty'],
    '"empty" cannot be written: there is a folder of that name.',
    '»empty« kan ikke gemmes: der er en mappe med det navn.',
  ],
];

describe('what was typed wrongly', () => {
  let here: Folder;
  before(() => {
    here = folder({
      [NAME]: GOOD_PAPER,
      [`ignored/${NAME}`]: GOOD_PAPER,
      '.gitignore': 'ignored/\n',
      'old.json': '{"version": 2, "accepted": {}}',
    });
    mkdirSync(join(here.path, 'empty'));
  });
  after(() => here.remove());

  for (const [args, english, danish] of MISTAKES) {
    it(`is said, and what to do: ${args.join(' ')}`, () => {
      for (const [words, says] of [
        [args, english],
        [[...args.slice(0, 1), '--language', 'da', ...args.slice(1)], danish],
      ] as const) {
        const { code, stdout, stderr } = here.run(words);
        assert.equal(stderr, `${says.replace('~', here.path)}\n`);
        assert.deepEqual([code, stdout], [2, '']);
      }
      assert.deepEqual([here.has('one'), here.read(NAME)], [false, GOOD_PAPER]);
    });
  }

  for (const [args, english, danish] of UNWRITABLE) {
    it(`is said beside the report for the screen: ${args.join(' ')}`, () => {
      for (const [language, says] of [
        ['en', english],
        ['da', danish],
      ] as const) {
        const { code, stdout, stderr } = here.run([...args, '--language', language]);
        assert.deepEqual([code, stderr], [2, `${says}\n`]);
        assert.match(stdout, /^parks-2026\.strategy\.yaml/);
      }
    });
  }

  it('is the same for a path that is empty among others, and for standard input beside files', () => {
    for (const args of [
      ['validate', NAME, ''],
      ['validate', '-', NAME],
      ['format', '--stdin', NAME],
      ['validate', '--stdin', '--stdin-filename', 'empty'],
      ['validate', '--cache-location', NAME],
      ['validate', '--update-baseline', '--baseline', NAME],
    ])
      assert.equal(here.run(args).code, 2, args.join(' '));
    assert.equal(here.read(NAME), GOOD_PAPER);
  });

  it('is said in the language of the surroundings where none is asked for', () => {
    const { stderr } = here.run(['validate', '--fixx'], { env: { LANG: 'da_DK.UTF-8' } });
    assert.match(stderr, /^Der findes ikke noget tilvalg »--fixx«/);
  });

  it('names in Danish what the English names', () => {
    const slots = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort();
    for (const [key, text] of Object.entries(en))
      assert.deepEqual(slots(da[key as keyof typeof en]), slots(text), key);
  });
});
