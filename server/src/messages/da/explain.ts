/** Danish texts of `rules` and `explain`. */
import type { explain as english } from '../en/explain';

export const explain: Readonly<Record<keyof typeof english, string>> = {
  why: 'Hvorfor det betyder noget',
  faulty: 'Det finder reglen',
  mended: 'Sådan kan det rettes',
  severity: 'I kladden: {draft}. Når strategien er indsendt: {submitted}.',
  'severity-always': 'I kladden og når strategien er indsendt: {draft}.',
  'severity-in-phase': 'I fasen {phase}: {draft} i kladden, {submitted} når strategien er indsendt.',
  off: 'siger ikke noget',
  core: 'Reglen hører til det fælles format og kan ikke slås fra.',
  adjust:
    'Jeres organisation kan indstille reglen i sin organisationsfil under »rules«: off, hint, warning eller error.',
  suppress:
    'Skal et sted blive stående som det er, så skriv på linjen over: # strategy-papers-ignore {rule}: jeres grund',
  unknown: 'Der findes ingen regel ved navn »{rule}«.',
  group: 'Regler der begynder sådan: {rules}.',
  near: 'Mente du {rule}?',
  all: 'Alle regler: strategy-papers rules',
  more: 'Nogle vejer anderledes i en fase eller over en anden grænse. Hvorfor en regel er der, med et eksempel: strategy-papers explain benefits/none',
  rule: 'Regel',
  draft: 'Kladde',
  submitted: 'Indsendt',
  title: 'Det finder den',
};
