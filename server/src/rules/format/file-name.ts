/** A file that is named after something else than what it holds: hard to find, and easy to mistake for another. */
import { kindOfFileName, UNNAMED } from '../../paper/kind';
import type { Paper } from '../../paper/paper';
import { type Context, type Report, type Rule, report, severity } from '../rule';

const ENDING = /\.strategy\.ya?ml$|\.ya?ml$/i;

function* fileName(paper: Paper, { subject }: Context): Iterable<Report> {
  const { fileName: file } = subject;
  const { id } = paper;
  if (file === undefined || file === UNNAMED || !id || !/^[a-z0-9-]+$/.test(id.value)) return;
  if (!ENDING.test(file) || file.replace(ENDING, '') === id.value) return;
  const ending = kindOfFileName(file) ? (ENDING.exec(file)?.[0] ?? '') : '.strategy.yaml';
  const name = `${id.value}${ending}`;
  const fixes = () => [
    {
      title: 'format/file-name:rename',
      params: { name },
      safe: false,
      edits: [],
      command: { kind: 'rename-file', name },
    } as const,
  ];
  yield report('format/file-name', id.span, { file, id: id.value }, { fixes });
}

export const fileNameRule: Rule = {
  name: 'format/file-name',
  severity: severity('off', 'hint'),
  paper: fileName,
};
