import type { mapExport as en } from '../en/map-export';

/** Danish texts of the command `map`, and of the page it writes. */
export const mapExport: Readonly<Record<keyof typeof en, string>> = {
  written: 'Gemt: {file}',
  'written-all': '{maps} kort over {papers} {papers|strategi|strategier} er gemt.',
  'not-drawn': '{papers} {papers|strategi|strategier} kunne ikke tegnes.',
  'follow-up':
    '»{file}« er opfølgninger, og et kort viser en strategi. Skriv strategiens filnavn i stedet: Det der står i opfølgningerne, kommer med på dens kort.',
  organisation:
    '»{file}« beskriver organisationen, og et kort viser en strategi. Skriv filnavnet på en enheds strategi i stedet.',
  'no-paper':
    '»{file}« er ikke en strategi: Første linje er ikke »format: strategy-paper/1«, og navnet slutter ikke på .strategy.yaml.',
  'no-papers': 'Der er ingen strategier at tegne: Ingen fil slutter på .strategy.yaml.',
  empty: '{file} er ikke tegnet: Der står ikke noget i den endnu.',
  unreadable: '{file}, linje {line}: {problem} Den er ikke tegnet.',
  unopened: '{file} kan ikke åbnes: {reason}',
  failed:
    '{file} er ikke tegnet, for der skete en fejl i selve værktøjet. Meld gerne fejlen, og send filen med hvis du kan: {fault}',
  'as-far': '{file}, linje {line}: {problem} Kortet viser det der kan læses.',
  'one-file': 'Der er plads til ét kort i »{output}«, og der er {maps}. Vælg en mappe, fx -o maps/.',
  'one-screen': '-o - skriver ét kort, og der er {maps}. Vælg en mappe, fx -o maps/.',
  'one-file-views':
    'Der er plads til én visning i »{output}«. Vælg en visning med --view, vælg en mappe, fx -o maps/, eller lav en webside: -o map.html.',
  'same-name': '»{a}« og »{b}« ville begge blive gemt som {file}. Tegn dem en ad gangen.',
  'over-paper': '»{file}« er den der skal tegnes, og den ville blive overskrevet. Vælg et andet navn.',
  ending:
    'Et kort kan gemmes som .svg, .png eller .html, og »{file}« er ingen af dem. Er det en mappe, så skriv / til sidst.',
  'ending-and-format': '»{file}« og --format {format} siger ikke det samme. Skriv kun det ene.',
  'phase-and-view': '--phase hører til --view phase.',
  'is-file': '»{folder}« er en fil, og der skal være en mappe.',
  'no-folder': 'Mappen »{folder}« kan ikke oprettes: {reason}',
  'sheets-screen':
    '{file} fylder {sheets} ark, og -o - skriver ét. Navngiv en fil eller en mappe, eller vælg et større ark: --paper a3.',
  'sheet-over-map': 'Et ark og et andet kort ville begge blive skrevet til {file}. Tegn dem hver for sig.',
  'on-sheets':
    '{file} går over {sheets} ark. På ét ark ville bogstaverne være for små til at læse. Arkene kan hænge ved siden af hinanden.',
  'too-high':
    '{file} er højere end arket. Ellers ville bogstaverne være for små til at læse, for det hele hører sammen.',
  'signs-missing':
    '{file} kan ikke vise {signs}: Kortets skrift har dem ikke. En SVG-fil eller en webside viser dem med en skrift fra den computer den åbnes på.',

  'page:search': 'Søg i kortet',
  'page:search-hint': 'Søg  /',
  'page:found': '{count} {count|felt|felter} fundet',
  'page:found-none': 'Intet fundet',
  'page:size': 'Størrelse',
  'page:larger': 'Større (+)',
  'page:smaller': 'Mindre (−)',
  'page:fit': 'Så bredt som vinduet (0)',
  'page:colours': 'Farver',
  'page:auto': 'Som skærmen',
  'page:light': 'Lyse',
  'page:dark': 'Mørke',
  'page:saving': 'Spar på blækket',
  'page:print': 'Udskriv',
  'page:views': 'Visninger',
  'page:card': 'Hele teksten i feltet',
  'page:how':
    'Peg på et felt, så står hele teksten her. På tastaturet: piletasterne går fra felt til felt, / søger, + og − ændrer størrelsen.',
  'page:belongs-to': 'Hører til',
  'page:holds': 'Indeholder',
  'page:contributes-to': 'Bidrager til',
  'page:contributed-by': 'Det der bidrager til den',
  'page:leads-to': 'Fører til',
  'page:led-by': 'Det der fører til den',
  'page:as-text': 'Kortet som tekst',
  'page:to-text': 'Gå til kortet som tekst',
};
