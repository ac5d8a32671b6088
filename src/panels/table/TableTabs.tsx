import { useActions, useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { type TableName, tables } from '../../store/view/view.ts';
import { useTabKeys } from '../../ui/hooks/useTabKeys.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface TableTabsProps {
  /** The id of the tab of a table. */
  readonly idOfTab: (table: TableName) => string;
  /** How many passages and articles there are, once they have been counted. */
  readonly passages: number | null;
  readonly articles: number | null;
}

/** What the table can list, and how much of each the filters keep. */
export function TableTabs({ idOfTab, passages, articles }: TableTabsProps) {
  const text = useText(messages);
  const { graph } = useIndex();
  const visible = useVisible();
  const chosen = useAppStore((state) => state.view.table);
  const { setTable } = useActions();
  const keys = useTabKeys(tables, chosen, setTable);
  const counts: Readonly<Record<TableName, readonly [shown: number | null, all: number | null]>> = {
    nodes: [visible.nodes.size, graph.nodes.length],
    edges: [visible.edges.size, graph.edges.length],
    passages: [passages, null],
    articles: [articles, graph.articles.length],
  };
  return (
    <div
      {...keys}
      role="tablist"
      aria-label={text.choice}
      className="table-tabs flex flex-wrap items-stretch gap-x-4 px-3 @max-[560px]:gap-x-2 @max-[560px]:px-2"
    >
      {tables.map((one) => {
        const [shown, all] = counts[one];
        return (
          <button
            key={one}
            type="button"
            role="tab"
            id={idOfTab(one)}
            data-table={one}
            aria-selected={one === chosen}
            tabIndex={one === chosen ? 0 : -1}
            onClick={() => setTable(one)}
            className="flex h-10 items-center gap-1.5 border-b-3 border-transparent pt-[3px] text-[0.875rem]/5 whitespace-nowrap text-ink-2 tabular-nums hover:text-ink focus-visible:outline-offset-0 aria-selected:border-ink aria-selected:text-ink touch:h-hit"
          >
            <span className={one === chosen ? 'font-[660]' : ''}>{text.tables[one]}</span>
            {shown !== null && <span className="font-[640]">{text.figure(shown)}</span>}
            {shown !== null && all !== null && (
              <span className="text-ink-2 @max-[640px]:sr-only">{text.outOf(all)}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}
