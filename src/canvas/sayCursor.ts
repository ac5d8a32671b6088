import type { NodeId } from '../domain/basics/ids.ts';
import { claimFrom } from '../domain/graph/claim.ts';
import { kindWords } from '../domain/graph/kindWords.ts';
import { nameOf } from '../domain/graph/nameOf.ts';
import { isProposed } from '../domain/graph/provenance.ts';
import { sayType } from '../domain/graph/sayType.ts';
import type { Scene } from '../drawing/graph/scene.ts';
import type { Walked } from './input/walkLinks.ts';
import { messages } from './messages.ts';

/**
 * The node that the keys have reached, and by which link: « Maroc, pays, 31 liens. La France coopère avec le Maroc. »
 */
export function sayCursor(
  { index, language, visible }: Scene,
  cursor: NodeId,
  walked: Walked | null,
): string {
  const text = messages[language];
  const links = index.edgesOf(cursor).filter((edge) => visible.edges.has(edge.id)).length;
  const node = index.node(cursor);
  const said = `${text.saidNode(nameOf(node, language), sayType(node, language), links)}.`;
  if (walked === null) return said;
  const edge = index.edge(walked.edge);
  const { sentence } = claimFrom(index, edge, walked.from, language);
  const claim = isProposed(edge) ? `${sentence}, ${kindWords[language].pencilled}` : sentence;
  return `${said} ${text.walkedBy(claim, walked.others)}`;
}
