/** What would change in a file, as a unified diff that patch tools take. */
import { createTwoFilesPatch } from 'diff';

/** @param file as reports name it; odd names are quoted as git does */
export function patchOf(file: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '', { context: 2 });
}
