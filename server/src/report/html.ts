/**
 * The report as one page that a change agent can send: no script, nothing from anywhere else, readable on
 * screen and on paper. Text from papers is only ever text.
 */
import { documentation } from '../messages/documentation';
import { label, type ReaderLanguage, reportText } from '../messages/render';
import type { ReportFormat } from './format';
import { HTML_STYLE } from './html-style';
import type { FileReport, ReportedFinding, RunReport } from './model';
import { plainLine, plainSource } from './plain';
import { countsInWords, summaryOf } from './summary';
import { type Place, type Told, toldOf } from './told';

export const htmlReport: ReportFormat = (run) => {
  const { language } = run;
  const { text, gravest, counts } = summaryOf(run);
  const shown = run.files.filter((file) => file.findings.length > 0);
  const without = counts.files - counts.filesWithFindings;
  const heading = reportText(language, 'heading');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header>
<h1>${heading}</h1>
<p class="soft">${escaped(reportText(language, 'heading-date', { date: run.today }))}</p>
<p class="sum ${gravest}">${escaped(text)}</p>
</header>
${shown.length > 1 ? contents(shown, run) : ''}
<main>
${shown.length > 0 ? shown.map((file, at) => fileSection(file, at)).join('\n') : `<p>${reportText(language, 'all-good')}</p>`}
</main>
${without > 0 ? `<footer>\n<p class="soft">${escaped(reportText(language, 'no-findings', { count: without }))}</p>\n</footer>\n` : ''}</body>
</html>
`;
};

function contents(files: readonly FileReport[], { language }: RunReport): string {
  const rows = files.map(
    (file, at) =>
      `<li><a href="#f${at + 1}">${escaped(nameOf(file))}</a> <span class="count">${escaped(countsInWords([file], language).join(' · '))}</span></li>`,
  );
  const title = reportText(language, 'contents');
  return `<nav aria-label="${title}">\n<h2>${title}</h2>\n<ul>\n${rows.join('\n')}\n</ul>\n</nav>`;
}

function nameOf({ unit, path }: FileReport): string {
  return unit ?? path;
}

function fileSection(file: FileReport, at: number): string {
  const under = file.unit === undefined ? '' : `\n<p class="soft"><code>${escaped(file.path)}</code></p>`;
  const findings = toldOf(file).map((told) => findingArticle(told, file));
  return `<section lang="${file.language}" aria-labelledby="f${at + 1}">\n<h2 id="f${at + 1}">${escaped(nameOf(file))}</h2>${under}\n${findings.join('\n')}\n</section>`;
}

function findingArticle({ finding, places }: Told, { language }: FileReport): string {
  const kind = label(language, `severity:${finding.severity}`);
  const place = places.length > 0 ? [] : [reportText(language, 'place', { line: finding.start.line + 1 })];
  const where = [...place.map(escaped), `<code>${escaped(finding.rule)}</code>`];
  const why = documentation(language, finding.rule)?.why;
  const fixes = finding.fixes.map(
    ({ safe, title }) => `<li>${reportText(language, safe ? 'fix' : 'choice')}: ${escaped(title)}</li>`,
  );
  return [
    `<article class="finding ${finding.severity}">`,
    `<p class="kind">${kind} <span>· ${where.join(' · ')}</span></p>`,
    `<h3>${escaped(finding.message)}</h3>`,
    places.length > 0 ? placeList(places, language) : excerpt(finding),
    fixes.length > 0 ? `<ul class="fixes">${fixes.join('')}</ul>` : '',
    why === undefined
      ? ''
      : `<details><summary>${reportText(language, 'why')}</summary><p>${escaped(why)}</p></details>`,
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function placeList(places: readonly Place[], language: ReaderLanguage): string {
  const rows = places.map(({ words, lines }) => {
    const where = reportText(language, 'places', { n: lines.length, lines: lines.join(', ') });
    return `<li>${escaped(plainSource(words))} <span>${escaped(where)}</span></li>`;
  });
  return `<ul class="places">${rows.join('')}</ul>`;
}

/** Longest part of a line that is shown on either side of the place, in characters. Own choice. */
const AROUND = 120;

function excerpt({ start, end, lineText }: ReportedFinding): string {
  if (lineText.trim() === '') return '';
  const last = end.line === start.line ? end.character : lineText.length;
  const source = plainSource(lineText);
  const before = source.slice(Math.max(0, start.character - AROUND), start.character).trimStart();
  const marked = source.slice(start.character, Math.min(last, start.character + AROUND));
  const after = source.slice(last, last + AROUND);
  return `<pre>${escaped(before)}<mark>${escaped(marked)}</mark>${escaped(after)}</pre>`;
}

function escaped(text: string): string {
  return plainLine(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
