/** English texts of `format`. */
export const formatCommand = {
  done: '{changed} of {files} {files|file|files} formatted.',
  'done-before': '{files} {files|file|files} looked at, nothing to format.',
  'to-do': '{changed} of {files} {files|file|files} to format: strategy-papers format',
  looked: '{files} {files|file|files} looked at.',
  left: '{left} could not be formatted; the reasons stand above.',
  cannot: '{file} stays as it is until line {line} is mended. {problem}',
  'no-kind':
    '{file} stays as it is: its first line does not say what it is, as in format: strategy-paper/1, and nor does its name.',
  failed:
    '{file} stays as it is, for the tool itself has failed here. Please report this, with the file if you can: {fault}',
} as const;
