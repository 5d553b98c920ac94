/** The members of a map or a list in their usual order, each with or without a blank line above it. */
import type { YamlDocument } from '../../document/read-quickly';
import { lineAt } from '../../document/source-text';
import type { Collection, Placed } from './placed';

export interface Arranged {
  readonly member: Placed;
  /** True where a blank line goes above it and the comments above it. */
  readonly blank: boolean;
}

/** True where the members do not stand in their usual order. */
export function isOutOfOrder({ order }: Collection): boolean {
  return order.some((position, index) => position !== index);
}

/**
 * Blank lines stay where the author left them. A member with a new neighbour gets one where one of the two takes
 * several lines, if such members mostly have one here.
 */
export function arranged(document: YamlDocument, collection: Collection): readonly Arranged[] {
  const { members, order } = collection;
  const isSeparated = areSeparated(document, members);
  const result: Arranged[] = [];
  order.forEach((position, index) => {
    const member = members[position];
    if (!member) return;
    const before = order[index - 1];
    const previous = before === undefined ? undefined : members[before];
    let blank: boolean;
    if (!previous) blank = hasBlankAbove(members[0] ?? member);
    else if (before === position - 1) blank = hasBlankAbove(member);
    else {
      const isLong = takesLines(document, member) || takesLines(document, previous);
      blank = (isLong && isSeparated) || (member.lead.length > 0 && member.blankAbove);
    }
    result.push({ member, blank: blank || (previous?.after.length ?? 0) > 0 });
  });
  return result;
}

function areSeparated(document: YamlDocument, members: readonly Placed[]): boolean {
  const long = members.slice(1).filter((member) => takesLines(document, member));
  return long.filter(hasBlankAbove).length * 2 > long.length;
}

function hasBlankAbove({ lead, blankAbove }: Placed): boolean {
  return lead[0]?.blankAbove ?? blankAbove;
}

function takesLines({ source }: YamlDocument, { start, end }: Placed): boolean {
  return lineAt(source, start) < lineAt(source, end);
}
