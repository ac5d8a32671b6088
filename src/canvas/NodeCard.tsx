import { nameOf } from '../domain/claim.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { NodeId } from '../domain/ids.ts';
import { summarizeNode } from '../domain/nodeSummary.ts';
import { useText } from '../ui/language.tsx';
import { NodeSummary } from '../ui/NodeSummary.tsx';
import { CardQuote } from './CardQuote.tsx';
import { messages } from './messages.ts';
import type { Scene } from './scene.ts';

/** A node in short: type, name, date, counts, the first passage that names it. */
export function NodeCard({ scene, id }: { readonly scene: Scene; readonly id: NodeId }) {
  const text = useText(messages);
  const { index, language, visible } = scene;
  const node = index.node(id);
  const { passages, articles, links, first } = summarizeNode(index, visible, id);
  return (
    <NodeSummary
      type={node.type}
      typeName={text.types[node.type]}
      date={node.when === null ? null : formatEdtf(node.when, language)}
      name={nameOf(node, language, 'full')}
      counts={[text.passages(passages), text.articles(articles), text.links(links)]}
    >
      {first && <CardQuote {...first} />}
    </NodeSummary>
  );
}
