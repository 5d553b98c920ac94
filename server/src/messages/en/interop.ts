/** English texts of `import`: what became of a plan, and why a file cannot be imported. */
export const interop = {
  written: '{file} is ready: a draft made from "{plan}" (StratML, Part {part}).',
  printed: 'A draft made from "{plan}" (StratML, Part {part}).',
  unnamed: 'a plan without a name',
  became: 'What became what',
  goals:
    '{n} {n|goal|goals}: {n|an initiative|initiatives}. All of them are in the draft; which four, you choose.',
  'goals-four': '4 goals: your four initiatives.',
  'goals-few': '{n} {n|goal|goals}: {n|an initiative|initiatives}.',
  actions:
    '{n} {n|objective|objectives}: {n|an action|actions. Their order in the plan is their priority for now}.',
  'objective-benefits': '{n} {n|objective|objectives}: {n|a benefit|benefits}, saying what gets better.',
  'indicator-benefits': '{n} {n|indicator|indicators}: {n|a benefit|benefits}, with what is measured.',
  'indicator-measures': '{n} {n|indicator|indicators}: the measure of a benefit.',
  'indicator-notes':
    '{n} {n|indicator|indicators}: {n|a note|notes} (x-indicators), showing that something is done rather than what gets better.',
  results:
    '{n} {n|result|results}: {n|a start, a reading or a sign|starts, readings and signs} of the benefits.',
  people: '{n} {n|performer|performers} of objectives: responsible where there is one, else with the others.',
  partners: '{n} {n|stakeholder|stakeholders} of a goal: {n|a partner|partners}.',
  values: '{n} {n|value|values}: {n|a note|notes} under the direction (x-values).',
  other:
    '{n} {n|text|texts} in places that StratML does not know: under x-stratml at the end, where you also find what the plan says about itself.',
  about: 'What the plan says about itself, and whom it names beside the goals: under x-stratml at the end.',
  out: 'What was left out',
  silent:
    '{n} {n|objective or indicator that says|objectives and indicators that say} nothing but when: {list}.',
  undecided: '"{text}", {n} {n|time|times}.',
  dates: 'The dates beside what is not decided.',
  zeros: '{n} {n|result|results} of 0 that the plan itself calls undecided.',
  codes: '{n} identification {n|code|codes}, for computers only.',
  submitter: 'The name and address of the person who handed the plan in: personal data.',
  'nothing-out': 'Nothing.',
  next: 'What next',
  validate: 'See what is missing: strategy-papers validate {file}',
  save: 'Save the draft in a file ending in .strategy.yaml, then see what is missing: strategy-papers validate FILE',
  'odd-name': 'Let the name of the file end in .strategy.yaml, so that it is found with the others.',
  'problem:empty': '"{file}" is empty. Is it the right file?',
  'problem:not-text': '"{file}" is no text that can be read. Is it the right file?',
  'problem:too-large': '"{file}" is larger than {megabytes} MB, and no plan is. Is it the right file?',
  'problem:not-xml': '"{file}" is not XML, as StratML plans are. Is it the right file?',
  'problem:cut-off': '"{file}" breaks off before its end. Was all of it downloaded?',
  'problem:broken': '"{file}" is damaged: at line {line} its tags do not fit together.',
  'problem:broken-somewhere': '"{file}" is damaged: its tags do not fit together.',
  'problem:own-entities':
    '"{file}" has abbreviations of its own (ENTITY). They are not followed, as they could stand for anything. Write out what they stand for.',
  'problem:too-deep': '"{file}" is nested more deeply than any plan. Is it the right file?',
  'problem:not-stratml':
    '"{file}" is no StratML plan: it begins with "{root}", and a plan with StrategicPlan or PerformancePlanOrReport.',
  'problem:several-plans':
    '"{file}" holds {count} plans. Save each in a file of its own, and import one at a time.',
  'problem:nothing-said': '"{file}" is a StratML plan, but nothing is written in it.',
  'problem:too-much':
    '"{file}" has more text than one paper can hold. Can it be divided, one file for each unit?',
  'no-file': 'There is no file "{file}".',
  folder: '"{file}" is a folder. Name the file of the plan.',
  'no-folder': 'There is no folder "{folder}" to write to.',
  'folder-to-write': '"{file}" is a folder. Name a file in it, as in {file}/plan.strategy.yaml',
  'same-file': 'The draft would take the place of the plan itself. Choose another name with -o.',
  kind: 'Plans in StratML can be imported: strategy-papers import stratml FILE. "{kind}" is not known.',
} as const;
