import { describeExport } from './describeExport.ts';
import type { ExportPart } from './exportPart.ts';
import { creator, extensionDefinition } from './stix/stixAuthor.ts';
import { isClaimed, stixNote, stixRelationship } from './stix/stixClaim.ts';
import { stixNode } from './stix/stixNode.ts';
import { stixId } from './stix/stixObject.ts';
import { stixReports } from './stix/stixReport.ts';

/**
 * A bundle of STIX 2.1 (OASIS, https://docs.oasis-open.org/cti/stix/v2.1/): nodes as locations, identities, threat
 * actors and incidents, articles as reports, claims as relationships, each piece of evidence as a note with its quote.
 * A claim that is only denied gives no relationship: its notes are about the two ends. What STIX has no property for
 * goes into an extension that the bundle declares. Ids are derived from what they name, so that a later bundle updates
 * an earlier one.
 */
export const writeStix = (part: ExportPart): string => {
  const nodes = part.nodes.map((one) => stixNode(one, part));
  const claims = part.edges.filter(isClaimed).map((one) => stixRelationship(one, part));
  const notes = part.edges.flatMap((owner) => owner.evidence.map((one) => stixNote(one, owner, part)));
  const objects = [creator(part), extensionDefinition, ...nodes, ...claims, ...notes, ...stixReports(part)];
  const id = stixId(
    'bundle',
    `${part.note.date} ${part.note.address} ${describeExport(part, part.language)}`,
  );
  return `${JSON.stringify({ type: 'bundle', id, objects }, null, 2)}\n`;
};
