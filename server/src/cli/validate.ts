/** `strategy-papers validate`: from arguments to a report and an exit code. */
import { relative } from 'node:path';
import { kindOfFileName } from '../paper/kind';
import { readSubject } from '../paper/subject';
import { countsOf, type FileReport } from '../report/model';
import { textReport } from '../report/text';
import { type Supply, supplyOf, workspaceOf } from '../workspace/workspace';
import { checkDocument, documentAt, fileReport } from './check-files';
import { filesBelow, filesOf, rootOf, slashed } from './files';

export async function validate(inputs: readonly string[]): Promise<number> {
  const cwd = process.cwd();
  const files = await filesOf(inputs, cwd);
  const supplies: Supply[] = [];
  for (const path of await filesBelow(rootOf(files[0] ?? cwd))) {
    if (kindOfFileName(path) === 'strategy-paper') continue;
    const supply = supplyOf(slashed(path), readSubject(await documentAt(path), path));
    if (supply) supplies.push(supply);
  }
  const workspace = workspaceOf(supplies);
  const asked = { today: '2026-06-15', stage: undefined, language: undefined };
  const reports: FileReport[] = [];
  for (const path of files) {
    const checked = checkDocument(await documentAt(path), slashed(path), workspace, asked);
    reports.push(fileReport(slashed(relative(cwd, path)), checked));
  }
  const tool = { name: 'strategy-papers', version: '0.1.0' };
  process.stdout.write(
    textReport({ tool, today: asked.today, language: 'en', files: reports, baseline: undefined }),
  );
  return countsOf(reports).error > 0 ? 1 : 0;
}
