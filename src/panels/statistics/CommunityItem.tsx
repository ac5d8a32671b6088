import { Crosshair, Waypoints } from 'lucide-react';
import { useState } from 'react';
import type { Community } from '../../domain/figures/communities.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { typeset } from '../../lib/typeset.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { isolate } from '../../store/view/focusTransitions.ts';
import { selectNodes } from '../../store/view/transitions.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { MemberChip } from './MemberChip.tsx';
import { messages } from './messages.ts';
import { useSeeInGraph } from './useRowActs.ts';

/** Members shown before the reader asks for the rest. */
const membersAtFirst = 7;

/** A community: its name selects all its members, each member selects itself. */
export function CommunityItem({ community: { nodes, region } }: { readonly community: Community }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { changeView } = useActions();
  const { seeNodes } = useSeeInGraph();
  const [all, setAll] = useState(false);
  const selected = useAppStore(
    ({ view: { selection } }) =>
      selection.kind === 'nodes' &&
      selection.ids.length === nodes.length &&
      nodes.every((id) => selection.ids.includes(id)),
  );
  const [first, second] = nodes.map((id) => nameOf(index.node(id), language, 'short'));
  const name = text.communityOf(first ?? '', second ?? '');
  const shown = all || nodes.length <= membersAtFirst + 1 ? nodes : nodes.slice(0, membersAtFirst);
  return (
    <li className="figure-community" data-selected={selected}>
      <button
        type="button"
        aria-current={selected || undefined}
        title={text.selectAll}
        onClick={() => changeView((view) => selectNodes(view, nodes))}
        className="figure-community-name"
      >
        <span className="type-ui-strong">{name}</span>{' '}
        <span className="type-num">{text.nodes(nodes.length)}</span>
        <span className="sr-only">. {text.selectAll}</span>
      </button>
      <p className="type-meta text-ink-2">
        {region
          ? text.inRegion(region.shared, nodes.length, typeset(region.region.label[language]))
          : text.inNoRegion}
      </p>
      <ul className="figure-members">
        {shown.map((id) => (
          <MemberChip key={id} id={id} />
        ))}
        {shown.length < nodes.length && (
          <li>
            <button type="button" onClick={() => setAll(true)} className="figure-chip type-meta">
              {text.others(nodes.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => seeNodes(nodes)} aria-label={text.seeInGraph(name)}>
          <Waypoints size={15} aria-hidden="true" />
          {text.seeInGraphShort}
        </Button>
        <Button
          onClick={() => changeView((view) => isolate(view, nodes))}
          aria-label={text.isolateNamed(name)}
        >
          <Crosshair size={15} aria-hidden="true" />
          {text.isolate}
        </Button>
      </div>
    </li>
  );
}
