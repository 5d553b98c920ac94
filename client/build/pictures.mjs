/** The pictures of the walkthrough, in both languages: drawn in the colours of the editor's theme. */
import { WALKTHROUGH } from './titles.mjs';

const WORDS = {
  en: {
    unit: 'Parks',
    questions: ['Unit', 'Period', 'People', 'Language'],
    period: '2026 – 2027',
    people: 'Anna Holm',
    language: 'English',
    direction: '<Where are you going, and who will notice?>',
    filled: 'Children play in every park, every day',
    title: '<What will you change?>',
    left: '12 places to fill in',
    wrong: 'benifits:',
    right: 'Rename it to "benefits"',
    message: '"benifits" is not in the common format.',
    map: 'Children play in every park, every day',
    initiatives: ['Green places', 'Safe routes', 'Wild corners', 'Open shed'],
    check: ['What gets better, and for whom?', 'Who takes the first step?', 'Which units do you talk with?'],
    groups: ['To put right', 'Worth a look', 'To consider'],
  },
  da: {
    unit: 'Parkafdelingen',
    questions: ['Enhed', 'Periode', 'Mennesker', 'Sprog'],
    period: '2026 – 2027',
    people: 'Anna Holm',
    language: 'Dansk',
    direction: '<Hvor er I på vej hen, og hvem kan mærke det?>',
    filled: 'Børn leger i hver park, hver dag',
    title: '<Hvad vil I ændre?>',
    left: '12 steder at udfylde',
    wrong: 'benifits:',
    right: 'Ret navnet til »benefits«',
    message: '»benifits« findes ikke i det fælles format.',
    map: 'Børn leger i hver park, hver dag',
    initiatives: ['Grønne steder', 'Sikre veje', 'Vilde hjørner', 'Åbent skur'],
    check: [
      'Hvad bliver bedre, og for hvem?',
      'Hvem tager det første skridt?',
      'Hvilke enheder taler I med?',
    ],
    groups: ['Skal rettes', 'Se på det', 'Overvej'],
  },
};

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const colour = (name, otherwise) => `var(--vscode-${name}, ${otherwise})`;
const BORDER = colour('widget-border', '#8a8a8a66');
const UI = 'var(--vscode-font-family, sans-serif)';
const CODE = 'var(--vscode-editor-font-family, monospace)';

/** Attributes by kind, in colours of the theme: the walkthrough lets no style sheet through. */
const KINDS = {
  page: { fill: colour('editor-background', '#ffffff'), stroke: BORDER },
  box: { fill: colour('editorWidget-background', '#f3f3f3'), stroke: BORDER },
  chosen: { fill: colour('list-activeSelectionBackground', '#0060c0') },
  'on-chosen': { fill: colour('list-activeSelectionForeground', '#ffffff') },
  mark: { fill: colour('editor-selectionBackground', '#add6ff') },
  text: { fill: colour('editor-foreground', '#1f1f1f') },
  quiet: { fill: colour('descriptionForeground', '#616161') },
  wave: { fill: 'none', stroke: colour('editorError-foreground', '#e51400'), 'stroke-width': 2 },
  bulb: { fill: colour('editorLightBulb-foreground', '#ddb100') },
  line: { fill: 'none', stroke: colour('descriptionForeground', '#616161'), 'stroke-width': 2 },
  accent: { fill: colour('button-background', '#0f4c5c') },
  'on-accent': { fill: colour('button-foreground', '#ffffff') },
  code: { 'font-family': CODE, 'font-size': 14 },
  bold: { 'font-weight': 600 },
  small: { 'font-size': 12 },
};

/** The attributes of all of `kinds`, which are separated by spaces; a later one wins. */
const dressed = (kinds, more = {}) =>
  Object.entries(Object.assign({}, more, ...kinds.split(' ').map((kind) => KINDS[kind])))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

const text = (x, y, words, kinds = 'text') =>
  `<text x="${x}" y="${y}"${dressed(kinds, { 'font-family': UI, 'font-size': 15 })}>${escaped(words)}</text>`;
