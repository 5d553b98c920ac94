/** Danish texts of `import`. */
import type { interop as english } from '../en/interop';

export const interop: Readonly<Record<keyof typeof english, string>> = {
  written: '{file} er klar: en kladde lavet ud fra »{plan}« (StratML, del {part}).',
  printed: 'En kladde lavet ud fra »{plan}« (StratML, del {part}).',
  unnamed: 'en plan uden navn',
  became: 'Hvad der er blevet til hvad',
  goals:
    '{n} mål: {n|et initiativ|initiativer}. De er alle med i kladden; hvilke fire det bliver, vælger I selv.',
  'goals-four': '4 mål: jeres fire initiativer.',
  'goals-few': '{n} mål: {n|et initiativ|initiativer}.',
  actions: '{n} delmål: {n|en handling|handlinger. Rækkefølgen i planen er prioriteten indtil videre}.',
  'objective-benefits': '{n} delmål: {n|en gevinst|gevinster}, for de siger hvad der bliver bedre.',
  'indicator-benefits': '{n} {n|indikator|indikatorer}: {n|en gevinst|gevinster} med det der måles.',
  'indicator-measures': '{n} {n|indikator|indikatorer}: målingen af en gevinst.',
  'indicator-notes':
    '{n} {n|indikator|indikatorer}: {n|en note|noter} (x-indicators), for de viser at noget er gjort, snarere end hvad der bliver bedre.',
  results:
    '{n} {n|resultat|resultater}: {n|et udgangspunkt, en måling eller et tegn|udgangspunkter, målinger og tegn} ved gevinsterne.',
  people: '{n} udførende ved delmål: ansvarlig hvor der er én, ellers sammen med de andre.',
  partners: '{n} {n|aktør|aktører} ved et mål: {n|en partner|partnere}.',
  values: '{n} {n|værdi|værdier}: {n|en note|noter} under retningen (x-values).',
  other:
    '{n} {n|tekst|tekster} på steder som StratML ikke kender: under x-stratml til sidst, hvor du også finder det planen siger om sig selv.',
  about: 'Det planen siger om sig selv, og dem den nævner ud over målene: under x-stratml til sidst.',
  out: 'Hvad der ikke kom med',
  silent: '{n} delmål {n|eller indikator|og indikatorer} hvor der kun står en tid: {list}.',
  undecided: '»{text}«, {n} {n|gang|gange}.',
  dates: 'Datoerne ved siden af det der ikke er afklaret.',
  zeros: '{n} {n|resultat|resultater} på 0 som planen selv kalder uafklarede.',
  codes: '{n} {n|identifikationskode|identifikationskoder} som kun er til computere.',
  submitter: 'Navn og adresse på den der har indsendt planen: personoplysninger.',
  'nothing-out': 'Ingenting.',
  next: 'Næste skridt',
  validate: 'Se hvad der mangler: strategy-papers validate {file}',
  save: 'Gem kladden i en fil hvis navn slutter på .strategy.yaml, og se hvad der mangler: strategy-papers validate FIL',
  'odd-name': 'Lad filens navn slutte på .strategy.yaml, så den bliver fundet sammen med de andre.',
  'problem:empty': '»{file}« er tom. Er det den rigtige fil?',
  'problem:not-text': '»{file}« er ikke en tekst der kan læses. Er det den rigtige fil?',
  'problem:too-large':
    '»{file}« fylder mere end {megabytes} MB, og det gør ingen plan. Er det den rigtige fil?',
  'problem:not-xml': '»{file}« er ikke XML, og det er planer i StratML. Er det den rigtige fil?',
  'problem:cut-off': '»{file}« hører op før slutningen. Er det hele hentet?',
  'problem:broken': '»{file}« er beskadiget: I linje {line} passer mærkerne ikke sammen.',
  'problem:broken-somewhere': '»{file}« er beskadiget: Mærkerne passer ikke sammen.',
  'problem:own-entities':
    '»{file}« har sine egne forkortelser (ENTITY). De bliver ikke fulgt, for de kan stå for hvad som helst. Skriv det ud som de står for.',
  'problem:too-deep': '»{file}« har flere lag end nogen plan. Er det den rigtige fil?',
  'problem:not-stratml':
    '»{file}« er ikke en plan i StratML: Den begynder med »{root}«, og en plan begynder med StrategicPlan eller PerformancePlanOrReport.',
  'problem:several-plans':
    'Der er {count} planer i »{file}«. Gem hver af dem i sin egen fil, og importér en ad gangen.',
  'problem:nothing-said': '»{file}« er en plan i StratML, men der er ikke skrevet noget i den.',
  'problem:too-much':
    '»{file}« har mere tekst end der er plads til i én strategi. Kan den deles, så hver enhed får sin fil?',
  'no-file': 'Der er ingen fil »{file}«.',
  folder: '»{file}« er en mappe. Skriv navnet på planens fil.',
  'no-folder': 'Der er ingen mappe »{folder}« at skrive i.',
  'folder-to-write': '»{file}« er en mappe. Skriv navnet på en fil i den, fx {file}/plan.strategy.yaml',
  'same-file': 'Kladden ville blive skrevet oven i selve planen. Vælg et andet navn med -o.',
  kind: 'Planer i StratML kan importeres: strategy-papers import stratml FIL. »{kind}« er ikke kendt.',
};
