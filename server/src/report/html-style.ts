/** The looks of the HTML report: light and dark, on screen and on paper. Contrast at least 4.5 to 1 throughout. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1d2a2f; --soft: #51636b; --paper: #ffffff; --card: #f4f7f6; --line: #cfd9d8;
  --error: #a3211c; --warning: #7a5200; --hint: #1f5f78; --good: #1d6b3c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eeee; --soft: #a9b8bb; --paper: #12191b; --card: #1b2528; --line: #35464a;
  --error: #ff9d94; --warning: #f0c05a; --hint: #8ccbe6; --good: #8fd6a8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 52rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .15rem; }
.soft { color: var(--soft); margin: 0; }
.sum { font-size: 1.15rem; border-left: .35rem solid var(--tone); padding: .6rem 1rem; background: var(--card); border-radius: .3rem; margin: 1.5rem 0; }
nav ul { padding: 0; list-style: none; margin: .5rem 0 0; }
nav li { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1rem; border-bottom: 1px solid var(--line); padding: .35rem 0; }
nav .count { color: var(--soft); }
a { color: var(--hint); }
.finding { border: 1px solid var(--line); border-left: .35rem solid var(--tone); border-radius: .3rem; padding: .8rem 1rem; margin: .9rem 0; break-inside: avoid; }
.finding h3 { font-size: 1.05rem; line-height: 1.4; margin: .15rem 0 .35rem; }
.kind { color: var(--tone); font-weight: 650; font-size: .9rem; margin: 0; }
.kind::first-letter { text-transform: uppercase; }
.kind span { color: var(--soft); font-weight: 400; }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .hint { --tone: var(--hint); } .none { --tone: var(--good); }
pre { margin: .4rem 0; padding: .5rem .75rem; background: var(--card); border-radius: .3rem; white-space: pre-wrap; overflow-wrap: anywhere;
  font: .9rem/1.45 ui-monospace, Consolas, monospace; }
mark { background: none; color: inherit; text-decoration: underline wavy var(--tone); text-underline-offset: .25em; }
.places { list-style: none; margin: .4rem 0; padding: .25rem .75rem; background: var(--card); border-radius: .3rem; }
.places li { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1.5rem; padding: .2rem 0; }
.places li + li { border-top: 1px solid var(--line); }
.places span { color: var(--soft); }
.fixes { margin: .35rem 0; padding-left: 1.2rem; }
details { color: var(--soft); margin-top: .35rem; } summary { cursor: pointer; }
code { font: .9em ui-monospace, Consolas, monospace; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } details { display: none; } a { color: inherit; text-decoration: none; } }
`;
