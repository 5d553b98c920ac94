/** Danish texts of `format`. */
import type { formatCommand as english } from '../en/format-command';

export const formatCommand: Readonly<Record<keyof typeof english, string>> = {
  done: '{changed} af {files} {files|fil|filer} er formateret.',
  'done-before': '{files} {files|fil|filer} set igennem. Der er intet at formatere.',
  'to-do': '{changed} af {files} {files|fil|filer} kan formateres: strategy-papers format',
  looked: '{files} {files|fil|filer} set igennem.',
  left: '{left} kunne ikke formateres. Grunden står ovenfor.',
  cannot: '{file} bliver som den er, til linje {line} er rettet. {problem}',
  'no-kind':
    '{file} bliver som den er: Første linje siger ikke hvad filen er (fx format: strategy-paper/1), og det gør navnet heller ikke.',
  failed:
    '{file} bliver som den er, for der skete en fejl i selve værktøjet. Meld gerne fejlen, og send filen med hvis du kan: {fault}',
};
