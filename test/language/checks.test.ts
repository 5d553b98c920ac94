import assert from 'node:assert/strict';
import { checksOf, type FileDiagnostics } from '../../server/src/language/checking/checks';
import type { Analysis, Session } from '../../server/src/language/session';
import { opened } from '../kit/opened';

describe('checks of the language server', () => {
  it('tell a fault of the server as a finding of its file, and go on with the others', async () => {
    const others = { 'a.strategy.yaml': 'format: strategy-paper/1\n' };
    const { session, uri } = opened('format: strategy-paper/1\n', { others });
    const failing: Session = {
      ...session,
      checked(analysis: Analysis) {
        if (analysis.uri === uri) throw new Error('a rule went wrong');
        return session.checked(analysis);
      },
    };
    const told: FileDiagnostics[] = [];
    const checks = checksOf(failing, (result) => told.push(result));
    checks.request([uri, uri.replace(/[^/]+$/, 'a.strategy.yaml')]);
    await checks.idle();
    const [failed] = told.find((result) => result.uri === uri)?.diagnostics ?? [];
    assert.equal(failed?.code, 'internal/failure');
    assert.match(String(failed?.message), /a rule went wrong/);
    assert.equal(told.length, 2);
  });
});