const rect = (x, y, width, height, kind = 'box', rx = 6) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}"${dressed(kind)}/>`;
const path = (d, kind) => `<path d="${d}"${dressed(kind)}/>`;
const circle = (cx, cy, r, kind) => `<circle cx="${cx}" cy="${cy}" r="${r}"${dressed(kind)}/>`;

const wave = (x, y, width) => {
  const steps = Math.floor(width / 6);
  return path(
    `M${x} ${y}${Array.from({ length: steps }, (_, at) => `q1.5 ${at % 2 ? 3 : -3} 3 0t3 0`).join('')}`,
    'wave',
  );
};

const PICTURES = {
  begin: (words) => [
    rect(40, 24, 480, 212),
    ...words.questions.flatMap((question, at) => {
      const y = 46 + at * 46;
      const value = [words.unit, words.period, words.people, words.language][at];
      return [
        rect(60, y, 440, 36, at === 0 ? 'chosen' : 'page', 4),
        text(76, y + 23, question, at === 0 ? 'on-chosen' : 'quiet'),
        text(220, y + 23, value, at === 0 ? 'on-chosen bold' : 'text bold'),
      ];
    }),
  ],
  fill: (words) => [
    rect(40, 24, 480, 212, 'page'),
    text(60, 60, 'direction:', 'code text'),
    text(76, 88, `statement: ${words.filled}`, 'code text'),
    text(60, 124, 'initiatives:', 'code text'),
    text(76, 152, '- id: initiative-1', 'code text'),
    rect(146, 164, 11 + words.title.length * 8.6, 24, 'mark', 3),
    text(92, 181, 'title:', 'code text'),
    text(152, 181, words.title, 'code text'),
    rect(41, 206, 478, 29, 'accent', 0),
    text(60, 225, `✎ ${words.left}`, 'on-accent small'),
  ],
  mend: (words) => [
    rect(40, 24, 480, 212, 'page'),
    text(60, 60, '- id: local-green', 'code text'),
    text(76, 88, words.wrong, 'code text'),
    wave(76, 96, 74),
    rect(76, 108, 420, 40),
    text(90, 133, words.message, 'text small'),
    rect(76, 160, 420, 42),
    rect(80, 164, 412, 34, 'chosen', 4),
    circle(98, 179, 7, 'bulb'),
    rect(95, 186, 6, 5, 'bulb', 1),
    text(118, 186, words.right, 'on-chosen'),
  ],
  map: (words) => [
    rect(40, 24, 480, 212, 'page'),
    path('M60 44h410l30 22-30 22H60z', 'accent'),
    text(80, 71, words.map, 'on-accent bold'),
    ...words.initiatives.flatMap((title, at) => {
      const x = 60 + at * 112;
      return [
        path(`M${x + 52} 88v20`, 'line'),
        rect(x, 108, 104, 32),
        text(x + 8, 128, title, 'text small bold'),
        path(`M${x + 52} 140v14`, 'line'),
        rect(x, 154, 104, 24),
        path(`M${x + 14} 166h${56 + ((at * 17) % 26)}`, 'line'),
        rect(x, 188, 104, 24),
        path(`M${x + 14} 200h${70 - ((at * 13) % 30)}`, 'line'),
      ];
    }),
  ],
  check: (words) => [
    rect(40, 24, 480, 212),
    ...words.check.flatMap((question, at) => {
      const y = 42 + at * 62;
      return [
        text(60, y + 12, words.groups[at], 'quiet small'),
        rect(60, y + 20, 440, 32, at === 0 ? 'chosen' : 'page', 4),
        text(76, y + 41, question, at === 0 ? 'on-chosen' : 'text'),
        circle(478, y + 36, 6, 'bulb'),
      ];
    }),
  ],
};

/** Each picture by its path. */
export function pictures() {
  const made = {};
  const titles = Object.fromEntries(WALKTHROUGH.steps.map(({ id, title }) => [id, title]));
  for (const [name, parts] of Object.entries(PICTURES)) {
    for (const [language, words] of Object.entries(WORDS)) {
      const inside = parts(words).map((part) => `  ${part}`);
      made[`client/media/walkthrough/${name}.${language}.svg`] =
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 260" width="560" height="260">\n  <title>${escaped(titles[name][language])}</title>\n${inside.join('\n')}\n</svg>\n`;
    }
  }
  return made;
}
