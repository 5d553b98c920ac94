/** Checks all files of the workspace anew, telling how far it is. */
import type { CancellationToken } from 'vscode-languageserver';
import type { CheckAllAnswer } from '../../protocol';
import type { Session } from '../session';
import type { Checks } from './checks';

/**
 * @param tell is told the share that is done, in per cent, whenever it grows
 * @returns undefined where it was called off
 */
export async function checkAll(
  session: Session,
  checks: Checks,
  token: CancellationToken,
  tell: (percentage: number) => void,
): Promise<CheckAllAnswer | undefined> {
  const findings = { error: 0, warning: 0, hint: 0 };
  const uris = [...session.papers.files.keys()];
  let withFindings = 0;
  let told = 0;
  for (const [at, uri] of uris.entries()) {
    if (token.isCancellationRequested) return undefined;
    const result = await checks.now(uri);
    if (result && result.diagnostics.length > 0) withFindings++;
    for (const { severity } of result?.diagnostics ?? [])
      findings[severity === 1 ? 'error' : severity === 2 ? 'warning' : 'hint']++;
    const percentage = Math.floor(((at + 1) / uris.length) * 100);
    if (percentage > told) {
      told = percentage;
      tell(percentage);
      // Lets what has come in meanwhile be heard: typing, and calling off.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  const files = [...session.papers.files.values()];
  const papers = files.filter(({ kind }) => kind === 'strategy-paper').length;
  return { files: files.length, papers, withFindings, findings };
}
