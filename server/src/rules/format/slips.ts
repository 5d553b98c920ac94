/** Slips that put much of a text out of place at once: what happened, and the ways to undo it. */
import { lineAt } from '../../document/source-text';
import type { Fix } from '../../paper/finding';
import type { FoundSlip } from '../../paper/slip/search';
import type { Slip } from '../../paper/slip/slip';
import type { Subject } from '../../paper/subject';
import { fix, type Report, report } from '../rule';

/** Reports on each slip that the text was read without. */
export function* slips({ slips: found, document: { source } }: Subject): Iterable<Report> {
  for (const one of found) yield slipReport(one, lineAt(source, one.slip.span.start) + 1);
}

/** @param line where the slip begins, from 1 */
function slipReport({ slip, others }: FoundSlip, line: number): Report {
  const { span } = slip;
  const more = { fixes: () => [slip, ...others].map((one) => fixOf(one, line)), isTried: true } as const;
  switch (slip.what) {
    case 'lost-line': {
      const keys = [slip, ...others].flatMap((one) => (one.what === 'lost-line' ? [one.key] : []));
      const options = { options: [...new Set(keys)].map((key) => `${key}:`) };
      return options.options.length > 1
        ? report('format/unknown-field:lost-line-or', span, { line, options }, more)
        : report('format/unknown-field:lost-line', span, { key: slip.key, line }, more);
    }
    case 'shifted': {
      const params = { line, last: slip.last, n: Math.abs(slip.by) };
      return slip.by > 0
        ? report('format/unknown-field:shifted-right', span, params, more)
        : report('format/unknown-field:shifted-left', span, params, more);
    }
    case 'stray-value': {
      const params = { key: slip.key, words: slip.words };
      return slip.areWords
        ? report('format/unknown-field:stray-words', span, params, more)
        : report('format/unknown-field:stray-value', span, params, more);
    }
    case 'swallowed':
      return report('format/unknown-field:swallowed', span, { line, key: slip.key }, more);
    case 'flat':
      return report('format/unknown-field:flat', span, { line }, more);
  }
}

function fixOf(slip: Slip, line: number): Fix {
  switch (slip.what) {
    case 'lost-line':
      return fix('format/unknown-field:put-back', { key: slip.key }, slip.edits);
    case 'shifted':
      return fix('format/unknown-field:move-lines', { line, last: slip.last }, slip.edits);
    case 'stray-value':
      return slip.areWords
        ? fix('format/unknown-field:keep-words', { words: slip.words }, slip.edits)
        : fix('format/unknown-field:delete-words', { words: slip.words }, slip.edits);
    case 'swallowed':
      return fix('format/unknown-field:own-field', { key: slip.key }, slip.edits);
    case 'flat':
      return fix('format/unknown-field:indent', {}, slip.edits);
  }
}
