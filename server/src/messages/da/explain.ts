/** Danish texts of `rules` and `explain`. */
import type { explain as english } from '../en/explain';

export const explain: Readonly<Record<keyof typeof english, string>> = {
  why: 'Hvorfor det betyder noget',
  faulty: 'Det finder reglen',
  mended: 'Sådan kan det rettes',
  severity: 'I kladden: {draft}. Når strategien er indsendt: {submitted}.',
  'severity-in-phase': 'I {phase}: {draft} i kladden, {submitted} når den er indsendt.',
  off: 'siger ikke noget',
  core: 'Reglen hører til det fælles format og kan ikke slås fra.',
  adjust:
    'Organisationen kan indstille den i sin organisationsfil under "rules": off, hint, warning eller error.',
  suppress:
    'Skal et sted blive som det er, så skriv lige over det: # strategy-papers-ignore {rule}: jeres grund',
  unknown: 'Der er ingen regel »{rule}«.',
  near: 'Mente du {rule}?',
  all: 'Alle regler: strategy-papers rules',
  rule: 'Regel',
  draft: 'Kladde',
  submitted: 'Indsendt',
  title: 'Det finder den',
};
