/**
 * Words that the rules about wording look for, by language and rule. Own lists, made beside some 500 objectives of
 * real public plans; a word that is as often something else is listed in the company that makes it plain.
 * In lower case. A word stands for its usual forms too; `:fine` holds what looks alike and is not meant.
 */
import type { Language } from '../../../paper/terms';

function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

export const wordingWords: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    // Wherever they stand in a title or a benefit.
    'wording/vague-verb': listed(`
      contribute to, create conditions for, create the conditions, empower, enable, enhance, ensure,
      focus on, leverage, optimise, optimize, play a role in, raise awareness, strengthen, streamline,
      to foster, to promote
    `),
    // Only as the first word of what is said: elsewhere they are often nouns, or quite concrete.
    'wording/vague-verb:opening': listed(`
      address, advance, boost, drive, focus, foster, look into, promote, support, work on, work towards
    `),
    'wording/vague-verb:fine': listed(`
      address book, address list, addresses, advance care, drive home, drive to, drivers, foster care,
      foster child, foster children, foster families, foster family, foster home, foster parents,
      support for, support from, support group, support groups, support is, support person,
      support persons, support to, supported housing, supported living
    `),
    'wording/how-much': listed(`
      as far as possible, as much as possible, best-in-class, best possible, considerably, cutting-edge,
      dramatically, first-class, greatly, markedly, massively, optimal, optimally, radically,
      significant improvement, significant increase, significant reduction, significantly,
      state-of-the-art, state of the art, substantially, to a great extent, to a high degree, vastly,
      world-class, world class
    `),
    'wording/no-actor': listed(`
      action will be taken, attention will be paid, efforts are made, efforts will be made,
      emphasis is placed, emphasis will be placed, focus is placed, focus will be placed,
      initiatives will be taken, is being looked at, is being worked on, it is ensured, it is sought,
      it must be ensured, it shall be ensured, it should be ensured, it will be ensured,
      measures will be taken, must be ensured, shall be ensured, steps will be taken,
      will be addressed, will be ensured, will be looked at, will be looked into, will be worked on,
      work is being done, work is done to, work will be done
    `),
    'wording/with-citizens': listed(`
      deliver to, for citizens, for our citizens, for our residents, for our users, for residents,
      for the citizens, for the residents, for the users, for users, on behalf of citizens,
      on behalf of residents, services to citizens, services to residents, services to the citizens
    `),
    // Beside one of these it is plain that they take part, or can see for themselves.
    'wording/with-citizens:together': listed(`
      ask, easy, invite, involve, join, listen, open, room, share, side by side, take part, together,
      visible, with
    `),
    'wording/with-citizens:promise': listed(`
      guarantee, never again, nobody will ever, no one will ever, once and for all, we promise
    `),
    'wording/daily-operation': listed(`
      as usual, business as usual, carry on as, carry on with, continue as before, continue to,
      continue with, continue the work, core operation, core operations, daily operation,
      daily operations, day-to-day operation, day-to-day operations, day-to-day running,
      keep on as, keep up the good work, maintain current, maintain existing, maintain the current,
      maintain the existing, maintain the level, ongoing operation, ongoing operations,
      routine maintenance
    `),
    // With one of these before, it is just what is to change.
    'wording/daily-operation:instead': listed('beyond, instead, no, not, rather, than, without'),
    // Known to any reader, numerals, and ordinary words that someone may write in capitals.
    'wording/abbreviation:known': listed(`
      adhd, ai, am, atm, bbq, cd, ceo, covid, cv, diy, dvd, eu, faq, gps, hr, ict, id, it, led, lgbt, ngo,
      ok, pc, pdf, pe, pin, pm, qr, sms, sos, tv, uk, un, us, usa, usb, uv, vat, vip, who, wifi, ii, iii,
      iv, vi, vii, viii, ix, xi, xii, all, and, any, are, be, both, can, do, each, every, for, free, go,
      here, home, how, is, less, more, must, my, never, new, no, not, now, on, one, only, or, our, out,
      own, safe, same, stop, the, them, time, to, today, two, we, what, when, where, why, will, with,
      yes, you, your
    `),
  },
  da: {
    'wording/vague-verb': listed(`
      adressere, arbejdes med, at fremme, at sikre, at styrke, bidrage til, fokus på, fokusere, fremmes,
      fremmet, have for øje, italesætte, kan styrke, medvirke til, optimere, optimering, rammesætte,
      sikre at, sikrer, sikres, skabe gode rammer, skabe rammer, skabe rammerne, skal fremme, skal sikre,
      skal styrke, spille en rolle i, styrkelse af, styrkes, styrket, understøtte, understøttelse,
      vil fremme, vil sikre, vil styrke
    `),
    'wording/vague-verb:opening': listed(`
      arbejde med, arbejde på, booste, fremme, kigge på, løfte, se nærmere på, styrke, støtte,
      adresser, adressér, arbejd med, arbejd på, bidrag til, boost, fokusér, hav fokus på, have fokus på,
      italesæt, kig på, medvirk til, optimer, optimér, rammesæt, sikr at, skab gode rammer, skab rammer,
      skab rammerne, styrk, støt, sæt fokus på, sætte fokus på, understøt
    `),
    'wording/vague-verb:fine': listed(`
      arbejde på tværs, fremmed, fremmede, fremme i, fremme til, fremme ved, løfte om, løfter om, løftet,
      støtte fra, støtte i, støtte når, støtte til, støtten, styrken
    `),
    'wording/how-much': listed(`
      bedst mulig, bedst muligt, betragteligt, betydelig, drastisk, i høj grad, i særklasse, i topklasse,
      i verdensklasse, i videst muligt omfang, kraftig forbedring, kraftigt forbedret, kraftigt øget,
      markant, massivt, mest mulig, mest muligt, optimal, optimalt, radikalt, størst mulig,
      størst muligt, så vidt muligt, verdensklasse, væsentlig forbedring, væsentligt bedre,
      væsentligt flere, væsentligt færre, væsentligt højere, væsentligt lavere, væsentligt mere,
      væsentligt mindre, øges kraftigt
    `),
    'wording/no-actor': listed(`
      der arbejdes, der bliver arbejdet, der bør sikres, der er fokus på, der er sat fokus på,
      der etableres, der følges op, der gøres en indsats, der igangsættes, der iværksættes, der kigges på,
      der lægges vægt på, der rettes fokus, der sikres, der skabes, der skal arbejdes,
      der skal gøres en indsats, der skal ske, der skal sikres, der skal skabes, der skal sættes fokus,
      der skal være fokus, der sættes fokus, der sættes ind, der tages hånd om, der tages initiativ,
      der udvikles, der vil blive arbejdet, der vil blive sat fokus, der ydes en indsats, det bestræbes,
      det sikres, det skal sikres, det søges, det tilstræbes, skal det sikres
    `),
    'wording/with-citizens': listed(`
      for beboere, for beboerne, for borgere, for borgerne, for brugere, for brugerne, for vores borgere,
      hjælp til borgerne, information til borgerne, levere til, på vegne af borgerne, service til borgere,
      service til borgerne, tilbud til borgere, tilbud til borgerne, ydelser til borgere,
      ydelser til borgerne
    `),
    'wording/with-citizens:together': listed(`
      dele, deltage, fælles, inddrage, invitere, let, lytte, med, nemt, plads, samskabe, sammen, side om
      side, spørge, synlig, synligt, åben, åbent, åbne
    `),
    'wording/with-citizens:promise': listed(`
      aldrig mere, aldrig nogensinde, en gang for alle, én gang for alle, garantere, garanti, vi lover
    `),
    'wording/daily-operation': listed(`
      almindelig drift, bibeholde, daglig drift, den daglige drift, driftsopgave, fastholde niveauet,
      fortsat drift, fortsætte arbejdet, fortsætte det gode arbejde, fortsætte indsatsen,
      fortsætte med, kernedrift, løbende drift, opretholde, som hidtil, som sædvanlig, som sædvanligt,
      som tidligere, som vi plejer, videreføre
    `),
    'wording/daily-operation:instead': listed(`
      anderledes, end, frem for, fremfor, i stedet for, ikke, snarere, ud over, uden
    `),
    'wording/abbreviation:known': listed(`
      adhd, ai, amr, amu, apv, bbr, covid, cpr, cv, cvr, dgi, dr, dsb, eu, eud, faq, fgu, fn, gps, hf, hhx,
      hr, htx, id, ikt, it, kl, led, lgbt, med, mus, ngo, ok, pc, pdf, pin, ppr, qr, sfo, sms, sosu, ssp,
      stx, su, tr, tv, usa, usb, uu, vip, vuc, wifi, ii, iii, iv, vi, vii, viii, ix, xi, xii, aldrig, alle,
      alt, altid, at, de, den, der, det, du, en, én, er, et, ét, fem, fire, flere, for, fri, få, før, gør,
      har, hele, her, hjem, hvad, hvem, hver, hvor, i, ikke, ja, jer, kan, kom, kun, man, mere, nej, nu, ny,
      nye, når, og, os, på, så, samme, skal, stop, tak, tid, til, to, tre, uden, ud, vil, vores, være
    `),
  },
};
