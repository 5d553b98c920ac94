/** Danish titles and descriptions of a follow-up log's fields. */

import type { FieldTexts } from '../field-texts';
import { ACTION_STATUS, BENEFIT_STATUS, CONTRIBUTION, TEMPO } from './da-choices';

type Texts = Readonly<Record<string, FieldTexts>>;

const MEETING_DA: Texts = {
  date: { title: 'Dato', description: 'Den dag I mødtes, skrevet som år-måned-dag.' },
  present: { title: 'Til stede', description: 'Hvem der var med.' },
  'present.managers': { title: 'Ledere', description: 'De ledere der var med.' },
  'present.change_agents': { title: 'Forandringsagenter', description: 'De forandringsagenter der var med.' },
  'present.others': { title: 'Andre', description: 'Andre der var med.' },
  actions: { title: 'Handlinger', description: 'De handlinger I talte om, og hvor langt hver af dem er.' },
  'actions[].action': { title: 'Handling', description: 'Id på handlingen i strategien.' },
  'actions[].status': { title: 'Status', description: 'Hvor langt handlingen er nu.', ...ACTION_STATUS },
  'actions[].note': { title: 'Bemærkning', description: 'Det der er sket siden sidst.' },
  'actions[].learning': { title: 'Læring', description: 'Det I lærte af det som andre kan bruge.' },
  benefits: {
    title: 'Gevinster',
    description: 'De gevinster I talte om, og hvad I har set til hver af dem.',
  },
  'benefits[].benefit': { title: 'Gevinst', description: 'Id på gevinsten i strategien.' },
  'benefits[].status': { title: 'Status', description: 'Hvor langt gevinsten er nu.', ...BENEFIT_STATUS },
  'benefits[].reading': { title: 'Måling', description: 'Et nyt tal for det I måler gevinsten på.' },
  'benefits[].reading.value': { title: 'Tal', description: 'Kun tallet, uden ord.' },
  'benefits[].reading.note': { title: 'Bemærkning', description: 'Det man bør vide om netop dette tal.' },
  'benefits[].sign': {
    title: 'Tegn',
    description: 'Det I så eller hørte som viser at det bliver bedre. Ingen navne på privatpersoner.',
  },
  'benefits[].contribution': {
    title: 'Bidrag',
    description: 'Om jeres handlinger er nok til at gevinsten kommer.',
    ...CONTRIBUTION,
  },
  next_month: { title: 'Næste måned', description: 'Det I vil gøre inden I mødes igen.' },
  'next_month[].what': { title: 'Hvad', description: 'Det I vil gøre.' },
  'next_month[].who': { title: 'Hvem', description: 'Hvem der tager skridtet.' },
  'next_month[].action': { title: 'Handling', description: 'Id på den handling som skridtet hører til.' },
  'next_month[].due': {
    title: 'Frist',
    description: 'Hvornår det skal være gjort, skrevet som år-måned-dag.',
  },
  learning: { title: 'Læring', description: 'Det I har lært som andre kan bruge.' },
  'learning[].text': {
    title: 'Det vi lærte',
    description: 'Det I har lært, så en anden enhed kan bruge det.',
  },
  'learning[].about': {
    title: 'Om',
    description: 'Id på det initiativ, den gevinst eller den handling i strategien som det handler om.',
  },
  barriers: {
    title: 'Barrierer',
    description: 'Det der står i vejen. Skriv hver barriere under det møde hvor I først talte om den.',
  },
  'barriers[].id': { title: 'Id', description: 'Barrierens korte navn. Små bogstaver, tal og bindestreger.' },
  'barriers[].what': { title: 'Det der står i vejen', description: 'Det der holder jer tilbage.' },
  'barriers[].needs_help_from': {
    title: 'Har brug for hjælp fra',
    description: 'Hvem der kan rydde den af vejen: en person, en enhed eller en gruppe.',
  },
  'barriers[].cleared': {
    title: 'Ryddet af vejen',
    description: 'Den dag den ikke længere stod i vejen, skrevet som år-måned-dag.',
  },
  tempo: { title: 'Tempo', description: 'Om det går i den rette fart.', ...TEMPO },
  view: { title: 'Hvordan det går', description: 'Hvordan det går, fra 1 (dårligt) til 5 (rigtig godt).' },
  'view.managers': { title: 'Set af lederne', description: 'Hvordan lederne ser det, fra 1 til 5.' },
  'view.employees': {
    title: 'Set af medarbejderne',
    description: 'Hvordan medarbejderne ser det, fra 1 til 5.',
  },
};

export const FOLLOW_UP_DA: Texts = {
  '': {
    title: 'Opfølgninger',
    description: 'Det der skete efter planen var lavet: de månedlige møder om én strategi.',
  },
  format: {
    title: 'Format',
    description: 'Den første linje i alle opfølgninger. Den fortæller værktøjerne hvad det er for en fil.',
  },
  paper: { title: 'Strategi', description: 'Id på den strategi I følger op på.' },
  meetings: { title: 'Møder', description: 'Jeres opfølgningsmøder, det ene efter det andet.' },
  ...Object.fromEntries(Object.entries(MEETING_DA).map(([path, text]) => [`meetings[].${path}`, text])),
};
