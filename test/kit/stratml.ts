/** Plans for tests of the import: an invented one, the real ones where they are at hand, and what a paper holds. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDocument } from '../../server/src/document/read';
import type { Node } from '../../server/src/document/tree';
import { type ImportedPlan, importStratml } from '../../server/src/interop/import-stratml';
import type { ReadingProblem } from '../../server/src/interop/reading-problem';
import { ROOT } from './cli';

const FOLDER = resolve(ROOT, '../shared/data/stratml');

export const REAL_PLANS = [
  'hilton-head-strategic-action-plan-2026-28.xml',
  'ncses.xml',
  'south-carolina-commerce-2023.xml',
  'stratml-committee-2011.xml',
  'office-of-american-innovation.xml',
] as const;

/** The bytes of a real plan; where the plans are not at hand, the test is skipped, and says so. */
export function realPlan(test: Mocha.Context, name: (typeof REAL_PLANS)[number]): Buffer {
  const file = join(FOLDER, name);
  if (!existsSync(file)) {
    console.log(`      skipped: ${name} is not in ${FOLDER}`);
    test.skip();
  }
  return readFileSync(file);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The draft made from `source`. @throws where it cannot be imported */
export function imported(source: string | Uint8Array, language?: 'en' | 'da'): ImportedPlan {
  const result = importStratml(typeof source === 'string' ? bytesOf(source) : source, language);
  if ('problem' in result) throw new Error(`not imported: ${JSON.stringify(result.problem)}`);
  return result;
}

/** Why `source` is not imported. @throws where it is */
export function problemOf(source: string | Uint8Array): ReadingProblem {
  const result = importStratml(typeof source === 'string' ? bytesOf(source) : source);
  if (!('problem' in result)) throw new Error(`imported:\n${result.text}`);
  return result.problem;
}

/** The paper as plain values, read back by our own reader. */
export function paperOf(text: string): Record<string, unknown> {
  return plain(readDocument(text).root) as Record<string, unknown>;
}

function plain(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.entries.map((entry) => plain(entry.value));
  if (node.kind === 'map')
    return Object.fromEntries(node.pairs.map((pair) => [pair.key.text, plain(pair.value)]));
  return undefined;
}

/** All texts and numbers of a paper, one a line. */
export function textsOf(value: unknown): readonly (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** An invented plan of Part 2, as a tool would write it. */
export const PLAN = `<?xml version="1.0" encoding="UTF-8"?>
<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Strategic_Plan">
  <Name>Lindby Parks Plan</Name>
  <Description>How we look after green places. ^^ 1. Together. ^ 2. Nearby.</Description>
  <OtherInformation>Approved by the council.</OtherInformation>
  <StrategicPlanCore>
    <Organization>
      <Name>Lindby Parks</Name>
      <Acronym>LP</Acronym>
      <Identifier>_11111111-0000</Identifier>
      <Description>The parks of Lindby &amp; its woods.</Description>
      <Stakeholder><Name>Residents</Name><Role><RoleType>Beneficiary</RoleType></Role></Stakeholder>
    </Organization>
    <Vision><Description>Every child plays in a park nearby</Description></Vision>
    <Mission><Description>To care for green places with those who use them.</Description></Mission>
    <Value><Name>Openness</Name><Description>We ask first</Description></Value>
    <Goal>
      <Name>Play</Name>
      <Description>Children can play close to home.</Description>
      <Identifier>_2222</Identifier>
      <SequenceIndicator>1</SequenceIndicator>
      <Stakeholder StakeholderTypeType="Organization"><Name>Schools</Name></Stakeholder>
      <OtherInformation>Play makes neighbours.</OtherInformation>
      <Objective>
        <Name>Playgrounds</Name>
        <Description>Build three playgrounds</Description>
        <SequenceIndicator>1.1</SequenceIndicator>
        <Stakeholder><Name>Bo Lind</Name><Role><Name>Park keeper</Name><RoleType>Performer</RoleType></Role></Stakeholder>
        <Stakeholder><Name>Parents</Name><Role><RoleType>Beneficiary</RoleType></Role></Stakeholder>
        <OtherInformation>Begin in the north.</OtherInformation>
        <PerformanceIndicator ValueChainStage="Outcome" PerformanceIndicatorType="Quantitative">
          <SequenceIndicator>1.1.1</SequenceIndicator>
          <MeasurementDimension>Children at play</MeasurementDimension>
          <UnitOfMeasurement>children a day</UnitOfMeasurement>
          <Identifier>PLACEHOLDER_1</Identifier>
          <Relationship><ReferentIdentifier>[To_be_inserted_by_user]</ReferentIdentifier><Name>Supports</Name><Description>The health policy</Description></Relationship>
          <MeasurementInstance>
            <TargetResult><Description>More children play outdoors.</Description><NumberOfUnits>1,200</NumberOfUnits><StartDate>2026-01-01</StartDate><EndDate>2027-12-31</EndDate></TargetResult>
            <ActualResult><Descriptor><DescriptorName>Status</DescriptorName><DescriptorValue>Baseline</DescriptorValue></Descriptor><NumberOfUnits>400.50</NumberOfUnits><Description>400.50</Description><EndDate>2025-12-31</EndDate></ActualResult>
            <ActualResult><NumberOfUnits>650</NumberOfUnits><Description>Counted on a rainy day</Description><StartDate>2026-05-01</StartDate><EndDate>2026-05-02</EndDate></ActualResult>
            <ActualResult><NumberOfUnits>0</NumberOfUnits><Description>[To be determined]</Description><EndDate>2027-12-31</EndDate></ActualResult>
          </MeasurementInstance>
        </PerformanceIndicator>
        <PerformanceIndicator ValueChainStage="Output" PerformanceIndicatorType="Qualitative">
          <SequenceIndicator>1.1.2</SequenceIndicator>
          <MeasurementDimension>Permits</MeasurementDimension>
          <MeasurementInstance><TargetResult><Description>Adoption of the permits</Description><Descriptor><DescriptorName>Status</DescriptorName><DescriptorValue>Adopted</DescriptorValue></Descriptor><EndDate>2026-09-30</EndDate></TargetResult></MeasurementInstance>
        </PerformanceIndicator>
        <PerformanceIndicator><SequenceIndicator>1.1.3</SequenceIndicator><MeasurementDimension/><MeasurementInstance><TargetResult><EndDate>2027-12-31</EndDate></TargetResult></MeasurementInstance></PerformanceIndicator>
      </Objective>
      <Objective>
        <Name>Safety</Name>
        <Description>Improve the way to the playground.</Description>
        <SequenceIndicator>1.2</SequenceIndicator>
        <PerformanceIndicator ValueChainStage="Outcome"><MeasurementDimension>Accidents</MeasurementDimension><UnitOfMeasurement>accidents</UnitOfMeasurement>
          <MeasurementInstance>
            <TargetResult><Descriptor><DescriptorName>Status</DescriptorName><DescriptorValue>Low</DescriptorValue></Descriptor></TargetResult>
            <ActualResult><Description>Parents say that they let go of the hand</Description><EndDate>2026-06-01</EndDate></ActualResult>
          </MeasurementInstance>
        </PerformanceIndicator>
      </Objective>
    </Goal>
    <Goal><Name>Woods</Name><Description/><Identifier/><Stakeholder><Name/></Stakeholder></Goal>
    <Goal><Name/><Description/><Objective><Name/><SequenceIndicator>3.1</SequenceIndicator></Objective></Goal>
  </StrategicPlanCore>
  <AdministrativeInformation>
    <StartDate>2026-01-01</StartDate><EndDate>2027-12-31</EndDate><PublicationDate>2025-11-01</PublicationDate>
    <Source>https://parks.example/plan</Source>
  </AdministrativeInformation>
  <Submitter><GivenName>Karla</GivenName><Surname>Sand</Surname><EmailAddress>karla@parks.example</EmailAddress></Submitter>
</PerformancePlanOrReport>
`;

/** What stands at `path` of the paper made from `source`. */
export function at(source: string, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    paperOf(imported(source).text),
  );
}

/** A path within the first initiative. */
export function initiative(...path: readonly (string | number)[]): readonly (string | number)[] {
  return ['initiatives', 0, ...path];
}
