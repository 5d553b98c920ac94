/**
 * English texts of `--help`: `command` says what it does, `command word` what an argument or option means; where
 * several commands share an option, `*` speaks for all of them. `<word>` is what stands in angle brackets.
 */
export const help = {
  'title:usage': 'Usage:',
  'title:arguments': 'Arguments:',
  'title:options': 'Options:',
  'title:commands': 'Commands:',
  default: '{text} (default: {value})',

  '<options>': 'options',
  '<command>': 'command',
  '<paths>': 'paths',
  '<format>': 'format',
  '<stage>': 'stage',
  '<severity>': 'severity',
  '<number>': 'number',
  '<language>': 'language',
  '<folder>': 'folder',
  '<file>': 'file',
  '<place>': 'place',
  '<path>': 'path',
  '<date>': 'date',
  '<which>': 'which',
  '<kind>': 'kind',
  '<name>': 'name',
  '<person>': 'person',
  '<phase>': 'phase',
  '<id>': 'id',
  '<view>': 'view',
  '<theme>': 'theme',
  '<size>': 'size',
  '<rule>': 'rule',
  '<port>': 'port',

  program: 'Write, check and show strategy papers: one direction, four initiatives, in one common format.',
  'program:after': `First steps:
  strategy-papers new
      begin a paper: asks for the unit, the people and the period
  strategy-papers validate
      check all papers in this folder and below
  strategy-papers explain benefits/none
      say why a rule is there, with an example
  strategy-papers map
      draw the papers as maps

More about one of them: strategy-papers validate --help`,
  '* --help': 'show this',
  '* --version': 'show the version',
  '* --language': 'en or da: the language to speak (default: that of your computer)',
  '* --root':
    'the folder all papers belong to (default: the nearest above with .git, else with an organisation file)',
  '* --today': 'the day that dates are held against, as 2026-06-15 (default: today)',
  '* paths': 'files, folders or globs (default: this folder and all below)',
  '* --stdin-filename': 'the name that paper goes by',
  '* --force': 'write over a file that is there already',

  help: 'show the help of a command',
  'help command': 'the command',

  validate: 'check strategy papers, follow-up logs and organisation files',
  'validate --format':
    'text, json, sarif, junit, github, gitlab, markdown or html; repeat as format:file for several reports',
  'validate --stage':
    'ask as of a draft or of a submitted paper, or as its status says: draft, submitted, auto',
  'validate --fail-on': 'exit with 1 from here on: error, warning, hint, never',
  'validate --max-warnings': 'exit with 1 if there are more warnings',
  'validate --min-severity': 'show findings from here on: error, warning, hint',
  'validate --language': 'en or da (default: that of each paper)',
  'validate --stdin': 'read one paper from standard input',
  'validate --fix':
    'mend what is safe to mend; --fix=all also what needs a decision, by the first choice, but never what only a person can know',
  'validate --diff': 'show what --fix would change, and write nothing',
  'validate --baseline': 'accept the findings in this file',
  'validate --update-baseline': "accept today's findings in the baseline file",
  'validate --cache': 'remember the results of files that stay as they are',
  'validate --cache-location': 'where to remember them (default: .strategy-papers-cache)',
  'validate --watch': 'check again whenever a file changes',
  'validate --list-files': 'only list the files that would be checked',
  'validate --quiet': 'say nothing where there is nothing to say',
  'validate --stats': 'say how long it took',
  'validate --no-color': 'no colours (NO_COLOR does the same)',
  'validate:after': `Examples:
  strategy-papers validate papers/ --stage submitted
      what is missing before the papers are handed in?
  strategy-papers validate -f text -f html:findings.html
      also as a page to send

Exit codes: 0 nothing to stop for, 1 findings, 2 asked wrongly or a file that cannot be opened, 3 a fault of the tool itself.`,

  new: 'write a new paper (or follow-up log, or organisation file) to fill in',
  'new kind': 'paper, follow-up or organisation',
  'new --unit': "the unit's name",
  'new --lead': 'who leads the unit',
  'new --change-agent': 'the change agent; repeat for several',
  'new --from': 'when the period begins, as 2026-01-01',
  'new --to': 'when it ends',
  'new --phase': 'mobilization, consolidation or benefits-realization',
  'new --id': 'the id (default: made from the unit and the year)',
  'new --name': "the organisation's name, for an organisation file",
  'new --paper': 'the paper that a follow-up log belongs to: its id or its file',
  'new --language': 'en or da: the language it will be written in',
  'new --output': 'where to write it; - writes to the screen',
  'new --force': 'write it even if there is one already',
  'new --today': 'the day to go by (default: today)',
  'new:after': 'What is not said here is asked for, and may be left empty for now.',

  import: 'make a draft paper from a plan in another format',
  'import kind': 'stratml (Part 1 or 2)',
  'import file': 'the plan',
  'import --output': 'where to write the draft (default: the screen)',
  'import --language': 'en or da: of the draft, and of what is said about it',

  format: 'put fields into the usual order, with the usual indentation and quotes; comments stay',
  'format --check': 'only list the files that are not formatted, and exit with 1 if there are any',
  'format --diff': 'show what would change, and write nothing',
  'format --stdin': 'read one paper from standard input, and write it formatted',

  map: 'draw papers as strategy maps: pictures, or a page to look around in',
  'map paths': 'papers, folders or globs (default: this folder and all below)',
  'map --output':
    'a file (.svg, .png, .html), a folder (maps/), or - for the screen; default: one map into this folder, several into maps/',
  'map --format': 'svg, png or html (default: what the file ends in, else svg)',
  'map --view': 'strategy, phase, people, citizens, conversation or all (default: strategy)',
  'map --phase': 'the phase to bring forward: mobilization, consolidation, benefits-realization',
  'map --theme': 'light, dark or print (default: light; a page follows its reader)',
  'map --paper': 'fill a sheet: a3, a4 (both landscape), or a slide: 16:9',
  'map --questions': 'show open questions and hints on the map',
  'map --language': 'en or da (default: that of each paper)',
  'map:after': `Maps are named after the files of their papers; a map that is there already is drawn anew.

Exit codes: 0 all drawn, 1 a paper could not be drawn, 2 asked wrongly or a file that cannot be opened or written, 3 a fault of the tool itself.`,

  rules: 'list all rules',

  explain: 'say why a rule is there, with an example',
  'explain rule': 'the name of the rule, as in benefits/none',

  schema: 'print the JSON Schema of a kind of document, for other editors',
  'schema kind': 'paper, follow-up or organisation',
  'schema --language': 'en or da: the language of this help; the schema explains its fields in English',

  lsp: 'run the language server, for editors',
  'lsp --stdio': 'over standard input and output',
  'lsp --node-ipc': 'over the channel of a Node parent',
  'lsp --socket': 'over a socket',
  'lsp --pipe': 'over a named pipe',
  'lsp --clientProcessId': 'end when that process ends',
  'lsp --language': 'en or da: the language of this help; what is said of a paper is in its own',
} as const;
