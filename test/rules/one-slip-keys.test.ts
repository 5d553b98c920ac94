/** One habit, one finding: the same slip in keys all over a text is told once, and one fix mends all of it. */
import assert from 'node:assert/strict';
import { messageText } from '../../server/src/messages/render';
import { findingsOf, named } from '../kit/findings';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { capital, keys, mended, only } from '../kit/one-slip';

const DANISH: Readonly<Record<string, string>> = {
  language: 'sprog',
  unit: 'enhed',
  name: 'navn',
  parent: 'hører under',
  lead: 'leder',
  change_agents: 'forandringsagenter',
  period: 'periode',
  from: 'fra',
  to: 'til',
  phase: 'fase',
  written_with: 'skrevet sammen med',
  direction: 'retning',
  statement: 'udsagn',
  image_in_words: 'billede i ord',
  for_whom: 'for hvem',
  initiatives: 'indsatser',
  title: 'titel',
  why: 'hvorfor',
  focus_areas: 'fokusområder',
  partners: 'samarbejdspartnere',
  who: 'hvem',
  shared_goal: 'fælles mål',
  benefits: 'gevinster',
  measure: 'måling',
  indicator: 'måles på',
  measured_in: 'måles i',
  baseline: 'startværdi',
  target: 'måltal',
  signs: 'tegn',
  date: 'dato',
  text: 'tekst',
  actions: 'handlinger',
  priority: 'prioritet',
  responsible: 'ansvarlig',
  contributes_to: 'bidrager til',
  decided: 'besluttet',
  started: 'startet',
  next_step: 'næste skridt',
  dialogue: 'dialog',
  up: 'op',
  down: 'ned',
  across: 'på tværs',
  with: 'med',
  how: 'hvordan',
  rhythm: 'rytme',
  citizens: 'borgere',
  when: 'hvornår',
  said: 'sagde',
  changed: 'ændret',
  expected_of_managers: 'forventninger til ledere',
  follow_up: 'opfølgning',
  map_reviews: 'set på kortet',
  reviewed_by: 'set af',
};

const danish = (key: string): string => DANISH[key] ?? key;

const withoutLetters = (key: string): string =>
  danish(key).replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll(' ', '_');

const SMALL = /^The names of fields are written in small letters: "format", not/;
const DANISH_WORDS =
  /^"sprog" is Danish\. The common format has the names of fields in English, whatever language the paper is in: "language"\./i;

