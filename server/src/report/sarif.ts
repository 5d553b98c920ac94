/**
 * The report in SARIF 2.1.0, for GitHub code scanning, Azure DevOps and editors. It alone of all reports
 * loads the documentation of the rules. It shows no line of a paper: lines can hold what is private.
 */
import type { Artifact, ArtifactLocation, Fix, Location, Log, ReportingDescriptor, Result, Run } from 'sarif';
import { documentation } from '../messages/documentation';
import { label, type ReaderLanguage } from '../messages/render';
import type { Severity } from '../paper/terms';
import { fingerprintsOf } from './fingerprint';
import type { ReportFormat } from './format';
import type { FileReport, Range, RelatedPlace, ReportedFinding, ReportedFix, RunReport } from './model';
import { titleOf, wellFormed } from './rule-words';

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

/** The folder that paths are relative to. Where it lies is for the reader to know. */
const ROOT = 'SRCROOT';

/** GitHub makes its own fingerprint, `primaryLocationLineHash`, from the files; this one stands beside it. */
const FINGERPRINT = 'ruleAndLine/v1';

export const sarifReport: ReportFormat = (run) => {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(run)],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function runOf({ tool, today, language, files }: RunReport): Run {
  const rules = [...new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const places = new Map(rules.map((rule, index) => [rule, index]));
  const failed = rules.includes('internal/failure');
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        language,
        rules: rules.map((rule) => descriptorOf(rule, language)),
      },
    },
    language,
    columnKind: 'utf16CodeUnits',
    defaultEncoding: 'UTF-8',
    defaultSourceLanguage: 'yaml',
    originalUriBaseIds: { [ROOT]: {} },
    invocations: [{ executionSuccessful: !failed }],
    artifacts: files.map(artifactOf),
    results: files.flatMap((file, index) => resultsOf(file, index, places)),
    properties: { today },
  };
}

function descriptorOf(rule: string, language: ReaderLanguage): ReportingDescriptor {
  const title = titleOf(language, rule);
  const documented = documentation(language, rule);
  const why = documented?.why ?? title;
  const examples = documented && {
    [label(language, 'example:before')]: documented.faulty,
    [label(language, 'example:after')]: documented.mended,
  };
  const plain = Object.entries(examples ?? {}).map(([heading, text]) => `${heading}:\n\n${text.trimEnd()}`);
  const marked = Object.entries(examples ?? {}).map(([heading, text]) => `**${heading}**\n\n${fenced(text)}`);
  return {
    id: rule,
    name: pascalCase(rule),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: [why, ...plain].join('\n\n'), markdown: [why, ...marked].join('\n\n') },
  };
}

/** `initiatives/exactly-four` -> `InitiativesExactlyFour`, as the standard asks of names. */
function pascalCase(rule: string): string {
  return rule.replace(/(?:^|[^a-z]+)([a-z]?)/g, (_match, letter: string) => letter.toUpperCase());
}

/** A block of code, its fence longer than any in `text`. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text.trimEnd()}\n${fence}`;
}

function artifactOf({ path }: FileReport): Artifact {
  return { location: locationOfPath(path), roles: ['analysisTarget'] };
}

function resultsOf(file: FileReport, index: number, rules: ReadonlyMap<string, number>): readonly Result[] {
  const artifact = { ...locationOfPath(file.path), index };
  const fingerprints = fingerprintsOf(file.findings);
  return file.findings.map((finding, place): Result => {
    const fixes = finding.fixes.filter((fix) => fix.safe && fix.edits.length > 0);
    return {
      ruleId: finding.rule,
      ruleIndex: rules.get(finding.rule) ?? -1,
      level: LEVELS[finding.severity],
      message: { text: messageOf(finding) },
      locations: [placeOf(finding, artifact)],
      ...(finding.related.length > 0 && {
        relatedLocations: finding.related.map((related, id) => relatedOf(related, artifact, id)),
      }),
      partialFingerprints: { [FINGERPRINT]: fingerprints[place] ?? '' },
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, artifact)) }),
    };
  });
}

/** Words from a paper must not become a link: `[text](address)` is one in SARIF. */
function messageOf({ message }: ReportedFinding): string {
  return wellFormed(message).replaceAll('](', '] (');
}

function relatedOf({ path, start, end }: RelatedPlace, own: ArtifactLocation, id: number): Location {
  return { id, ...placeOf({ start, end }, path === undefined ? own : locationOfPath(path)) };
}

function placeOf({ start, end }: Range, artifactLocation: ArtifactLocation): Location {
  return {
    physicalLocation: {
      artifactLocation,
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}

function fixOf({ title, edits }: ReportedFix, artifactLocation: ArtifactLocation): Fix {
  return {
    description: { text: wellFormed(title) },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ start, end, text }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          ...(text !== '' && { insertedContent: { text: wellFormed(text) } }),
        })),
      },
    ],
  };
}

/** Relative to the root, or `file:` for a path that is absolute on any system. */
function locationOfPath(path: string): ArtifactLocation {
  const encoded = wellFormed(path).split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('//')) return { uri: `file:${encoded}` };
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${path.slice(0, 2)}${encoded.slice(4)}` };
  return { uri: encoded, uriBaseId: ROOT };
}
