/** Danish texts of renaming and of links. */
import type { navigation as english } from '../en/navigation';

export const navigation: Readonly<Record<keyof typeof english, string>> = {
  'rename:nothing':
    'Det der står her, er der ikke andre steder der følger med. Id’er og personers navne kan omdøbes.',
  'rename:word':
    '»{key}« er et ord i det fælles format, så det bliver som det er. Id’er og personers navne kan omdøbes.',
  'rename:no-id':
    '»{title}« har ikke noget id endnu. Giv det et først (det kan lyspæren gøre), så kan det omdøbes overalt.',
  'rename:unknown':
    'Der er ikke noget der hedder »{id}« endnu, så der er ikke noget at omdøbe. Er det stavet som det skal være?',
  'rename:style':
    'Et id skrives med små bogstaver a–z, tal og enkelte bindestreger. Hvad med »{suggestion}«?',
  'rename:style-other': 'Et id skrives med små bogstaver a–z, tal og enkelte bindestreger.',
  'rename:taken': '»{id}« er allerede id for »{title}«. Kan du finde et andet?',
  'rename:empty': 'Et navn kan ikke være tomt.',
  'rename:registered':
    '{name} står allerede i jeres register. Er det den samme person? Så tag den ene ud af registret.',
  'link:thing': 'Gå til »{title}«',
  'link:paper': 'Åbn strategien »{title}«',
  'link:discussion': 'Åbn samtalen',
  'link:sign': 'Åbn det som tegnet henviser til',
};
