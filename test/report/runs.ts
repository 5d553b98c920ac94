/** Runs for the tests of the report formats: none, many, Danish, and texts that mean harm. */
import type { FileReport, ReportedFinding, RunReport } from '../../server/src/report/model';
import { TODAY } from '../kit/good-paper';

export function runOf(files: readonly FileReport[], more: Partial<RunReport> = {}): RunReport {
  return {
    tool: { name: 'strategy-papers', version: '1.2.3' },
    today: TODAY,
    language: 'en',
    failOn: 'error',
    files,
    baseline: undefined,
    ...more,
  };
}

export function fileOf(findings: readonly ReportedFinding[], more: Partial<FileReport> = {}): FileReport {
  return {
    path: 'papers/parks-2026.strategy.yaml',
    kind: 'strategy-paper',
    language: 'en',
    unit: 'Parks',
    findings,
    ...more,
  };
}

export function findingOf(more: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: 'initiatives/exactly-four',
    severity: 'error',
    message: 'You have 3 of 4 initiatives.',
    start: { line: 11, character: 2 },
    end: { line: 11, character: 13 },
    related: [],
    fixes: [],
    lineText: '  initiatives:',
    ...more,
  };
}

export const NO_FILES = runOf([]);

export const CLEAN = runOf([fileOf([]), fileOf([], { path: 'papers/school.strategy.yaml', unit: 'School' })]);

/** Every severity, related places here and elsewhere, safe fixes and others, a finding over several lines. */
export const MANY = runOf(
  [
    fileOf([
      findingOf({
        fixes: [
          {
            key: 'initiatives/exactly-four:add',
            title: 'Add an initiative',
            safe: false,
            edits: [{ start: 90, end: 90, text: '  - title: ?\n' }],
          },
        ],
      }),
      findingOf({
        rule: 'actions/priority-shared',
        message: 'Action 1 and Action 2 share a priority.',
        related: [{ start: { line: 30, character: 6 }, end: { line: 30, character: 17 } }],
        lineText: '      priority: 1',
      }),
      findingOf({
        rule: 'actions/priority-shared',
        message: 'Action 3 and Action 4 share a priority.',
        related: [
          {
            path: 'papers/school.strategy.yaml',
            start: { line: 3, character: 0 },
            end: { line: 3, character: 4 },
          },
        ],
        start: { line: 40, character: 6 },
        end: { line: 40, character: 17 },
        lineText: '      priority: 1',
      }),
      findingOf({
        rule: 'format/missing-id',
        severity: 'hint',
        message: 'This paper has no id yet.',
        start: { line: 0, character: 0 },
        end: { line: 0, character: 0 },
        lineText: 'format: strategy-paper/1',
        fixes: [
          {
            key: 'format/missing-id:insert',
            title: 'Add the id "parks-2026"',
            safe: true,
            edits: [{ start: 25, end: 25, text: 'id: parks-2026\n' }],
          },
          { key: 'format/file-name:rename', title: 'Rename the file', safe: true, edits: [] },
        ],
      }),
    ]),
    fileOf([], { path: 'papers/clean.strategy.yaml', unit: undefined, kind: undefined }),
    fileOf(
      [
        findingOf({
          rule: 'benefits/for-whom',
          severity: 'warning',
          message: 'For whom is Benefit 1?',
          start: { line: 4, character: 1 },
          end: { line: 6, character: 3 },
          lineText: ' - statement: >',
        }),
      ],
      { path: 'papers/school.strategy.yaml', unit: 'School' },
    ),
  ],
  {
    baseline: {
      accepted: 2,
      stale: [{ path: 'papers/school.strategy.yaml', rule: 'unit/change-agent' }],
    },
  },
);

/** What a text, a path or a message may hold and a format may stumble over. */
export const NASTY =
  '100 % <b>"x"</b> & \'y\' ]]> ::error::no\r\n::warning file=a,line=1::%0A, {0} [a](http://b.invalid) 🎒 \ud800 \u0000\u001b[31m\u0008 \ufffe é';

export const HOSTILE = runOf([
  fileOf(
    [
      findingOf({
        message: NASTY,
        lineText: NASTY,
        related: [{ path: `/${NASTY}`, start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }],
        fixes: [{ key: 'a:b', title: NASTY, safe: true, edits: [{ start: 0, end: 3, text: NASTY }] }],
      }),
      findingOf({ rule: 'format/unknown-field', severity: 'hint', message: NASTY }),
    ],
    { path: `a b/${NASTY}:c,d#e?f.strategy.yaml`, unit: NASTY },
  ),
  fileOf([findingOf({ message: 'true' })], { path: '/outside/of the folder/ø.yaml' }),
  fileOf([findingOf({ message: '' })], { path: 'C:/Users/ø/a.yaml' }),
]);

/** A run in Danish. */
export const DANISH = runOf(
  [
    fileOf(
      [
        findingOf({ message: 'Du har 3 af 4 indsatser. Hvad er den fjerde? »Grønne åndehuller«, æ ø å.' }),
        findingOf({ rule: 'direction/too-long', severity: 'hint', message: 'Kan retningen siges kortere?' }),
      ],
      { path: 'planer/børnehuset.strategy.yaml', language: 'da', unit: 'Børnehuset Åkanden' },
    ),
  ],
  { language: 'da' },
);
