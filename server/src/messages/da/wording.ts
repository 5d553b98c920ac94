/** Danish texts of the rules about wording. */
import type { wording as english } from '../en/wording';
import type { SameKeys } from '../texts';

export const wording: SameKeys<typeof english> = {
  titles: {
    'wording/vague-verb': 'Et ord der kan betyde mange ting',
    'wording/how-much': 'Mere, men hvor meget',
    'wording/no-actor': 'Noget bliver gjort, men ikke af nogen',
    'wording/with-citizens': 'For borgerne eller sammen med dem',
    'wording/daily-operation': 'Daglig drift blandt det nye',
    'wording/long-sentence': 'En lang sætning',
    'wording/one-page': 'Flere ord end der er plads til på én side',
    'wording/abbreviation': 'En forkortelse som ingen forklarer',
  },
  messages: {
    'wording/vague-verb': '»{verb}« kan betyde mange ting. Hvad bliver anderledes?',
    'wording/vague-verb:action': '»{verb}« kan betyde mange ting. Hvad vil I helt konkret gøre?',
    'wording/how-much': '»{words}« kan være lidt eller meget. Hvor meget, eller hvordan kan det mærkes?',
    'wording/no-actor': '»{words}« siger ikke hvem. Hvem gør det?',
    'wording/with-citizens':
      '»{words}«: Gør I det for dem eller sammen med dem? Hvad kan de selv være med til?',
    'wording/with-citizens:promise': '»{words}« er et løfte. Kan I også holde det på en svær dag?',
    'wording/daily-operation':
      '»{words}« lyder som den daglige drift, og den kører jo videre. Hvad bliver nyt?',
    'wording/long-sentence': 'Sætningen er på {n} ord. Kan den blive til to? Prøv med under {max} i hver.',
    'wording/one-page':
      'Kortet får {n} ord, og der er plads til omkring {max} på én side. Hvad kan siges kortere?',
    'wording/abbreviation': 'Hvad står »{letters}« for? Det ved ikke alle der ser kortet.',
  },
  fixes: {},
};
