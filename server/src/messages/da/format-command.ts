/** Danish texts of `format`. */
import type { formatCommand as english } from '../en/format-command';

export const formatCommand: Readonly<Record<keyof typeof english, string>> = {
  done: '{changed} af {files} {files|fil|filer} er sat op.',
  'done-before': '{files} {files|fil|filer} set igennem, intet at sætte op.',
  'to-do': '{changed} af {files} {files|fil|filer} kan sættes op: strategy-papers format',
  left: '{left} bliver som {left|den|de} er.',
  cannot: '{file} bliver som den er, til linje {line} er rettet. {problem}',
  'no-kind':
    '{file} bliver som den er: Første linje siger ikke hvad det er, som i format: strategy-paper/1, og det gør navnet heller ikke.',
  unreadable: '{file} kunne ikke åbnes. {fault}',
  unwritable: '{file} kunne ikke skrives og er som før. {fault}',
  failed:
    '{file} bliver som den er, for her gik det galt i selve værktøjet. Fortæl os det, gerne med filen: {fault}',
  'nothing-given': '--stdin læser en strategi fra standard input, og der kommer intet.',
};
