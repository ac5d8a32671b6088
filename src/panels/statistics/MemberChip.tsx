import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { InPencil } from '../../ui/evidence/InPencil.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useRowActs } from './useRowActs.ts';

/** A member of a community: it is lit in all displays, and a click selects it. */
export function MemberChip({ id }: { readonly id: NodeId }) {
  const node = useIndex().node(id);
  const language = useLanguage();
  const acts = useRowActs({ kind: 'node', id });
  const pointed = useAppStore(({ session }) => session.pointed?.kind === 'node' && session.pointed.id === id);
  const selected = useAppStore(
    ({ view: { selection } }) => selection.kind === 'nodes' && selection.ids.includes(id),
  );
  return (
    <li>
      <button
        type="button"
        aria-current={selected || undefined}
        data-pointed={pointed}
        data-selected={selected}
        className="figure-chip type-meta"
        {...acts}
      >
        <Glyph name={node.type} sizePx={11} hand={handOf(node)} />
        <Isolated>{nameOf(node, language, 'short')}</Isolated>
        <InPencil of={node} />
      </button>
    </li>
  );
}
