import type { help as english } from '../en/help';

/** Danish texts of `--help`. */
export const help: Readonly<Record<keyof typeof english, string>> = {
  'title:usage': 'Sådan:',
  'title:arguments': 'Hvad:',
  'title:options': 'Tilvalg:',
  'title:commands': 'Kommandoer:',
  default: '{text} (ellers: {value})',

  '<options>': 'tilvalg',
  '<command>': 'kommando',
  '<paths>': 'filer',
  '<format>': 'format',
  '<stage>': 'trin',
  '<severity>': 'alvor',
  '<number>': 'antal',
  '<language>': 'sprog',
  '<folder>': 'mappe',
  '<file>': 'fil',
  '<place>': 'sted',
  '<path>': 'navn',
  '<date>': 'dato',
  '<which>': 'hvad',
  '<kind>': 'slags',
  '<name>': 'navn',
  '<person>': 'person',
  '<phase>': 'fase',
  '<id>': 'id',
  '<view>': 'visning',
  '<theme>': 'farver',
  '<size>': 'størrelse',
  '<rule>': 'regel',
  '<port>': 'port',

  program: 'Skriv, tjek og vis strategier: én retning, fire initiativer, i ét fælles format.',
  'program:after': `De første skridt:
  strategy-papers new
      begynd en strategi: spørger om enhed, personer og periode
  strategy-papers validate
      tjek alle strategier i denne mappe og dem under den
  strategy-papers explain benefits/none
      se hvorfor en regel er der, med et eksempel
  strategy-papers map
      tegn strategierne som kort

Mere om en af dem: strategy-papers validate --help`,
  '* --help': 'vis denne hjælp',
  '* --version': 'vis versionen',
  '* --language': 'en eller da: det sprog du får svar på (ellers: computerens)',
  '* --root':
    'den mappe som alle strategierne hører til (ellers: den nærmeste over filen med .git eller en organisationsfil)',
  '* --today': 'den dag som datoer holdes op imod, fx 2026-06-15 (ellers: i dag)',
  '* paths': 'filer, mapper eller mønstre som *.yaml (ellers: denne mappe og alt under den)',
  '* --stdin-filename': 'det navn som strategien skal gå under',
  '* --force': 'skriv oven i en fil der allerede er der',

  help: 'vis hjælpen til en kommando',
  'help command': 'kommandoen',

  validate: 'tjek strategier, opfølgninger og organisationsfiler',
  'validate --format':
    'text, json, sarif, junit, github, gitlab, markdown eller html; flere rapporter på én gang: -f text -f html:fund.html',
  'validate --stage':
    'spørg som til en kladde (draft) eller som til en indsendt strategi (submitted), eller efter dens status (auto)',
  'validate --fail-on':
    'slut med koden 1 fra dette trin og op: error (skal rettes), warning (se på det), hint (overvej), never (aldrig)',
  'validate --max-warnings': 'slut med koden 1 hvis der er flere ting at se på end dette',
  'validate --min-severity':
    'vis fra dette trin og op: error (skal rettes), warning (se på det), hint (overvej)',
  'validate --language': 'en eller da (ellers: hver strategis eget sprog)',
  'validate --stdin': 'læs én strategi fra standardinput',
  'validate --fix':
    'ret det der er sikkert at rette; --fix=all også det du selv skal tage stilling til, efter det første valg, men aldrig det kun et menneske ved',
  'validate --diff': 'vis hvad --fix ville ændre, og gem ikke noget',
  'validate --baseline': 'spring det over som er accepteret i denne fil',
  'validate --update-baseline': 'acceptér alt det der er i dag, og gem det i den fil',
  'validate --cache': 'husk resultatet for filer der ikke er ændret',
  'validate --cache-location': 'hvor det skal huskes (ellers: .strategy-papers-cache)',
  'validate --watch': 'tjek igen hver gang en fil bliver ændret',
  'validate --list-files': 'vis kun hvilke filer der ville blive tjekket',
  'validate --quiet': 'sig ikke noget når der ikke er noget at sige',
  'validate --stats': 'sig hvor lang tid det tog',
  'validate --no-color': 'ingen farver (NO_COLOR gør det samme)',
  'validate:after': `Eksempler:
  strategy-papers validate strategier/ --stage submitted
      hvad mangler før strategierne sendes ind?
  strategy-papers validate -f text -f html:fund.html
      også som en side der kan sendes

Koder: 0 ikke noget at standse for, 1 der er noget at rette, 2 der er skrevet forkert eller en fil kan ikke åbnes, 3 en fejl i selve værktøjet.`,

  new: 'skriv en ny strategi (eller opfølgning eller organisationsfil) der er klar til at udfylde',
  'new kind': 'paper (en strategi), follow-up (opfølgninger) eller organisation',
  'new --unit': 'enhedens navn',
  'new --lead': 'enhedens leder',
  'new --change-agent': 'forandringsagenten; skriv det igen for hver hvis der er flere',
  'new --from': 'hvornår perioden begynder, fx 2026-01-01',
  'new --to': 'hvornår den slutter',
  'new --phase':
    'mobilization (mobilisering), consolidation (konsolidering) eller benefits-realization (gevinstrealisering)',
  'new --id': 'strategiens id (ellers: lavet ud fra enheden og året)',
  'new --name': 'organisationens navn, til en organisationsfil',
  'new --paper': 'den strategi som opfølgningerne hører til: dens id eller dens fil',
  'new --language': 'en eller da: det sprog den bliver skrevet på',
  'new --output': 'hvor den skal gemmes; - viser den på skærmen',
  'new --force': 'skriv den selv om der er en i forvejen',
  'new --today': 'den dag der gås ud fra (ellers: i dag)',
  'new:after': 'Det der ikke er skrevet her, bliver du spurgt om, og du kan lade det stå tomt indtil videre.',

  import: 'lav en kladde til en strategi ud fra en plan i et andet format',
  'import kind': 'stratml (del 1 eller 2)',
  'import file': 'planen',
  'import --output': 'hvor kladden skal gemmes (ellers: på skærmen)',
  'import --language': 'en eller da: sproget i kladden og i det du får at vide om den',

  format: 'sæt felterne i den sædvanlige rækkefølge og form; kommentarer bliver stående',
  'format --check': 'vis kun hvilke filer der kan formateres, og slut med koden 1 hvis der er nogen',
  'format --diff': 'vis hvad der ville blive ændret, og gem ikke noget',
  'format --stdin': 'læs én strategi fra standardinput, og skriv den formateret',

  map: 'tegn strategier som strategikort: billeder eller en side at se sig om på',
  'map paths': 'strategier, mapper eller mønstre som *.yaml (ellers: denne mappe og alt under den)',
  'map --output':
    'en fil (.svg, .png, .html), en mappe (maps/) eller - for skærmen; ellers: ét kort i denne mappe, flere i maps/',
  'map --format': 'svg, png eller html (ellers: det filen slutter på, eller svg)',
  'map --view':
    'strategy (strategi), phase (fase), people (mennesker), citizens (borgere), conversation (samtale) eller all (alle); ellers: strategy',
  'map --phase':
    'den fase der skal træde frem: mobilization (mobilisering), consolidation (konsolidering), benefits-realization (gevinstrealisering)',
  'map --theme':
    'light (lys), dark (mørk) eller print (til print); ellers: light, og en side følger sin læser',
  'map --paper': 'fyld et ark: a3, a4 (begge på tværs) eller et lysbillede: 16:9',
  'map --questions': 'vis åbne spørgsmål og ting at overveje på kortet',
  'map --language': 'en eller da (ellers: hver strategis eget sprog)',
  'map:after': `Kort får navn efter strategiens fil; er der et kort i forvejen, bliver det tegnet om.

Koder: 0 alt er tegnet, 1 en strategi kunne ikke tegnes, 2 der er skrevet forkert, eller en fil kan ikke åbnes eller gemmes, 3 en fejl i selve værktøjet.`,

  rules: 'vis alle regler',

  explain: 'fortæl hvorfor en regel er der, med et eksempel',
  'explain rule': 'reglens navn, fx benefits/none',

  schema: 'vis formatets JSON Schema, til andre programmer',
  'schema kind': 'paper (en strategi), follow-up (opfølgninger) eller organisation',
  'schema --language': 'en eller da: sproget i denne hjælp; skemaet forklarer felterne på engelsk',

  lsp: 'start sprogserveren, til programmer man skriver i',
  'lsp --stdio': 'over standardinput og -output',
  'lsp --node-ipc': 'over kanalen til det Node-program der har startet den',
  'lsp --socket': 'over en netværksport',
  'lsp --pipe': 'over et navngivet rør',
  'lsp --clientProcessId': 'slut når det program slutter',
  'lsp --language': 'en eller da: sproget i denne hjælp; det der siges om en strategi, er på dens eget',
};
