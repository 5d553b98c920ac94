/** Did you mean: the key of the format that an unknown key stands for, by its letters, as a Danish word or another English one. */
import { distance } from 'fastest-levenshtein';

/** Words that authors write for the keys. One word can stand for several keys: the map it stands in decides. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  aktør: ['stakeholders'],
  aktører: ['stakeholders'],
  anbefalinger: ['recommendations'],
  andre: ['others'],
  ansvarlig: ['responsible'],
  arbejdsgang: ['work_process'],
  baggrund: ['background'],
  barrierer: ['barriers'],
  begrundelse: ['why', 'reason'],
  begyndt: ['started'],
  beskrivelse: ['statement'],
  besluttet: ['decided'],
  bidrager_til: ['contributes_to'],
  billede: ['image_in_words'],
  billede_i_ord: ['image_in_words'],
  borgere: ['citizens'],
  bygger_på: ['builds_on'],
  dato: ['date'],
  deadline: ['due'],
  description: ['statement'],
  dialog: ['dialogue'],
  dokument: ['link'],
  ejer: ['owner'],
  ende: ['to', 'ended'],
  enhed: ['unit', 'measured_in'],
  enheder: ['units'],
  fase: ['phase'],
  focus: ['focus_areas'],
  fokus: ['focus_areas'],
  fokusområder: ['focus_areas'],
  for_hvem: ['for_whom'],
  forandringsagent: ['change_agents'],
  forandringsagenter: ['change_agents'],
  forventede_gevinster: ['benefits'],
  forventet_gevinst: ['benefits'],
  forventninger_til_ledere: ['expected_of_managers'],
  fra: ['from'],
  frist: ['due'],
  fælles_mål: ['shared_goal'],
  fælles_vision: ['vision'],
  gemt: ['parked'],
  gevinst: ['benefits'],
  gevinster: ['benefits'],
  gevinstrealisering: ['benefits-realization'],
  goal: ['target', 'shared_goal'],
  grund: ['reason', 'why'],
  grænser: ['limits'],
  handling: ['actions', 'action', 'title'],
  handlinger: ['actions'],
  heading: ['title'],
  headline: ['title'],
  hvad: ['what'],
  hvem: ['who', 'for_whom'],
  hvordan: ['how'],
  hvorfor: ['why'],
  hvornår: ['when'],
  hyppighed: ['rhythm'],
  image: ['image_in_words'],
  indikator: ['indicator'],
  indsats: ['initiatives'],
  indsatser: ['initiatives'],
  initiativ: ['initiatives', 'initiative'],
  initiativer: ['initiatives'],
  inviteret_af: ['invited_by'],
  kilde: ['source'],
  kladde: ['status'],
  konsolidering: ['consolidation'],
  leder: ['lead'],
  ledere: ['managers'],
  link: ['link'],
  læring: ['learning'],
  med: ['with'],
  medarbejdere: ['employees'],
  mobilisering: ['mobilization'],
  mål: ['target', 'shared_goal'],
  måling: ['measure', 'reading'],
  målinger: ['readings'],
  måltal: ['target'],
  møder: ['meetings'],
  name: ['title', 'statement', 'who', 'what'],
  navn: ['name', 'title'],
  ned: ['down'],
  nedad: ['down'],
  nede: ['down'],
  noter: ['note'],
  næste_måned: ['next_month'],
  næste_skridt: ['next_step'],
  område: ['area'],
  op: ['up'],
  opad: ['up'],
  opfølgning: ['follow_up'],
  opgaver: ['tasks'],
  ophav: ['source'],
  oppe: ['up'],
  ord: ['words'],
  outcome: ['benefits'],
  outcomes: ['benefits'],
  parkeret: ['parked'],
  partnere: ['partners'],
  periode: ['period'],
  personer: ['people'],
  prio: ['priority'],
  prioriterede_handlinger: ['actions'],
  prioritering: ['priority'],
  prioritet: ['priority'],
  på_tværs: ['across'],
  regler: ['rules'],
  retning: ['direction'],
  rolle: ['role'],
  rytme: ['rhythm'],
  samarbejdspartnere: ['partners'],
  sammen_med: ['with'],
  since: ['from'],
  skrevet_med: ['written_with'],
  slut: ['to', 'ended'],
  slutter: ['to', 'ended'],
  sprog: ['language'],
  start: ['from', 'started'],
  startet: ['started'],
  statement: ['title', 'text', 'what'],
  task: ['actions'],
  tasks: ['actions'],
  tegn: ['signs', 'sign'],
  tekst: ['text', 'statement', 'title'],
  text: ['statement', 'title', 'what'],
  til: ['to'],
  til_stede: ['present'],
  titel: ['title', 'statement'],
  title: ['statement', 'name', 'what'],
  tovholder: ['lead'],
  tværs: ['across'],
  udgangspunkt: ['baseline'],
  udsagn: ['statement'],
  undersøgelse: ['survey'],
  until: ['to', 'by'],
  vision: ['direction'],
  værdi: ['value'],
  who_for: ['for_whom'],
  åbne_spørgsmål: ['open_questions'],
};

/** A key that another word stands for. */
export interface Near {
  readonly key: string;
  /** False where another key is just as near: a person has to say which. */
  readonly alone: boolean;
}

/**
 * What `written` stands for among `candidates`, or none where nothing is near.
 * Near: one slip in four or five letters, two in up to nine, three beyond; case, hyphens and spaces do not count.
 * The steps are our own choice. Two neighbouring letters swapped are one slip.
 */
export function near(written: string, candidates: readonly string[]): Near | undefined {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
  const same = candidates.find((key) => key.toLowerCase().replaceAll('-', '_') === plain);
  if (same !== undefined) return { key: same, alone: true };
  const word = Object.hasOwn(WORDS, plain) ? plain : withDanishLetters(plain);
  const known = Object.hasOwn(WORDS, word) ? (WORDS[word] ?? []) : [];
  const meant = known.filter((key) => candidates.includes(key));
  if (meant[0] !== undefined) return { key: meant[0], alone: meant.length === 1 };
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  let alone = true;
  for (const key of candidates) {
    const count = slips(plain, key.toLowerCase().replaceAll('-', '_'));
    if (count < least) [best, least, alone] = [key, count, true];
    else if (count === least) alone = false;
  }
  const length = Math.max(plain.length, best?.length ?? 0);
  const allowed = length <= 3 ? 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3;
  return best !== undefined && least <= allowed ? { key: best, alone } : undefined;
}

/** Danish letters are often written out in keys: `naeste_skridt`. */
function withDanishLetters(word: string): string {
  return word.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
}

/** As {@link near}, only the key. */
export function nearKey(written: string, candidates: readonly string[]): string | undefined {
  return near(written, candidates)?.key;
}

/** How many letters differ; two neighbours swapped are one slip, where nothing else is wrong. */
function slips(written: string, key: string): number {
  const count = distance(written, key);
  if (count !== 2 || written.length !== key.length) return count;
  const at = Array.from(written).findIndex((letter, index) => letter !== key[index]);
  const swapped = `${written.slice(0, at)}${written[at + 1] ?? ''}${written[at] ?? ''}${written.slice(at + 2)}`;
  return swapped === key ? 1 : count;
}
