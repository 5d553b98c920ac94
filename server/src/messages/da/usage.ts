import type { usage as english } from '../en/usage';

/** Danish texts of what was asked wrongly on the command line, and of what the system refuses. */
export const usage: Readonly<Record<keyof typeof english, string>> = {
  'unknown-option': 'Der findes ikke noget tilvalg »{option}«.',
  'dash-file': 'Der findes ikke noget tilvalg »{option}«. Mener du filen, så skriv ./{option}',
  'unknown-command': 'Der findes ingen kommando »{command}«.',
  'missing-argument': 'Der mangler noget: {argument}.',
  'missing-value': 'Der mangler noget efter {option}.',
  'too-many': '»{word}« er et ord for meget. Sæt anførselstegn om et navn på flere ord.',
  near: 'Mente du {near}?',
  'see-help': 'Se hvad du kan skrive: {command} --help',

  choose: 'Efter {option} kan der stå {choices}, og »{word}« er ingen af dem.',
  kind: 'Der findes ikke noget der hedder »{word}«. Vælg {choices}.',
  date: 'Efter {option} skal der stå en dato, fx 2026-06-15, og det er »{word}« ikke.',
  number: 'Efter {option} skal der stå et helt tal fra 0 og op, og det er »{word}« ikke.',
  fix: '--fix retter det der er sikkert, og --fix=all også det du selv skal tage stilling til. »{word}« er ingen af delene.',
  period: 'Perioden ville slutte ({to}) før den begynder ({from}).',
  id: 'Efter {option} skal der stå et id med små bogstaver, tal og bindestreger, fx {id}, og det er »{word}« ikke.',
  'no-paper': 'Der er ingen strategi her med id »{id}«.',
  'no-folder': 'Der er ingen mappe »{folder}« at gemme i.',
  'one-screen': 'Kun én rapport kan komme på skærmen. Giv de andre et filnavn, fx -f sarif:rapport.sarif.',
  'report-without-file': 'Der mangler et filnavn efter kolon i --format {word}.',
  'report-twice': 'To rapporter ville blive gemt i »{file}«. Giv dem hver sin fil.',
  'over-checked':
    '»{file}« er en af de filer der skal tjekkes, og den ville blive overskrevet. Vælg et andet navn.',
  'named-as-paper':
    '»{file}« hedder som en strategi og ville blive tjekket som en næste gang. Vælg et andet navn.',
  'no-root': 'Efter --root skal der stå en mappe, og der er ingen »{folder}«.',
  'root-is-file': 'Efter --root skal der stå en mappe, og »{file}« er en fil.',
  'stdin-and-paths':
    '--stdin læser én strategi fra standardinput, så der kan ikke stå filer eller mapper ved siden af.',
  'stdin-and-watch': '--watch venter på at filer bliver ændret, og det gør standardinput aldrig.',
  'diff-and-watch':
    '--diff viser én gang hvad der ville blive ændret, og kan ikke bruges sammen med --watch.',
  'diff-alone': '--diff viser hvad der ville blive ændret, og skriver ikke andet. Udelad {option}.',
  'stdin-and-fix': 'Med --fix giver --stdin den rettede strategi tilbage og ingen rapport. Udelad {option}.',
  'stdin-name-alone':
    '--stdin-filename er navnet på den strategi som --stdin læser. Tilføj --stdin, eller skriv selve filens navn.',
  'baseline-and-watch':
    '--update-baseline accepterer det der er i dag, én gang. Sammen med --watch ville hver en smutter blive accepteret. Vælg den ene.',
  'cannot-watch':
    'De filer kan der ikke holdes øje med: {reason}. Tjek dem uden --watch, eller færre ad gangen.',
  'stdin-empty': '--stdin læser en strategi fra standardinput, og der kommer ingenting.',
  'stdin-closed': 'Standardinput kan ikke læses: {reason}.',
  'stdin-name-is-folder': 'Efter --stdin-filename skal der stå et filnavn, og »{file}« er en mappe.',

  'no-such-path': 'Der er ingen fil eller mappe »{input}«. Du er i {folder}.',
  'empty-path':
    'Et af navnene er tomt. Skriv en fil eller en mappe, eller slet ikke noget for at tage denne mappe.',
  'neither-file-nor-folder':
    '»{input}« er hverken en fil eller en mappe. Send indholdet til --stdin i stedet.',
  'no-match': 'Der er intet der passer til »{input}«. Du er i {folder}.',
  'no-papers':
    'Der er ingen strategier i »{input}«: Ingen fil slutter på .strategy.yaml, .follow-up.yaml eller .organisation.yaml. Begynd en: strategy-papers new',
  'all-ignored':
    'Alle strategier i »{input}« er holdt ude af en .gitignore-fil. Skriv filens navn hvis den skal tjekkes alligevel.',
  'hidden-but-counted':
    'Kommandoen ender med koden 1 på grund af noget som --min-severity udelader. Se det med: --min-severity hint',
  'folder-closed': 'Mappen »{path}« kan ikke åbnes, så intet i den bliver tjekket.',
  'link-to-nothing': '»{path}« er en genvej til noget der ikke er der, så den bliver ikke tjekket.',

  'no-baseline':
    'Der er ingen liste »{file}« over det der er accepteret i forvejen. Lav en med --update-baseline.',
  'baseline-is-folder': '»{file}« er en mappe. Skriv navnet på filen med det der er accepteret i forvejen.',
  'baseline-closed': 'Listen »{file}« over det der er accepteret i forvejen, kan ikke åbnes: {reason}.',
  'baseline-damaged':
    '»{file}« kan ikke læses som en liste over det der er accepteret i forvejen. Slet den, og lav en ny med --update-baseline.',
  'baseline-version':
    '»{file}« er lavet af en anden version af strategy-papers. Brug den version, eller slet filen, og lav en ny med --update-baseline.',

  'cannot-open': '»{file}« kan ikke åbnes: {reason}.',
  'changed-meanwhile': '»{file}« blev ændret af en anden imens, så den er ladt uændret. Prøv igen.',
  'cannot-write': '»{file}« kan ikke gemmes: {reason}.',
  'cannot-print': 'Rapporten kan ikke skrives: {reason}.',
  interrupted: 'Der er ikke gemt noget.',
  failed: 'Der skete en fejl i selve værktøjet. Meld den gerne, sammen med den kommando du skrev:',

  'system:EACCES': 'det har du ikke lov til der',
  'system:EPERM': 'det har du ikke lov til der',
  'system:EROFS': 'der kan ikke gemmes noget',
  'system:ENOENT': 'mappen findes ikke',
  'system:ENOTDIR': 'en del af stien er en fil og ikke en mappe',
  'system:EISDIR': 'der er en mappe med det navn',
  'system:EEXIST': 'der er allerede noget med det navn',
  'system:ENOSPC': 'disken er fuld',
  'system:EDQUOT': 'din plads på disken er brugt op',
  'system:EFBIG': 'det fylder for meget',
  'system:EBUSY': 'et andet program bruger den',
  'system:ENAMETOOLONG': 'navnet er for langt',
  'system:ELOOP': 'genvejene går i ring',
  'system:EMFILE': 'der er for mange åbne filer',
  'system:ENFILE': 'der er for mange åbne filer',
  'system:ENOSYS': 'det tillader systemet ikke',
  'system:EIO': 'disken svarer ikke som den skal',
};
