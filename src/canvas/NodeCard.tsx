import { nameOf } from '../domain/claim.ts';
import { formatEdtf } from '../domain/edtf.ts';
import type { NodeId } from '../domain/ids.ts';
import { passagesOfNode } from '../domain/passages.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { useText } from '../ui/language.tsx';
import { CardQuote } from './CardQuote.tsx';
import { messages } from './messages.ts';
import type { Scene } from './scene.ts';

/** A node in short: type, name, date, counts, the first passage that names it. */
export function NodeCard({ scene, id }: { readonly scene: Scene; readonly id: NodeId }) {
  const text = useText(messages);
  const { index, language, visible } = scene;
  const node = index.node(id);
  const byArticle = passagesOfNode(index, id);
  const first = byArticle[0];
  const passage = first?.passages[0];
  const links = index.edgesOf(id).filter((edge) => visible.edges.has(edge.id)).length;
  const counts = [text.passages(index.passageCount(id)), text.articles(byArticle.length), text.links(links)];

  return (
    <>
      <p className="type-meta flex items-center gap-2 text-ink-2">
        <Glyph name={node.type} />
        <span className="first-letter:uppercase">{text.types[node.type]}</span>
        {node.when !== null && <span className="text-ink-3">{formatEdtf(node.when, language)}</span>}
      </p>
      <p className="mt-1 font-text text-[18px]/[22px] font-[560]">{nameOf(node, language, 'full')}</p>
      <p className="type-meta mt-0.5 text-ink-2">{counts.join(', ')}</p>
      {first && passage && <CardQuote article={first.article} passage={passage} />}
    </>
  );
}
