/**
 * When it is too early to ask for more: what still holds its placeholder is asked for that and for nothing else,
 * so that a fresh skeleton is calm, and a skeleton added by a fix brings no new questions.
 */
import { isPlaceholder } from '../messages/placeholders';
import type { LocatedText } from '../paper/located';
import type { Paper } from '../paper/paper';

/** True where the text that tells what an element is about is still a placeholder. */
export function isStillOpen(text: LocatedText | undefined): boolean {
  return text !== undefined && isPlaceholder(text.value);
}

/**
 * True where the paper has only begun: neither the direction nor any initiative has words of an author's own, but
 * placeholders for them, or there is neither a unit nor a dialogue yet. What is asked last of all can wait.
 */
export function hasOnlyBegun(paper: Paper): boolean {
  if (!paper.unit && !paper.dialogue) return true;
  const texts = [paper.direction?.statement, ...paper.initiatives.map((initiative) => initiative.title)];
  const present = texts.filter((text) => text !== undefined);
  return present.length > 0 && present.every(isStillOpen);
}
