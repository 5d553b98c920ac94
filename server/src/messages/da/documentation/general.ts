/** Danish documentation of the rules: general. */
import type { RuleDocumentation } from '../../texts';

export const general: Readonly<Record<string, RuleDocumentation>> = {
  'privacy/personal-number': {
    why: 'En strategi kan læses af alle, og et CPR-nummer siger hvem man er resten af livet. Det hører ikke til her, heller ikke i en kommentar. Er det noget andet der bare ligner, så forklar det i en kommentar.',
    faulty: `- id: walks
  title: Bed Ida (010190-0000) om at vise rundt
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: Bed Ida om at vise rundt
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'suppression/no-reason': {
    why: 'En besked kan være forkert hos jer, og så må I gerne sætte den til side. Den næste der læser, måske dig selv om et år, skal vide hvorfor. Uden en grund bliver beskeden stående.',
    faulty: `- id: walks
  title: Bed Ida (010190-0000) om at vise rundt # strategy-papers-ignore privacy/personal-number
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: Bed Ida (010190-0000) om at vise rundt # strategy-papers-ignore privacy/personal-number: et opdigtet nummer
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'suppression/unused': {
    why: 'En kommentar der ikke sætter noget til side, står i vejen: Teksten er rettet, reglen er stavet forkert, eller den hører til det fælles format, som gælder alle enheder. Senere kunne den skjule noget nyt.',
    faulty: `- id: walks
  title: Bed Ida om at vise rundt # strategy-papers-ignore privacy/personal-number: et opdigtet nummer
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: Bed Ida om at vise rundt
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'baseline/stale': {
    why: 'Listen over det accepterede rummer det der var fundet da I begyndte, så kun nyt stopper jer. Når noget gammelt er rettet, skal det også ud af listen, ellers kan den samme fejl vende tilbage uden at nogen ser det.',
    faulty: 'En linje om noget der ikke længere findes i strategien.',
    mended: 'strategy-papers validate --update-baseline',
    at: 'nowhere',
  },
  'internal/failure': {
    why: 'Der skete en fejl i selve værktøjet, så ingen ved om filen er i orden. Det bliver sagt højt, så tavshed ikke bliver forvekslet med ros. Meld gerne fejlen, og send filen med hvis I kan dele den.',
    faulty: 'En fejl i værktøjet, ikke i strategien.',
    mended: 'En nyere udgave af værktøjet.',
    at: 'nowhere',
  },
};
