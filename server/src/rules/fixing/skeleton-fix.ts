/** The fix for a file with nothing in it: the whole skeleton of its kind. */
import type { Fix } from '../../paper/finding';
import {
  followUpSkeleton,
  type Lines,
  organisationSkeleton,
  paperSkeleton,
} from '../../paper/paper-skeleton';
import type { Subject } from '../../paper/subject';
import { type Context, claimFix, fix } from '../rule';

/**
 * A fix that writes the skeleton of the kind that the file's name asks for (a paper where it asks for none)
 * after what is there: comments stay, and words without fields stay as a comment.
 */
export function skeletonFix(subject: Subject, context: Context): readonly Fix[] {
  const { source, root } = subject.document;
  const { text, eol } = source;
  const lines = skeletonFor(subject, context).join(eol) + eol;
  const title = 'format/empty:skeleton';
  // A log begins with a meeting today: whether there was one, only a person knows.
  const begin = subject.kind.kind === 'strategy-follow-up' ? claimFix : fix;
  if (root) {
    const kept = text
      .slice(root.span.start, root.span.end)
      .split(/\r?\n/)
      .map((line) => `# ${line}`.trimEnd())
      .join(eol);
    return [begin(title, {}, [{ span: root.span, text: kept + eol + lines }])];
  }
  const end = { start: text.length, end: text.length };
  const gap = text === '' || text === '\ufeff' || /\n$/.test(text) ? '' : eol;
  return [begin(title, {}, [{ span: end, text: gap + lines }])];
}

/** A fix for a text that is no paper yet: the skeleton, and below it all that was there, as comments. */
export function proseFix(subject: Subject, context: Context): readonly Fix[] {
  const { text, eol } = subject.document.source;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const kept = text
    .slice(start)
    .replace(/\s+$/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => (/^\s*(?:#|$)/.test(line) ? line : `# ${line}`).trimEnd());
  const all = [...skeletonFor(subject, context), '', ...kept].join(eol) + eol;
  return [fix('format/empty:skeleton', {}, [{ span: { start, end: text.length }, text: all }])];
}

/** The skeleton of a whole file, of the kind that the file's name asks for. */
export function skeletonFor(
  { kind, fileName, language }: Pick<Subject, 'kind' | 'fileName' | 'language'>,
  { today, organisation }: Pick<Context, 'today' | 'organisation'>,
): Lines {
  const stem = fileName?.replace(/\.[a-z-]+\.ya?ml$|\.ya?ml$/i, '');
  switch (kind.kind) {
    case 'strategy-follow-up':
      return followUpSkeleton({ language, today, paper: stem });
    case 'strategy-organisation':
      return organisationSkeleton({ language, id: stem });
    default:
      return paperSkeleton({ language, today, id: stem, hasUsualPeriod: organisation?.period !== undefined });
  }
}
