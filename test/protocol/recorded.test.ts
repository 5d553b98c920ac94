/** What real editors say, in their order and with their oddities, is answered as it was when it was recorded. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../kit/cli';
import { replay, type Session } from '../kit/recorded';

const RECORDED = join(ROOT, 'test/protocol/recorded');

describe('a recorded session', function () {
  this.timeout(120_000);
  const names = readdirSync(RECORDED).filter((name) => name.endsWith('.golden.json'));

  it('is there of two editors', () => assert.equal(names.length, 2));

  for (const name of names) {
    const session: Session = JSON.parse(readFileSync(join(RECORDED, name), 'utf8'));
    it(`of ${session.client} is answered as before`, async () => {
      const { differences, compared, exitCode } = await replay(session);
      assert.deepEqual(differences, []);
      assert.ok(compared > 10, `only ${compared} answers`);
      assert.equal(exitCode, 0);
    });
  }
});
