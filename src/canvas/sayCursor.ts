import type { NodeId } from '../domain/basics/ids.ts';
import { claimFrom } from '../domain/graph/claim.ts';
import { nameOf } from '../domain/graph/nameOf.ts';
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
  const said = `${text.saidNode(nameOf(node, language), text.types[node.type], links)}.`;
  if (walked === null) return said;
  const { sentence } = claimFrom(index, index.edge(walked.edge), walked.from, language);
  return `${said} ${text.walkedBy(sentence, walked.others)}`;
}
