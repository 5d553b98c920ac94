/** The words an author chooses from, in Danish: a label and an explanation of each. Shared by the kinds of file. */
import type { FieldTexts } from '../field-texts';

type Choices = Required<Pick<FieldTexts, 'enums' | 'enumDescriptions'>>;

export const LANGUAGE: Choices = {
  enums: { en: 'engelsk', da: 'dansk' },
  enumDescriptions: { en: 'Engelsk', da: 'Dansk' },
};

export const PHASE: Choices = {
  enums: {
    mobilization: 'mobilisering',
    consolidation: 'konsolidering',
    'benefits-realization': 'gevinstrealisering',
  },
  enumDescriptions: {
    mobilization: 'I kommer i gang og samler folk og idéer.',
    consolidation: 'I samler trådene og vælger.',
    'benefits-realization': 'I gør gevinsterne synlige i hverdagen.',
  },
};

export const PAPER_STATUS: Choices = {
  enums: {
    draft: 'kladde',
    submitted: 'indsendt',
    coordinated: 'afstemt på tværs',
    adopted: 'godkendt',
    closed: 'afsluttet',
  },
  enumDescriptions: {
    draft: 'I skriver stadig.',
    submitted: 'Sendt ind, så andre kan læse med og svare.',
    coordinated: 'Talt igennem med de andre enheder.',
    adopted: 'Godkendt. Det er den enheden arbejder efter.',
    closed: 'Perioden er slut. Gemt, så I kan se tilbage.',
  },
};

export const BENEFIT_KIND: Choices = {
  enums: {
    quality: 'kvalitet',
    wellbeing: 'trivsel',
    participation: 'deltagelse',
    cooperation: 'samarbejde',
    economy: 'økonomi',
    disbenefit: 'ulempe',
  },
  enumDescriptions: {
    quality: 'Det I laver, bliver bedre.',
    wellbeing: 'Nogen får det bedre.',
    participation: 'Flere er med.',
    cooperation: 'Folk arbejder bedre sammen.',
    economy: 'Penge eller tid bliver sparet eller brugt bedre.',
    disbenefit: 'En ulempe I tager med og holder øje med.',
  },
};

export const BENEFIT_STATUS: Choices = {
  enums: {
    expected: 'forventet',
    'first-signs': 'første tegn',
    realised: 'opnået',
    'not-seen-yet': 'ikke set endnu',
    'given-up': 'valgt fra',
  },
  enumDescriptions: {
    expected: 'I regner med at den kommer.',
    'first-signs': 'I ser de første tegn på den.',
    realised: 'Den er her, og I kan vise det.',
    'not-seen-yet': 'I har kigget efter den, men ikke set den endnu.',
    'given-up': 'I går ikke længere efter den.',
  },
};

export const ACTION_STATUS: Choices = {
  enums: {
    idea: 'idé',
    decided: 'besluttet',
    testing: 'prøves af',
    running: 'i gang',
    done: 'gennemført',
    practice: 'fast praksis',
    stopped: 'stoppet',
    'never-launched': 'ikke sat i gang',
  },
  enumDescriptions: {
    idea: 'Nogen har fået idéen.',
    decided: 'I er blevet enige om at gøre det.',
    testing: 'I prøver det af i det små.',
    running: 'I er i gang.',
    done: 'I har gjort det.',
    practice: 'Det er blevet en del af hverdagen.',
    stopped: 'I begyndte og holdt op igen.',
    'never-launched': 'I besluttede det, men kom aldrig i gang.',
  },
};

export const BETTER: Choices = {
  enums: { higher: 'højere', lower: 'lavere' },
  enumDescriptions: {
    higher: 'Et højere tal er bedre, fx når I tæller deltagere.',
    lower: 'Et lavere tal er bedre, fx når I tæller ventedage.',
  },
};

export const PARKED_KIND: Choices = {
  enums: { initiative: 'initiativ', benefit: 'forventet gevinst', action: 'handling' },
  enumDescriptions: {
    initiative: 'Et helt initiativ.',
    benefit: 'En forventet gevinst.',
    action: 'En handling.',
  },
};

export const STAKEHOLDER_ROLE: Choices = {
  enums: {
    'change-agents': 'forandringsagenter',
    managers: 'ledere',
    administration: 'forvaltning',
    politicians: 'politikere',
    'user-boards': 'bestyrelser og råd',
    citizens: 'borgere',
    volunteers: 'frivillige',
    businesses: 'virksomheder',
  },
  enumDescriptions: {
    'change-agents': 'De kolleger der holder gang i arbejdet.',
    managers: 'Enhedernes ledere.',
    administration: 'Den centrale forvaltning.',
    politicians: 'De folkevalgte.',
    'user-boards': 'Bestyrelser og råd for brugere, forældre eller pårørende.',
    citizens: 'Dem I er til for.',
    volunteers: 'Dem der hjælper uden løn.',
    businesses: 'Virksomheder i området.',
  },
};

export const RHYTHM: Choices = {
  enums: {
    weekly: 'hver uge',
    fortnightly: 'hver 14. dag',
    monthly: 'hver måned',
    quarterly: 'hvert kvartal',
  },
  enumDescriptions: {
    weekly: 'Hver uge.',
    fortnightly: 'Hver anden uge.',
    monthly: 'En gang om måneden.',
    quarterly: 'Hver tredje måned.',
  },
};

export const TEMPO: Choices = {
  enums: { 'too-slow': 'for langsomt', right: 'passende', 'too-fast': 'for hurtigt' },
  enumDescriptions: {
    'too-slow': 'Det kunne gå hurtigere.',
    right: 'Farten passer jer.',
    'too-fast': 'Folk kan ikke følge med.',
  },
};

export const CONTRIBUTION: Choices = {
  enums: { enough: 'nok', unsure: 'usikkert', 'too-little': 'for lidt' },
  enumDescriptions: {
    enough: 'Det I gør, er nok.',
    unsure: 'I kan ikke se det endnu.',
    'too-little': 'Der skal mere til, eller noget andet.',
  },
};

export const PERSON_ROLE: Choices = {
  enums: { manager: 'leder', 'change-agent': 'forandringsagent' },
  enumDescriptions: {
    manager: 'Leder en enhed.',
    'change-agent': 'Holder gang i arbejdet sammen med lederen.',
  },
};

export const RULE_WEIGHT: Choices = {
  enums: { off: 'slået fra', hint: 'overvej', warning: 'se på det', error: 'skal rettes' },
  enumDescriptions: {
    off: 'Reglen bruges ikke.',
    hint: 'Noget at tænke over. Det stopper ingen.',
    warning: 'Noget I bør se på.',
    error: 'Noget der skal rettes.',
  },
};