describe('keys written otherwise all over a paper', () => {
  for (const [what, written, words, at] of [
    ['a capital', capital, SMALL, 'Format'],
    ['capitals', (key: string) => key.toUpperCase(), SMALL, 'FORMAT'],
    [
      'spaces',
      (key: string) => key.replaceAll('_', ' '),
      /^The names of fields are written in one, with "_" between the words: "change_agents", not "change agents"\./,
      'change agents',
    ],
    [
      'hyphens',
      (key: string) => key.replaceAll('_', '-'),
      /"change_agents", not "change-agents"\./,
      'change-agents',
    ],
    [
      'capitals and spaces',
      (key: string) => capital(key.replaceAll('_', ' ')),
      /^The names of fields are written in small letters, with "_" between the words and nothing around them: "format", not "Format"\./,
      'Format',
    ],
    [
      'quotes around the colon too',
      (key: string) => (key.includes('_') || key === 'title' ? `"${key}:" ` : key),
      /"change_agents", not "change_agents:"/,
      '"change_agents:"',
    ],
    [
      'capitals within',
      (key: string) => key.replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase()),
      /"change_agents", not "changeAgents"\./,
      'changeAgents',
    ],
    [
      'numbers before them',
      (key: string) => (/^(?:direction|dialogue|citizens)$/.test(key) ? `1. ${key}` : key),
      /^The name of a field stands alone before its colon: "direction", not "1. direction"\./,
      '1. direction',
    ],
    ['Danish words', danish, DANISH_WORDS, 'sprog'],
    ['Danish words without Danish letters', withoutLetters, DANISH_WORDS, 'sprog'],
  ] as const) {
    it(`are one finding: ${what}`, () => {
      const text = keys(GOOD_PAPER, written);
      const found = only(text);
      assert.match(found.message, words);
      assert.equal(found.at, at);
      assert.match(found.message, /\(And \d+ more places like this\.\)$/);
      assert.equal(found.finding.fixes()[0]?.safe, true);
      // Quotes around a key are no mistake, and stay.
      assert.equal(mended(text, found).replaceAll(/"([a-z_]+)" :/g, '$1:'), GOOD_PAPER);
    });
  }

  it('are told by what they are: Danish ones with a capital beside English ones with a capital', () => {
    const text = keys(GOOD_PAPER, (key) => capital(danish(key)));
    assert.deepEqual(
      findingsOf(text).map(({ at }) => at),
      ['Format', 'Sprog'],
    );
  });

  it('are told with their other places, as many as there are', () => {
    const text = keys(GOOD_PAPER, (key) => (key === 'priority' ? 'Priority' : key));
    const { finding, message } = only(text);
    assert.match(message, /: "priority", not "Priority"\. \(And 4 more places like this\.\)$/);
    assert.deepEqual(
      finding.related.map(({ span }) => text.slice(span.start, span.end)),
      ['Priority', 'Priority', 'Priority', 'Priority'],
    );
  });

  it('are a finding each where there are only two', () => {
    const text = edited(GOOD_PAPER, ['direction:', 'Direction:'], ['dialogue:', 'Dialogue:']);
    assert.deepEqual(
      findingsOf(text).map(({ message }) => message),
      [
        '"Direction" is not in the common format. Did you mean "direction"?',
        '"Dialogue" is not in the common format. Did you mean "dialogue"?',
      ],
    );
  });

  it('are one finding from two on where they are Danish: what is behind them is one', () => {
    const text = edited(GOOD_PAPER, ['direction:', 'retning:'], ['dialogue:', 'dialog:']);
    const found = only(text);
    assert.match(found.message, /^"retning" is Danish/);
    assert.equal(mended(text, found), GOOD_PAPER);
  });

  it('are one finding too where notes of one’s own stand beside them', () => {
    const own = edited(keys(GOOD_PAPER, danish), [
      '        titel: Open the tool shed on Saturdays\n',
      '        titel: Open the tool shed on Saturdays\n        budget: none\n        bilag: none\n',
    ]);
    assert.deepEqual(
      findingsOf(own).map(({ at }) => at),
      ['sprog', 'budget', 'bilag'],
    );
  });

  it('leave a misspelt key its own finding', () => {
    const text = keys(edited(GOOD_PAPER, ['dialogue:', 'dialouge:']), (key) =>
      key === 'dialouge' ? key : capital(key),
    );
    assert.deepEqual(
      findingsOf(text).map(({ at, message }) => `${at}: ${message.slice(0, 40)}`),
      [
        'Format: The names of fields are written in small',
        'dialouge: "dialouge" is not in the common format. ',
      ],
    );
  });

  it('are one finding where the same key is misspelt again and again', () => {
    const text = keys(GOOD_PAPER, (key) => (key === 'rhythm' ? 'rythm' : key));
    const found = only(text);
    assert.equal(
      found.message,
      '"rythm" is not in the common format. Did you mean "rhythm"? (And 3 more places like this.)',
    );
    assert.equal(mended(text, found), GOOD_PAPER);
  });

  it('are one finding where the same note is put everywhere', () => {
    const text = GOOD_PAPER.replaceAll(/^( {4})lead: .*$/gm, '$&\n$1colour: green');
    const found = only(text);
    assert.match(found.message, /^"colour" is not in the common format\. .*\(And 3 more places/);
    assert.equal(mended(text, found), text.replaceAll('colour:', 'x-colour:'));
  });

  it('say so in Danish to a Danish reader', () => {
    const { finding } = only(keys(GOOD_PAPER, danish));
    assert.equal(
      messageText('da', finding.message, finding.params, finding.more).replace(/\d+/, '#'),
      '»sprog« er dansk. I det fælles format har felterne engelske navne, uanset hvilket sprog strategien er skrevet på: »language«. (Og # steder mere af samme slags.)',
    );
  });

  it('are none of the rules’ business where the colon only stands apart', () => {
    assert.deepEqual(named(findingsOf(GOOD_PAPER.replaceAll(/^(\s*(?:- )?[a-z_]+):/gm, '$1 :'))), []);
  });
});
