/** The help of every command, in both languages: nothing without words, nothing half translated, nothing too wide. */
import assert from 'node:assert/strict';
import type { Command } from 'commander';
import { commandLine } from '../../server/src/cli/command-line';
import { speakHelp } from '../../server/src/cli/help';
import { help as da } from '../../server/src/messages/da/help';
import { help as en } from '../../server/src/messages/en/help';
import { type Folder, folder } from '../kit/cli';

const LANGUAGES = ['en', 'da'] as const;
/** Words that stand in every English sentence of some length, and in no Danish one. */
const ENGLISH = /\b(?:the|of|and|to|with|which|what|where|when|this|that|from|is|are|by|write|show|file)\b/i;
/** What is typed as it stands, in either language. */
const TYPED = /strategy-papers [^\n]*|--[\w-]+(?:=\w+)?|\.git\b/g;

function program(language: 'en' | 'da', columns?: number): Command {
  const made = commandLine();
  speakHelp(made, language, columns);
  return made;
}

/** What `--help` prints, with what is added to it. */
function helpOf(command: Command): string {
  let said = '';
  command.configureOutput({ writeOut: (text) => (said += text) });
  command.outputHelp();
  return said;
}

describe('--help', () => {
  for (const language of LANGUAGES) {
    for (const name of ['strategy-papers', ...commandLine().commands.map((command) => command.name())]) {
      const find = (columns?: number): Command => {
        const all = program(language, columns);
        return all.commands.find((command) => command.name() === name) ?? all;
      };

      it(`of ${name} describes every argument and option (${language})`, () => {
        const command = find();
        const helper = command.createHelp();
        const described = [
          ...helper.visibleOptions(command).map((option) => helper.optionDescription(option)),
          ...helper.visibleArguments(command).map((argument) => helper.argumentDescription(argument)),
          ...helper.visibleCommands(command).map((one) => helper.subcommandDescription(one)),
          helper.commandDescription(command),
        ];
        assert.equal(helper.visibleArguments(command).length, command.registeredArguments.length);
        for (const text of described) assert.match(text, /\p{L}{2}/u);
      });

      it(`of ${name} is nowhere wider than the screen, nor than 100 (${language})`, () => {
        for (const [columns, widest] of [
          [60, 60],
          [80, 80],
          [100, 100],
          [240, 100],
        ] as const) {
          for (const line of helpOf(find(columns)).split('\n'))
            assert.ok(line.length <= widest, `${columns}: ${line.length}: ${line}`);
        }
      });

      if (language === 'da')
        it(`of ${name} has no English in Danish`, () => {
          for (const line of helpOf(find(100)).replace(TYPED, '').split('\n'))
            assert.doesNotMatch(line, ENGLISH);
        });
    }
  }

  it('has no text that is the same in both languages but words that are', () => {
    const same = Object.entries(en).filter(([key, text]) => da[key as keyof typeof en] === text);
    for (const [key] of same) assert.match(key, /^<(?:format|person|id|port)>$/);
  });

  describe('as typed', () => {
    let here: Folder;
    before(() => {
      here = folder();
    });
    after(() => here.remove());

    const says = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => here.run(args, { env }).stdout;

    it('speaks the language that is asked for, wherever that stands', () => {
      for (const args of [
        ['validate', '--help', '--language', 'da'],
        ['validate', '--language=da', '--help'],
        ['--language', 'da', 'validate', '--help'],
        ['help', 'validate', '--language', 'da'],
        ['schema', '--language', 'da', '-h'],
        ['validate', '--language', 'en', '--help', '--language=da'],
      ])
        assert.match(says(args), /^Sådan: strategy-papers /, args.join(' '));
      assert.match(says(['validate', '--help', '--language', 'en'], { LANG: 'da_DK.UTF-8' }), /^Usage: /);
    });

    const surroundings: readonly (readonly [NodeJS.ProcessEnv, 'en' | 'da'])[] = [
      [{ LANG: 'da_DK.UTF-8' }, 'da'],
      [{ LANG: 'en_DK.UTF-8' }, 'en'],
      [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'da_DK.UTF-8' }, 'da'],
      [{ LANG: 'da_DK.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
      [{ LANG: 'da_DK.UTF-8', LC_ALL: 'C' }, 'en'],
      [{ LANG: '', LANGUAGE: 'da' }, 'da'],
      [{ LANG: 'en_US.UTF-8', LANGUAGE: 'da:en' }, 'da'],
      [{ LANG: 'da_DK.UTF-8', LANGUAGE: 'en' }, 'en'],
      [{ LANG: 'C.UTF-8', LANGUAGE: 'da' }, 'en'],
      [{ LANG: '' }, 'en'],
    ];
    for (const [env, language] of surroundings)
      it(`speaks ${language} where ${JSON.stringify(env)} is set`, () => {
        assert.match(says(['rules', '--help'], env), language === 'da' ? /^Sådan: / : /^Usage: /);
      });

    it('goes to standard output with 0 where it is asked for, to standard error with 2 where nothing is', () => {
      const asked = here.run(['--help']);
      const bare = here.run([]);
      assert.deepEqual([asked.code, asked.stderr, bare.code, bare.stdout], [0, '', 2, '']);
      assert.equal(bare.stderr, asked.stdout);
    });
  });
});
