import { nodeTypes } from '../../domain/basics/kinds.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** The signs in the picture, and what they mean. */
export function PrintedLegend() {
  const text = useText(messages);
  const index = useIndex();
  const { nodes, edges } = useVisible();
  const types = new Set([...nodes].map((id) => index.node(id).type));
  const families = new Set([...edges.keys()].map((id) => familyOf(index, index.edge(id))));
  const pencilled =
    [...nodes].some((id) => isProposed(index.node(id))) ||
    [...edges.keys()].some((id) => isProposed(index.edge(id)));
  return (
    <ul aria-label={text.legend} className="print-legend">
      {nodeTypes
        .filter((type) => types.has(type))
        .map((type) => (
          <li key={type}>
            <Glyph name={type} /> {text.types[type]}
          </li>
        ))}
      {[...families].map((family) => (
        <li key={family}>
          <LinkSample family={family} /> {text.families[family]}
        </li>
      ))}
      <li>{text.unconfirmed}</li>
      {pencilled && <li>{text.pencilled}</li>}
      <li>{text.thickness}</li>
      <li>{text.size}</li>
    </ul>
  );
}
