import assert from 'node:assert/strict';
import { inPlace } from '../kit/example';
import { findingsOf, findingsOfRule } from '../kit/findings';
import { edited } from '../kit/good-paper';

/** The first initiative with these benefits, in a submitted paper; its actions serve `ownership`. */
const benefits = (piece: string, language: 'en' | 'da' = 'en') => inPlace(piece, 'benefit', language);
const draft = (text: string) => edited(text, ['status: submitted\n', 'status: draft\n']);
/** What a rule marks, with the severity while drafting and once submitted. */
const marked = (rule: string, text: string) =>
  findingsOfRule(rule, text).map(({ at, severity }) => [
    at,
    findingsOfRule(rule, draft(text))[0]?.severity,
    severity,
  ]);
const messages = (rule: string, text: string, language: 'en' | 'da' = 'en') =>
  findingsOfRule(rule, text, {}, language).map(({ message }) => message);

describe('benefits/reads-like-action', () => {
  const opening = (statement: string, language: 'en' | 'da' = 'en') =>
    findingsOfRule(
      'benefits/reads-like-action',
      benefits(`- id: ownership\n  statement: ${statement}\n  for_whom: [residents]\n`, language),
    ).map(({ at }) => at);

  const doing: readonly (readonly ['en' | 'da', string, string])[] = [
    ['en', 'Implement a digital park register', 'Implement'],
    ['en', 'Implementing the park register', 'Implementing'],
    ['en', 'Implementation of the park register', 'Implementation of'],
    ['en', 'To establish a residents’ council', 'establish'],
    ['en', 'We will set up a residents’ council', 'set up'],
    ['en', 'Setting up two councils', 'Setting up'],
    ['en', 'Training our keepers', 'Training'],
    ['en', 'Plan the parks with residents', 'Plan'],
    ['da', 'Implementere et parkregister', 'Implementere'],
    ['da', 'Implementér et parkregister', 'Implementér'],
    ['da', 'At udvikle en app', 'udvikle'],
    ['da', 'Vi udvikler en app', 'udvikler'],
    ['da', 'Der skal udvikles en app', 'udvikles'],
    ['da', 'Udvikling af en app', 'Udvikling af'],
    ['da', 'Kortlægning af stierne', 'Kortlægning af'],
    ['da', 'Oprettelse af et haveråd', 'Oprettelse af'],
    ['da', 'Opret et haveråd', 'Opret'],
  ];
  for (const [language, statement, at] of doing) {
    it(`hears doing in "${statement}"`, () => assert.deepEqual(opening(statement, language), [at]));
  }

  const gettingBetter: readonly (readonly ['en' | 'da', string])[] = [
    ['en', 'Training hours fit the keepers'],
    ['en', 'Planning permission comes within a week'],
    ['en', 'Test results arrive the same day'],
    ['en', 'Residents develop their own park'],
    ['en', 'Developments near the park are known in time'],
    ['da', 'Børn udvikler deres egen park'],
    ['da', 'Udviklingen i parkerne kan ses'],
    ['da', 'Hold og foreninger har et sted at mødes'],
    ['da', 'Uddannelse fører oftere til et job'],
    ['da', 'Bygninger holder på varmen'],
  ];
  for (const [language, statement] of gettingBetter) {
    it(`hears no doing in "${statement}"`, () => assert.deepEqual(opening(statement, language), []));
  }

  it('is a question and no more', () => {
    const text = benefits('- id: ownership\n  statement: Develop an app\n  for_whom: [residents]\n');
    assert.deepEqual(marked('benefits/reads-like-action', text), [['Develop', 'hint', 'hint']]);
    assert.deepEqual(messages('benefits/reads-like-action', text), [
      '"Develop" sounds like something you do. What gets better?',
    ]);
  });

  it('finds the words in a folded text', () => {
    const text = benefits(
      '- id: ownership\n  statement: >-\n    Develop\n    an app\n  for_whom: [residents]\n',
    );
    assert.deepEqual(
      findingsOfRule('benefits/reads-like-action', text).map(({ at, line }) => [at, line]),
      [['Develop', 32]],
    );
  });

  it('hears the words an organisation adds, and not those it allows', () => {
    const organisation = (words: string) =>
      `format: strategy-organisation/1\nid: lindby\nname: Lindby\nwords:\n  benefits/reads-like-action: ${words}\n`;
    const text = benefits('- id: ownership\n  statement: Weed the beds together\n  for_whom: [residents]\n');
    const found = (words: string, statement = text) =>
      findingsOf(statement, { organisation: organisation(words) }).filter(
        ({ rule }) => rule === 'benefits/reads-like-action',
      ).length;
    assert.equal(found('{add: [weed]}'), 1);
    assert.equal(found('{allow: [weed]}'), 0);
    assert.equal(found('{allow: [develop]}', text.replace('Weed', 'Develop')), 0);
  });
});
