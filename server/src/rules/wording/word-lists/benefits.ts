/**
 * Words that the rules about benefits go by, by language and rule. Own lists, made beside some 500 objectives of
 * real public plans. All in lower case.
 */
import type { Language } from '../../../paper/terms';

function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

export const benefitWords: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    // Verbs in their plain form: `verbs.ts` knows how they change. Phrases with "of" are looked for as they are.
    'benefits/reads-like-action': listed(`
      align, amend, convert, gather, incorporate, integrate, obtain, prioritise, prioritize, adopt,
      analyse, analyze, appoint, arrange, assess, build, buy, carry out, collaborate, complete,
      conduct, construct, convene, coordinate, create, define, deliver, design, develop, disseminate,
      document, draft, educate, employ, establish, evaluate, execute, expand, explore, facilitate,
      finalise, finalize, formulate, hire, hold, host, identify, implement, initiate, install,
      introduce, invite, launch, map, meet, monitor, offer, organise, organize, participate, perform,
      pilot, plan, prepare, produce, provide, publish, purchase, recruit, renovate, review, revise,
      roll out, run, set up, start, test, train, undertake, update, write, adoption of, analysis of,
      assessment of, completion of, construction of, coordination of, creation of, delivery of, design
      of, development of, establishment of, evaluation of, facilitation of, identification of,
      implementation of, installation of, introduction of, launch of, organisation of, organization
      of, preparation of, production of, provision of, publication of, recruitment of, review of,
      revision of, roll-out of, rollout of, training of
    `),
    // Words of change: two of them with a conjunction between are two benefits.
    'benefits/two-in-one': listed(`
      better, calmer, easier, faster, fewer, greater, happier, healthier, higher, less, longer, lower,
      more, quicker, safer, shorter, simpler, smaller, sooner, stronger
    `),
    'benefits/citizens': listed(`
      administration, administrators, colleagues, council, department, directors, employees,
      executives, heads, leaders, management, managers, municipality, office, organisation,
      organization, ourselves, personnel, secretariat, staff, team, teams, unit, us
    `),
  },
  da: {
    'benefits/reads-like-action': listed(`
      afdække, afholde, afprøve, afvikle, analysere, anlægge, ansætte, arrangere, beskrive, bygge,
      dokumentere, etablere, evaluere, facilitere, forberede, formidle, gennemføre, holde,
      identificere, igangsætte, implementere, indføre, indgå, indhente, indkøbe, indrette, indsamle,
      installere, introducere, invitere, iværksætte, koordinere, kortlægge, lancere, levere,
      monitorere, mødes, nedsætte, omlægge, opbygge, opdatere, opføre, oprette, opstarte, organisere,
      planlægge, rekruttere, renovere, revidere, starte, teste, tilbyde, tilrettelægge, udarbejde,
      udbygge, udbrede, uddanne, udforme, udrulle, udsende, udvide, udvikle, undersøge, undervise,
      analyse af, dokumentation af, indkøb af, introduktion af, koordination af, opstart af,
      organisation af, revision af, test af
    `),
    'benefits/two-in-one': listed(`
      bedre, enklere, flere, færre, gladere, hurtigere, højere, kortere, lavere, lettere, længere,
      mere, mindre, nemmere, oftere, roligere, sjældnere, stærkere, større, sundere, tryggere
    `),
    'benefits/citizens': listed(`
      administrationen, afdelingen, ansatte, chefer, chefgruppen, direktionen, enheden, forvaltningen,
      kolleger, kommunen, ledelse, ledelsen, leder, ledere, lederne, medarbejder, medarbejdere,
      medarbejderne, organisationen, os selv, personale, personalet, sekretariatet, teamet
    `),
  },
};
