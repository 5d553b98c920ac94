/** Danish documentation of the rules about the numbers of benefits. */
import type { RuleDocumentation } from '../../texts';

export const benefitsMeasure: Readonly<Record<string, RuleDocumentation>> = {
  'benefits/measure-numbers': {
    why: 'Tal der står alene, kan sammenlignes, tegnes og følges fra måned til måned. Det de tæller, står én gang for dem alle, under »measured_in«.',
    at: 'benefit',
    faulty: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
  measure:
    indicator: beboere med en parkaftale
    measured_in: personer
    baseline:
      value: 40 personer
      date: 2025-12-01
      source: parkregistret
    target:
      value: 200
      by: 2027-10-01
`,
    mended: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
  measure:
    indicator: beboere med en parkaftale
    measured_in: personer
    baseline:
      value: 40
      date: 2025-12-01
      source: parkregistret
    target:
      value: 200
      by: 2027-10-01
`,
  },
  'benefits/target-no-better': {
    why: 'Måltallet viser hvilken vej I vil. Er det ikke bedre end udgangspunktet, er de to tal ofte byttet om, eller også er det et lavere tal I håber på, fx når det gælder ventetid.',
    at: 'benefit',
    faulty: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
  measure:
    indicator: beboere med en parkaftale
    measured_in: personer
    baseline:
      value: 200
      date: 2025-12-01
      source: parkregistret
    target:
      value: 40
      by: 2027-10-01
`,
    mended: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
  measure:
    indicator: beboere med en parkaftale
    measured_in: personer
    baseline:
      value: 40
      date: 2025-12-01
      source: parkregistret
    target:
      value: 200
      by: 2027-10-01
`,
  },
  'benefits/target-before-baseline': {
    why: 'Først ser I hvordan det er, så arbejder I, og så ser I igen. Står datoerne omvendt, kan ingen se hvad jeres arbejde har ændret.',
    at: 'benefit',
    faulty: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
  measure:
    indicator: beboere med en parkaftale
    measured_in: personer
    baseline:
      value: 40
      date: 2026-01-15
      source: parkregistret
    target:
      value: 200
      by: 2025-10-01
`,
    mended: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
  measure:
    indicator: beboere med en parkaftale
    measured_in: personer
    baseline:
      value: 40
      date: 2026-01-15
      source: parkregistret
    target:
      value: 200
      by: 2027-10-01
`,
  },
  'benefits/baseline-undated': {
    why: 'Om to år er det måske en anden der skal måle på samme måde. Med dagen og kilden kan det lade sig gøre, og alle kan stole på tallet.',
    at: 'benefit',
    faulty: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
  measure:
    indicator: beboere med en parkaftale
    measured_in: personer
    baseline:
      value: 40
    target:
      value: 200
      by: 2027-10-01
`,
    mended: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
  measure:
    indicator: beboere med en parkaftale
    measured_in: personer
    baseline:
      value: 40
      date: 2025-12-01
      source: parkregistret
    target:
      value: 200
      by: 2027-10-01
`,
  },
};
