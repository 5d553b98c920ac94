/** The looks of the page around a map: its colours in each theme, its layout on wide and narrow screens, and on paper. */
import { FONT_FAMILY } from './draw';
import { fontFaces } from './export-svg';
import { PALETTES, type Theme } from './palette';
import type { Ink } from './scene';

const INKS = Object.keys(PALETTES.light) as readonly Ink[];

/**
 * The style sheet, without line ends: a page may be stored with others, and the policy of the page goes by each sign.
 * @param page the sheet it is printed on, as `@page` takes it
 */
export function pageStyle(page: string): string {
  const inks = INKS.map((ink) => `.fill-${ink}{fill:var(--${ink})}.stroke-${ink}{stroke:var(--${ink})}`);
  return [
    fontFaces(),
    `:root{color-scheme:light;${inksOf('light')}}`,
    `:root[data-theme=print]{${inksOf('print')}}`,
    `:root[data-theme=dark]{color-scheme:dark;${inksOf('dark')}}`,
    `@media (prefers-color-scheme:dark){:root[data-theme=auto]{color-scheme:dark;${inksOf('dark')}}}`,
    '.fill-none{fill:none}',
    ...inks,
    LAYOUT,
    // A map has margins of its own.
    `@page{size:${page};margin:0}`,
    uprightPage(page),
    `@media print{:root,:root[data-theme]{color-scheme:light;${inksOf('print')}}${PRINT}}`,
  ]
    .join('')
    .replace(/\s*\n\s*/g, ' ');
}

/** The conversation sheet is drawn for a sheet that stands upright. */
function uprightPage(page: string): string {
  const size = page.replace('landscape', 'portrait');
  return `@page upright{size:${size};margin:0}.view[data-view=conversation]{page:upright}`;
}

function inksOf(theme: Theme): string {
  return Object.entries(PALETTES[theme])
    .map(([ink, colour]) => `--${ink}:${colour}`)
    .join(';');
}

const LAYOUT = `
*{box-sizing:border-box}
html{background:var(--sheet);color:var(--words);font:1rem/1.5 '${FONT_FAMILY}',Inter,system-ui,'Segoe UI',sans-serif;font-kerning:none}
body{margin:0;min-height:100vh;display:flex;flex-direction:column}
[hidden]{display:none!important}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;z-index:3;padding:.5rem .9rem;background:var(--card);color:var(--words);border-radius:.4rem}
.bar{display:none;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem;padding:.6rem 1.25rem;background:var(--card);border-bottom:1px solid var(--line)}
.ready .bar{display:flex}
h1{font-size:1.05rem;line-height:1.3;font-weight:650;margin:0;overflow-wrap:anywhere}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .9rem;margin-left:auto}
.bar>*,.tools>*{min-width:0;max-width:100%}
.tabs{display:flex;flex-wrap:wrap;gap:.25rem}
button,select,input{font:inherit;font-size:.95rem;color:var(--words);background:var(--sheet);border:1px solid var(--quiet);border-radius:.4rem;padding:.25rem .7rem;min-height:2.1rem;max-width:100%}
button{cursor:pointer}
button:hover,select:hover{border-color:var(--words)}
.tabs button{border-color:transparent;background:none;border-radius:.4rem .4rem 0 0;border-bottom:3px solid transparent}
.tabs button[aria-selected=true]{border-bottom-color:var(--moving);font-weight:600}
.sizes{display:flex;gap:.2rem}
.sizes button{min-width:2.3rem;padding:.25rem .4rem}
.search{display:flex;flex-wrap:wrap;align-items:center}
.search input{width:13rem;max-width:100%;min-width:0}
.search output{color:var(--quiet);font-size:.9rem}
.search output:not(:empty){margin-left:.6rem}
::placeholder{color:var(--quiet);opacity:1}
.colours{display:flex;flex-wrap:wrap;align-items:center;gap:.45rem;color:var(--quiet);font-size:.9rem}
:focus-visible{outline:3px solid var(--moving);outline-offset:2px}
.desk{flex:1;display:flex;align-items:stretch;min-height:0}
main{flex:1;min-width:0;display:flex;flex-direction:column}
.view{flex:1;display:flex;flex-direction:column}
.stage{overflow:auto}
.sheets{display:none}
.ready .stage{flex:1;max-height:calc(100vh - 4rem);min-height:20rem}
svg{display:block;width:calc(100% * var(--zoom,1));height:auto}
.place{fill:transparent;cursor:pointer;outline:none}
.halo,.ring{fill:none;pointer-events:none}
.halo{stroke:var(--sheet);stroke-width:7}
.ring{stroke:var(--moving);stroke-width:3}
.ring.pointed{stroke:var(--quiet);stroke-width:2}
.searching .card:not(.found),.searching .link{opacity:.25}
.told{display:none;flex:0 0 21rem;max-width:21rem;padding:1.25rem;background:var(--card);border-left:1px solid var(--line);overflow:auto;overflow-wrap:anywhere;max-height:calc(100vh - 4rem);position:sticky;top:0}
.ready .told{display:block}
.told h2{font-size:1.15rem;line-height:1.35;margin:0 0 .5rem}
.told h3{font-size:.9rem;line-height:1.3;color:var(--quiet);font-weight:600;margin:1.1rem 0 .3rem}
.told p{margin:0 0 .6rem}
.told ul{list-style:none;margin:0;padding:0;display:grid;gap:.35rem}
.told li button{width:100%;text-align:left;background:var(--sheet);border-color:var(--line)}
.quiet{color:var(--quiet)}
.as-text{padding:.75rem 1.25rem 1.25rem;border-top:1px solid var(--line);background:var(--card);overflow-wrap:anywhere}
.as-text summary{cursor:pointer;font-weight:600}
.as-text ul{margin:.5rem 0;padding-left:1.4rem;max-width:75ch}
.as-text li{margin:.35rem 0}
bdi{unicode-bidi:isolate}
@media (max-width:60rem){
.desk{flex-direction:column}
.told{flex:none;max-width:none;max-height:40vh;border-left:0;border-top:1px solid var(--line);top:auto;bottom:0}
.ready .stage{max-height:none}
.tools{margin-left:0}
}
@media (prefers-reduced-motion:no-preference){
.card,.link{transition:opacity .15s}
}
`;

const PRINT = `
html,body{background:#fff;min-height:0;display:block}
.bar,.told,.as-text,.skip,.halo,.ring{display:none!important}
.desk,main,.view{display:block}
.stage,.ready .stage{overflow:visible;max-height:none;min-height:0}
.searching .card,.searching .link{opacity:1!important}
.has-sheets .stage{display:none}
.sheets{display:block}
.sheet+.sheet{break-before:page}
svg{width:100%;height:99vh;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.view+.view{break-before:page}
`;
