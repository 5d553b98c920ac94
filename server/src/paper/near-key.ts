/** Did you mean: the key of the format that an unknown key stands for, by its letters or as a Danish word. */
import { distance } from 'fastest-levenshtein';

/** Danish words that authors write for the English keys. One word can stand for several keys: the map decides. */
const DANISH: Readonly<Record<string, readonly string[]>> = {
  aktør: ['stakeholders'],
  aktører: ['stakeholders'],
  andre: ['others'],
  ansvarlig: ['responsible'],
  arbejdsgang: ['work_process'],
  baggrund: ['background'],
  barrierer: ['barriers'],
  begrundelse: ['why', 'reason'],
  begyndt: ['started'],
  besluttet: ['decided'],
  bidrager_til: ['contributes_to'],
  billede: ['image_in_words'],
  billede_i_ord: ['image_in_words'],
  borgere: ['citizens'],
  bygger_på: ['builds_on'],
  dato: ['date'],
  dialog: ['dialogue'],
  ejer: ['owner'],
  enhed: ['unit', 'measured_in'],
  fase: ['phase'],
  fokusområder: ['focus_areas'],
  for_hvem: ['for_whom'],
  forandringsagent: ['change_agents'],
  forandringsagenter: ['change_agents'],
  fra: ['from'],
  frist: ['due'],
  fælles_mål: ['shared_goal'],
  gemt: ['parked'],
  gevinst: ['benefits'],
  gevinster: ['benefits'],
  grund: ['reason', 'why'],
  handling: ['actions', 'action', 'title'],
  handlinger: ['actions'],
  hvad: ['what'],
  hvem: ['who', 'for_whom'],
  hvordan: ['how'],
  hvorfor: ['why'],
  hvornår: ['when'],
  hyppighed: ['rhythm'],
  indikator: ['indicator'],
  indsats: ['initiatives'],
  indsatser: ['initiatives'],
  initiativ: ['initiatives', 'initiative'],
  initiativer: ['initiatives'],
  kilde: ['source'],
  leder: ['lead'],
  ledere: ['managers'],
  link: ['link'],
  læring: ['learning'],
  med: ['with'],
  medarbejdere: ['employees'],
  møder: ['meetings'],
  måling: ['measure', 'reading'],
  målinger: ['readings'],
  måltal: ['target'],
  navn: ['name'],
  nedad: ['down'],
  næste_måned: ['next_month'],
  næste_skridt: ['next_step'],
  område: ['area'],
  op: ['up'],
  opad: ['up'],
  opfølgning: ['follow_up'],
  parkeret: ['parked'],
  partnere: ['partners'],
  periode: ['period'],
  personer: ['people'],
  prioritet: ['priority'],
  på_tværs: ['across'],
  retning: ['direction'],
  rolle: ['role'],
  rytme: ['rhythm'],
  samarbejdspartnere: ['partners'],
  sammen_med: ['with'],
  slut: ['to', 'ended'],
  slutter: ['to', 'ended'],
  sprog: ['language'],
  start: ['from', 'started'],
  startet: ['started'],
  tegn: ['signs', 'sign'],
  tekst: ['text', 'statement'],
  til: ['to'],
  til_stede: ['present'],
  titel: ['title'],
  tovholder: ['lead'],
  tværs: ['across'],
  udgangspunkt: ['baseline'],
  udsagn: ['statement'],
  værdi: ['value'],
  åbne_spørgsmål: ['open_questions'],
};

/**
 * The key among `candidates` that `written` stands for, or none where nothing is near.
 * Near: one slip in four or five letters, two in up to nine, three beyond; case, hyphens and spaces do not count.
 * The steps are our own choice; swapping two letters counts as two slips.
 */
export function nearKey(written: string, candidates: readonly string[]): string | undefined {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const exact = candidates.find((key) => key === plain);
  if (exact !== undefined) return exact;
  const danish = Object.hasOwn(DANISH, plain) ? DANISH[plain] : undefined;
  const translated = danish?.find((key) => candidates.includes(key));
  if (translated !== undefined) return translated;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const key of candidates) {
    const slips = distance(plain, key);
    if (slips < least) [best, least] = [key, slips];
  }
  const length = Math.max(plain.length, best?.length ?? 0);
  const allowed = length <= 3 ? 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3;
  return least <= allowed ? best : undefined;
}
