/** Words that the rules about actions go by, by language and rule. Own lists, in lower case. A `*` stands for words. */
import type { Language } from '../../../paper/terms';

function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

export const actionWords: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    // The whole of the field, or, with a star, how it begins.
    'actions/everyone': listed(`
      all, all *, anyone, colleagues, employees, everybody, everyone, everyone *, management,
      managers, n/a, none, nobody, no one, not decided, staff, tba, tbd, the department, the
      employees, the management, the managers, the municipality, the organisation, the organization,
      the staff, the team, the unit, the whole team, to be decided, us, we
    `),
    // How a title begins; a star stands for one word before.
    'actions/reads-like-benefit': listed(`
      better, easier, faster, fewer, greater, happier, higher, less, more, quicker, safer, shorter,
      stronger, improve, improved, improving, increase, increased, increasing, reduce, reduced,
      reducing, * can, * experience, * feel, * know, * trust
    `),
  },
  da: {
    'actions/everyone': listed(`
      afklares, alle, alle *, ansatte, de ansatte, enheden, fælles, hele enheden, hele teamet, ikke
      afklaret, ingen, kolleger, kommunen, ledelsen, ledere, lederne, medarbejdere, medarbejderne,
      organisationen, os, os alle, personalet, samtlige *, teamet, vi, vi alle
    `),
    'actions/reads-like-benefit': listed(`
      bedre, enklere, flere, færre, gladere, hurtigere, højere, kortere, lavere, lettere, mere,
      mindre, nemmere, større, stærkere, tryggere, forbedre, forbedrer, forbedret, højne, højner,
      mindske, mindsker, mindsket, nedbringe, nedbringer, reducere, reducerer, reduceret, øge, øger,
      øget, * får, * føler, * kan, * mærker, * oplever, * tør, * ved
    `),
  },
};
