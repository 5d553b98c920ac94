import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { gitlabReport } from '../../server/src/report/gitlab';
import type { RunReport } from '../../server/src/report/model';
import { CLEAN, DANISH, fileOf, findingOf, HOSTILE, MANY, NASTY, NO_FILES, runOf } from './runs';
import { STYLE } from './style';

interface Problem {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

/** The fields that GitLab documents for a code quality report ("Code Quality report format"), all of them required. */
const documented = new Ajv({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: {
              begin: { type: 'integer', minimum: 1 },
              end: { type: 'integer', minimum: 1 },
            },
          },
        },
      },
    },
  },
});

function written(run: RunReport): readonly Problem[] {
  const report = JSON.parse(gitlabReport(run, STYLE));
  assert.ok(documented(report), JSON.stringify(documented.errors));
  return report as readonly Problem[];
}

/** As GitLab reads it: by fingerprint, so that of two that are the same only one is left. */
function kept(problems: readonly Problem[]): number {
  return new Map(problems.map((problem) => [problem.fingerprint, problem])).size;
}

describe('The GitLab report', () => {
  it('is an empty list where there is nothing to say', () => {
    assert.equal(gitlabReport(NO_FILES, STYLE), '[]\n');
    assert.equal(gitlabReport(CLEAN, STYLE), '[]\n');
  });

  for (const [name, run] of Object.entries({ MANY, HOSTILE, DANISH })) {
    it(`has the documented fields, and GitLab keeps all of it: ${name}`, () => {
      const problems = written(run);
      assert.equal(problems.length, run.files.flatMap(({ findings }) => findings).length);
      assert.equal(kept(problems), problems.length);
    });
  }

  it('says what, of which rule, how grave and where', () => {
    const [first] = written(MANY);
    const { fingerprint: _fingerprint, ...rest } = first ?? {};
    assert.deepEqual(rest, {
      description: 'You have 3 of 4 initiatives.',
      check_name: 'initiatives/exactly-four',
      severity: 'blocker',
      location: { path: 'papers/parks-2026.strategy.yaml', lines: { begin: 12, end: 12 } },
    });
  });

  it('has an error as blocker, a warning as minor, a hint as info', () => {
    assert.deepEqual(
      written(MANY).map(({ severity }) => severity),
      ['blocker', 'blocker', 'blocker', 'info', 'minor'],
    );
  });

  it('keeps a fingerprint when lines come before it or the words of the message change', () => {
    const before = written(runOf([fileOf([findingOf()])]));
    const after = written(
      runOf([
        fileOf([
          findingOf({ rule: 'direction/too-long', start: { line: 3, character: 0 } }),
          findingOf({ message: 'Du har 2 af 4 indsatser.', start: { line: 50, character: 2 } }),
        ]),
      ]),
    );
    assert.equal(after[1]?.fingerprint, before[0]?.fingerprint);
  });

  it('tells the same finding in two files apart', () => {
    const problems = written(
      runOf([fileOf([findingOf()]), fileOf([findingOf()], { path: 'b.strategy.yaml' })]),
    );
    assert.equal(kept(problems), 2);
  });

  it('brings texts that mean harm through, without half characters', () => {
    const [first] = written(HOSTILE);
    assert.equal(first?.description, NASTY.replace('\ud800', '\ufffd'));
    assert.doesNotMatch(gitlabReport(HOSTILE, STYLE), /\\ud800/);
  });

  it('speaks Danish', () => {
    assert.match(written(DANISH)[0]?.description ?? '', /»Grønne åndehuller«, æ ø å/);
  });
});
