import type { GraphNode } from '../../domain/graph/schema.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { type NodeTab, nodeTabs } from '../../store/session/session.ts';
import { useTabKeys } from '../../ui/hooks/useTabKeys.ts';
import { useFigure, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface NodeTabsProps {
  readonly node: GraphNode;
  /** The id of a tab, or of the panel that the tabs share. */
  readonly idOf: (part: NodeTab | 'panel') => string;
}

/** What the panel shows of the node: its passages, its links, or what else is known about it. */
export function NodeTabs({ node, idOf }: NodeTabsProps) {
  const index = useIndex();
  const text = useText(messages);
  const figure = useFigure();
  const chosen = useAppStore((state) => state.session.nodeTab);
  const { setNodeTab } = useActions();
  const keys = useTabKeys(nodeTabs, chosen, setNodeTab);
  const counts: Readonly<Record<NodeTab, number | null>> = {
    passages: index.passageCount(node.id),
    links: index.edgesOf(node.id).length,
    profile: null,
  };
  return (
    <div
      {...keys}
      role="tablist"
      aria-label={text.tabsOf}
      className="flex shrink-0 gap-x-5 border-b border-ink px-5 max-phone:px-4"
    >
      {nodeTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={idOf(tab)}
          data-tab={tab}
          aria-selected={tab === chosen}
          aria-controls={idOf('panel')}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => setNodeTab(tab)}
          className="type-ui -mb-px flex h-9 items-center gap-1.5 border-b-3 border-transparent pt-[3px] text-ink-2 hover:text-ink focus-visible:-outline-offset-4 aria-selected:border-ink aria-selected:font-[660] aria-selected:text-ink touch:h-hit touch:min-w-hit touch:justify-center"
        >
          {text.tabs[tab]}
          {counts[tab] !== null && <span className="type-num">{figure(counts[tab])}</span>}
        </button>
      ))}
    </div>
  );
}
