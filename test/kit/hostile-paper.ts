/** A paper in which every text tries to be more than a text. Written as JSON, which YAML can hold, so that nothing of it is lost on the way. */

/** Would tell that something of a paper had run. */
export const FLAG = '__ran';

const RUN = `window.${FLAG}=true`;

/** What must only ever be shown as it stands. */
export const HOSTILE_TEXTS: readonly string[] = [
  `<script>${RUN};alert(1)</script>`,
  `]]><script>${RUN}</script><![CDATA[`,
  `"><img src="https://evil.example/a.png" onerror="${RUN}">`,
  `' onmouseover='${RUN}' onfocus='${RUN}`,
  `javascript:${RUN}`,
  `<a href="javascript:${RUN}">here</a>`,
  `[here](javascript:${RUN}) https://evil.example/b`,
  `</style><style>@import url(https://evil.example/c.css)</style>`,
  `</title></text></svg><svg onload="${RUN}"><foreignObject>`,
  '<?xml-stylesheet href="https://evil.example/d.xsl"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '--></script><!-- <iframe src="https://evil.example/e"></iframe>',
  `\${${RUN}} {{${RUN}}} <%= ${RUN} %>`,
  '&lt;b&gt; &amp; &#60; %3Cb%3E',
  'fill: url(https://evil.example/f.svg#a)',
  'before \u202Ehcraes\u202C after \u2066isolated',
  'zero\u200Bwidth\u200D\uFEFF\u2060\u00AD',
  'bell\u0007 escape\u001B[31m null\u0000 c1\u0085 noncharacter\uFFFE',
  'a lone \uD800 half and \uDC00 another',
  '🌳 👩‍👩‍👧‍👦 🇩🇰 e\u0301\u0323\u0323\u0323 漢字 עברית العربية',
  'w'.repeat(10_000),
];

/** The paper. Every field that takes a text has a hostile one, ids too; each text stands somewhere. */
export function hostilePaper(): string {
  let next = 0;
  const text = (): string => HOSTILE_TEXTS[next++ % HOSTILE_TEXTS.length] ?? '';
  const several = (count: number): readonly string[] => Array.from({ length: count }, text);
  const benefit = (): object => ({
    id: text(),
    statement: text(),
    for_whom: several(2),
    measure: {
      indicator: text(),
      measured_in: text(),
      baseline: { value: 4, source: text() },
      target: { value: 9, by: '2027-01-01' },
    },
    signs: [{ date: '2026-05-02', text: text() }],
    owner: text(),
    leads_to: several(1),
  });
  const action = (priority: number): object => ({
    id: text(),
    title: text(),
    priority,
    responsible: text(),
    with: several(2),
    contributes_to: several(1),
    status: 'testing',
    due: '2026-09-01',
    next_step: text(),
    learning: text(),
  });
  const initiative = (): object => ({
    id: text(),
    title: text(),
    why: text(),
    lead: text(),
    focus_areas: several(1),
    stakeholders: several(2),
    partners: [{ who: text(), shared_goal: text(), next_step: text() }],
    benefits: [benefit(), benefit()],
    actions: [1, 2, 3].map(action),
  });
  const paper = {
    format: 'strategy-paper/1',
    id: text(),
    language: 'en',
    unit: { id: text(), name: text(), lead: text(), change_agents: several(2) },
    period: { from: '2026-01-01', to: '2027-12-31' },
    phase: 'consolidation',
    status: 'submitted',
    written_with: several(2),
    direction: {
      statement: text(),
      image_in_words: text(),
      for_whom: several(2),
      supports: text(),
      background: text(),
      open_questions: several(2),
    },
    initiatives: [1, 2, 3, 4, 5].map(initiative),
    dialogue: {
      up: [{ with: text(), how: text(), rhythm: text() }],
      down: [{ with: text(), how: text(), rhythm: text() }],
      across: [{ with: text(), how: text(), rhythm: text() }],
    },
    citizens: [{ who: text(), how: text() }],
  };
  // A line each: one line of all would be too long to be read. JSON leaves signs as they are that YAML wants escaped.
  return JSON.stringify(paper, null, 1).replace(
    /[\u007f-\u009f\ufeff\ufffe]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
