/**
 * The report in the XML that JUnit made and every CI server reads: a suite a file, a case a finding. Only
 * what lets the run fail is a failure; the rest passes, with its words beside it.
 */
import { XMLBuilder } from 'fast-xml-parser';
import { label, type ReaderLanguage, reportText } from '../messages/render';
import { reaches } from '../paper/terms';
import type { ReportFormat } from './format';
import type { FileReport, ReportedFinding, RunReport } from './model';

/** What XML 1.0 cannot hold, not even escaped (section 2.2, Char). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

type Outcome = 'passed' | 'failure' | 'error';

interface Case {
  readonly outcome: Outcome;
  readonly xml: object;
}

export const junitReport: ReportFormat = (run) => {
  const suites = run.files.map((file) => casesOf(file, run.failOn));
  const cases = suites.flat();
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    cdataPropName: '#cdata',
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    processEntities: false,
    attributeValueProcessor: (_name, value) => escaped(String(value)),
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': run.tool.name,
      ...countsOf(cases),
      testsuite: run.files.map((file, index) => suiteOf(file, suites[index] ?? [])),
    },
  });
};

function suiteOf({ path }: FileReport, cases: readonly Case[]): object {
  return { '@name': xmlText(path), ...countsOf(cases), testcase: cases.map(({ xml }) => xml) };
}

function countsOf(cases: readonly Case[]): object {
  const count = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  return {
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': 0,
    '@time': 0,
  };
}

/** A file without findings is one case that passes: it was looked at. */
function casesOf(file: FileReport, failOn: RunReport['failOn']): readonly Case[] {
  if (file.findings.length > 0) return file.findings.map((finding) => caseOf(finding, file, failOn));
  const path = xmlText(file.path);
  const xml = { '@name': path, '@classname': path, '@file': path, '@time': 0 };
  return [{ outcome: 'passed', xml }];
}

function caseOf(finding: ReportedFinding, { path, language }: FileReport, failOn: RunReport['failOn']): Case {
  const outcome = outcomeOf(finding, failOn);
  const words = { '#cdata': xmlText(wordsOf(finding, path, language)) };
  const detail = { '@message': xmlText(finding.message), '@type': finding.severity, ...words };
  const place = `${finding.start.line + 1}:${finding.start.character + 1}`;
  return {
    outcome,
    xml: {
      '@name': `${finding.rule} ${place}`,
      '@classname': xmlText(path),
      '@file': xmlText(path),
      '@line': finding.start.line + 1,
      '@time': 0,
      ...(outcome === 'passed' ? { 'system-out': words } : { [outcome]: detail }),
    },
  };
}

/** A fault of the tool is an error, as of a test that could not run, whatever lets the run fail. */
function outcomeOf({ rule, severity }: ReportedFinding, failOn: RunReport['failOn']): Outcome {
  if (rule === 'internal/failure') return 'error';
  return failOn !== 'never' && reaches(severity, failOn) ? 'failure' : 'passed';
}

function wordsOf(finding: ReportedFinding, path: string, language: ReaderLanguage): string {
  const { line, character } = finding.start;
  const severity = label(language, `severity:${finding.severity}`);
  const named = (safe: boolean): string => reportText(language, safe ? 'fix' : 'choice');
  return [
    `${path}:${line + 1}:${character + 1}`,
    `${severity}: ${finding.message} (${finding.rule})`,
    ...finding.fixes.map(({ safe, title }) => `${named(safe)}: ${title}`),
  ].join('\n');
}

function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/**
 * For an attribute. Line breaks and tabs become references too, for readers make plain spaces of them; the
 * builder sees to the quotes.
 */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
