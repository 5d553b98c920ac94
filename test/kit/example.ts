/** Sets a documentation's piece into a whole file, at the place it says it belongs. */
import type { ReaderLanguage } from '../../server/src/messages/render';
import type { RuleDocumentation } from '../../server/src/messages/texts';
import { GOOD_ORGANISATION, GOOD_PAPER } from './good-paper';

const GOOD_FOLLOW_UP = `format: strategy-follow-up/1
paper: parks-2026
meetings:
  - date: 2026-05-12
    present:
      managers: [Anna Holm]
      change_agents: [Bo Lind]
    learning:
      - text: Short walks bring more people than long ones
    next_month:
      - what: Two more walks
        who: Karla Sand
`;

/**
 * `file`: the piece is the whole file. `paper`, `follow-up`, `organisation`: its top-level sections take the
 * place of the same ones in a good file, or come after `status`. `initiative`: it is the first initiative of a
 * paper; `benefit`, `action`: the list under the first initiative's `benefits:` or `actions:`. Pieces for a list
 * begin with `- `.
 */
export function inPlace(piece: string, at: RuleDocumentation['at'], language: ReaderLanguage): string {
  const paper = GOOD_PAPER.replace('language: en', `language: ${language}`);
  const text = piece.endsWith('\n') ? piece : `${piece}\n`;
  switch (at) {
    case 'nowhere':
    case 'file':
      return text;
    case 'paper':
      return withSections(paper, text);
    case 'follow-up':
      return withSections(GOOD_FOLLOW_UP, text);
    case 'organisation':
      return withSections(GOOD_ORGANISATION, text);
    case 'initiative':
      return replaceBlock(paper, /^ {2}- id: local-green\n(?: {4}.*\n)*/m, indented(text, 2));
    case 'benefit':
      return replaceBlock(paper, /(?<=^ {4}benefits:\n)(?: {6}.*\n)*/m, indented(text, 6));
    case 'action':
      return replaceBlock(paper, /(?<=^ {4}actions:\n)(?: {6}.*\n)*/m, indented(text, 6));
  }
}

function withSections(file: string, piece: string): string {
  const sections = piece.split(/^(?=[^\s#-][^\n]*)/m).filter((section) => section.trim() !== '');
  return sections.reduce((text, section) => {
    const key = /^[^:\s]+/.exec(section)?.[0] ?? '';
    const present = new RegExp(`^${key.replace(/[^\w-]/g, '\\$&')}:.*\\n(?:[ -].*\\n)*`, 'm');
    return present.test(text) ? text.replace(present, () => section) : `${text}${section}`;
  }, file);
}

function replaceBlock(text: string, block: RegExp, piece: string): string {
  if (!block.test(text)) throw new Error('The good paper has changed: no place for the piece.');
  return text.replace(block, () => piece);
}

function indented(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}
