/** Danish texts of the reports for people: headings, summaries, what to do next. */
import type { report as english } from '../en/report';

export const report: Readonly<Record<keyof typeof english, string>> = {
  clean: '{files} {files|fil|filer} tjekket. Der er intet at rette.',
  'clean-but-hints':
    'Der er intet at rette, men {hints} ting at overveje i {withFindings} af {files} {files|fil|filer}.',
  summary:
    '{errors} ting at rette, {warnings} at se på og {hints} at overveje i {withFindings} af {files} {files|fil|filer}.',
  fixable: '{count} af dem kan rettes med --fix.',
  'fixable-one': '1 af dem kan rettes med --fix.',
  fixed: '{count} {count|sted|steder} rettet i {files} {files|fil|filer}.',
  accepted: '{count} ting er accepteret i forvejen.',
  stale: 'Accepteret i forvejen, men findes ikke længere: {rule} i {path}',
  'stale-what-next': 'Opdatér listen med --update-baseline.',
  also: 'også her',
  'also-more': 'og {count} mere',
  fix: 'Forslag',
  choice: 'Vælg',
  explain: 'Mere om en regel: strategy-papers explain {rule}',
  stats: '{files} {files|fil|filer} på {seconds} s, {memory} MB.',
  cached: '{count} af dem er {count|uændret|uændrede} siden sidste tjek.',
  heading: 'Tjek af strategier',
  'heading-date': 'Tjekket pr. {date}',
  'all-good': 'Der er intet at rette. Flot arbejde.',
  place: 'Linje {line}',
  why: 'Hvorfor det betyder noget',
  contents: 'Strategierne',
  'no-findings': 'Strategier uden noget at rette: {count}',
  error: 'Skal rettes',
  warning: 'Se på det',
  hint: 'Overvej',
  progress: 'Tjekker {done} af {files} …',
};
