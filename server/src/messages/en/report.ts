/** English texts of the reports for people: headings, summaries, what to do next. */
export const report = {
  clean: '{files} {files|file|files} checked, nothing to correct.',
  'clean-but-hints':
    'Nothing to correct. {hints} {hints|question|questions} to think about in {withFindings} of {files} {files|file|files}.',
  summary:
    '{errors} {errors|error|errors}, {warnings} {warnings|warning|warnings} and {hints} {hints|hint|hints} in {withFindings} of {files} {files|file|files}.',
  fixable: '{count} of them can be mended with --fix.',
  'fixable-one': '1 of them can be mended with --fix.',
  fixed: '{count} {count|place|places} mended in {files} {files|file|files}.',
  accepted: '{count} {count|finding|findings} accepted by the baseline.',
  stale: 'In the baseline, but gone: {rule} in {path}',
  'stale-what-next': 'Update the baseline with --update-baseline.',
  also: 'also here',
  'also-more': 'and {count} more',
  fix: 'Fix',
  choice: 'Choose',
  explain: 'More about a rule: strategy-papers explain {rule}',
  stats: '{files} {files|file|files} in {seconds} s, {memory} MB.',
  cached: '{count} of them unchanged since the last run.',
  progress: 'Checking {done} of {files} …',
} as const;
