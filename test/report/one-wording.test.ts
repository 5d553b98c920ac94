/** The reports that people read call the same thing by the same words: how grave it is, and what can be done. */
import assert from 'node:assert/strict';
import { label, reportText } from '../../server/src/messages/render';
import { htmlReport } from '../../server/src/report/html';
import { markdownReport } from '../../server/src/report/markdown';
import { textReport } from '../../server/src/report/text';
import { fileOf, findingOf, runOf } from './runs';
import { STYLE } from './style';

const WORDS = {
  en: ['error', 'warning', 'hint', '1 error', '1 warning', '1 hint', 'Fix: Mend it', 'Choose: Leave it'],
  da: [
    'skal rettes',
    'se på det',
    'overvej',
    '1 ting at rette',
    '1 ting at se på',
    '1 ting at overveje',
    'Forslag: Mend it',
    'Vælg: Leave it',
  ],
} as const;

const FIXES = [
  { key: 'a/b:c', title: 'Mend it', safe: true, edits: [] },
  { key: 'a/b:d', title: 'Leave it', safe: false, edits: [] },
];

describe('the words of the reports for people', () => {
  for (const language of ['en', 'da'] as const) {
    const findings = (['error', 'warning', 'hint'] as const).map((severity) =>
      findingOf({ severity, message: '…', fixes: FIXES }),
    );
    const files = ['a.strategy.yaml', 'b.strategy.yaml'].map((path) => fileOf(findings, { path, language }));
    const single = runOf(files.slice(0, 1), { language });

    for (const [format, report] of [
      ['text', textReport],
      ['markdown', markdownReport],
      ['html', htmlReport],
    ] as const) {
      it(`are the same in ${format} (${language})`, () => {
        const text = report(single, STYLE);
        for (const words of WORDS[language]) assert.ok(text.includes(words), words);
      });
    }

    it(`tell the reader of the page how grave each finding is by the label, and of a paper by the summary's words (${language})`, () => {
      const page = htmlReport(runOf(files, { language }), STYLE);
      const kinds = [...page.matchAll(/<p class="kind">([^<]*) </g)].map(([, kind]) => kind);
      const labels = (['error', 'warning', 'hint'] as const).map((one) => label(language, `severity:${one}`));
      assert.deepEqual(kinds, [...labels, ...labels]);
      const counts = (['error', 'warning', 'hint'] as const).map((one) =>
        reportText(language, `count-${one}`, { count: 1 }),
      );
      assert.equal(page.split(`<span class="count">${counts.join(' · ')}</span>`).length - 1, 2);
    });
  }
});
