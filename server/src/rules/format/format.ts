/** The rules about the common format, joined; and those about the file as a whole: is it one of the three kinds? */
import type { TextEdit } from '../../document/edit';
import { lineAt, lineStart } from '../../document/source-text';
import type { MapNode } from '../../document/tree';
import type { Fix } from '../../paper/finding';
import { formatLine } from '../../paper/kind';
import { near } from '../../paper/near-key';
import type { Subject } from '../../paper/subject';
import { DOCUMENT_KINDS } from '../../paper/terms';
import { proseFix, skeletonFix } from '../fixing/skeleton-fix';
import { placeholderRule } from '../fixing/skeleton-places';
import { type Context, fix, type Report, type Rule, report, safeFix, severity } from '../rule';
import { dateRules } from './dates';
import { fieldRules } from './fields';
import { fileNameRule } from './file-name';
import { idRules } from './ids';
import { typeRules } from './types';

/** True where the text is as its author wrote it: nothing in it was left out, nothing kept it from being read. */
function isReadWhole({ document }: Subject): boolean {
  return document.holes.length === 0 && document.problems.every(({ kind }) => kind === 'misread');
}

function* empty(subject: Subject, context: Context): Iterable<Report> {
  const { root, source, comments } = subject.document;
  if (subject.isProse) {
    const start = source.text.search(/\S/);
    const end = start + (/^.*\S/.exec(source.text.slice(start))?.[0].length ?? 1);
    yield report('format/empty:prose', { start, end }, {}, { fixes: () => proseFix(subject, context) });
    return;
  }
  if (root?.kind === 'map' || !isReadWhole(subject)) return;
  const fixes = () => skeletonFix(subject, context);
  const start = source.text.startsWith('\ufeff') ? 1 : 0;
  if (root) {
    const span = root.kind === 'scalar' ? root.span : { start: root.span.start, end: root.span.start + 1 };
    yield report('format/empty:no-fields', span, {}, { fixes });
  } else if (comments[0]) yield report('format/empty:comments', comments[0].span, {}, { fixes });
  else yield report('format/empty', { start, end: start }, {}, { fixes });
}

function* missingFormatLine(subject: Subject): Iterable<Report> {
  const { document, kind } = subject;
  const { root } = document;
  if (root?.kind !== 'map' || kind.written || document.holes.length > 0) return;
  const first = root.pairs[0]?.key.span ?? { start: root.span.start, end: root.span.start + 1 };
  const insert = (line: string) => insertFormat(subject, root, line);
  if (kind.kind) {
    const line = formatLine(kind.kind);
    const fixes = () => [
      safeFix('format/missing-format-line:insert', { line: `format: ${line}` }, insert(line)),
    ];
    yield report('format/missing-format-line', first, { line: `format: ${line}` }, { fixes });
    return;
  }
  const lines = DOCUMENT_KINDS.map(formatLine);
  const fixes = () =>
    lines.map((line) => fix('format/missing-format-line:insert', { line: `format: ${line}` }, insert(line)));
  yield report('format/missing-format-line:unknown', first, { options: { options: lines } }, { fixes });
}

function insertFormat({ document }: Subject, root: MapNode, line: string): readonly TextEdit[] {
  const { source } = document;
  const empty = root.pairs.find(({ key }) => key.text === 'format');
  if (empty) {
    const { value, key } = empty;
    if (value) return [{ span: value.span, text: line }];
    const colon = source.text.indexOf(':', key.span.end) + 1;
    return [{ span: { start: colon, end: colon }, text: ` ${line}` }];
  }
  if (root.flow) {
    const at = root.span.start + 1;
    return [{ span: { start: at, end: at }, text: `format: ${line}${root.pairs.length > 0 ? ', ' : ''}` }];
  }
  const at = root.span.start;
  const before = source.text.slice(lineStart(source, lineAt(source, at)), at).replace('\ufeff', '');
  return [{ span: { start: at, end: at }, text: `format: ${line}${source.eol}${before}` }];
}

function* unknownFormat({ kind }: Subject): Iterable<Report> {
  const { written, known } = kind;
  if (!written || known) return;
  const { text, span } = written;
  const lines = DOCUMENT_KINDS.map(formatLine);
  const [name = '', version = ''] = text.split('/');
  const meant = DOCUMENT_KINDS.find((one) => one === name.trim());
  const line = meant ? formatLine(meant) : (nearLine(text, lines) ?? (kind.kind && formatLine(kind.kind)));
  const fixes = (): readonly Fix[] =>
    (line === undefined ? lines : [line]).map((one) => fix('replace', { text: one }, [{ span, text: one }]));
  if (meant && kind.kind && meant !== kind.kind) {
    const own = formatLine(kind.kind);
    const toOwn = (): readonly Fix[] => [fix('replace', { text: own }, [{ span, text: own }])];
    yield report('format/unknown-format:other-kind', span, { text, near: own }, { fixes: toOwn });
  } else if (meant && /^\d/.test(version) && version.trim() !== '1') {
    // Whether a paper of another version is one of this too, the text does not say.
    const toThis = (): readonly Fix[] => fixes().map((one) => ({ ...one, claims: true }));
    yield report('format/unknown-format:version', span, { text, near: formatLine(meant) }, { fixes: toThis });
  } else {
    const near = line ?? { options: lines };
    yield report('format/unknown-format', span, { text, near }, { fixes });
  }
}

function nearLine(text: string, lines: readonly string[]): string | undefined {
  const name = text.split('/')[0] ?? '';
  const found = near(
    name,
    lines.map((line) => line.split('/')[0] ?? line),
  );
  return found && lines.find((line) => line.startsWith(found.key));
}

export const formatRules: readonly Rule[] = [
  { name: 'format/empty', severity: severity('error'), core: true, text: empty },
  { name: 'format/missing-format-line', severity: severity('error'), core: true, text: missingFormatLine },
  { name: 'format/unknown-format', severity: severity('error'), core: true, text: unknownFormat },
  ...fieldRules,
  ...typeRules,
  ...idRules,
  ...dateRules,
  placeholderRule,
  fileNameRule,
];
