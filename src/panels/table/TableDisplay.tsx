import { type ReactNode, useId, useLayoutEffect, useMemo, useState } from 'react';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { listEdgeRows } from '../../domain/passages/graphRows.ts';
import type { PassageRow } from '../../domain/passages/passageRows.ts';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import type { TableName } from '../../store/view/view.ts';
import type { Worked } from '../../ui/hooks/useWork.ts';
import { useText } from '../../ui/language.tsx';
import { defineArticleColumns } from './articleColumns.tsx';
import { defineEdgeColumns } from './edgeColumns.tsx';
import { messages } from './messages.ts';
import { defineNodeColumns } from './nodeColumns.tsx';
import { definePassageColumns } from './passageColumns.tsx';
import { articleKind, edgeKind, nodeKind, passageKind } from './rowKind.ts';
import { useArticleRows, useNodeRows, usePassageRows } from './rows.ts';
import { TableGrid, type TableGridProps } from './TableGrid.tsx';
import { TableTabs } from './TableTabs.tsx';
import { useColumns } from './useColumns.ts';
import './table.css';

/** The graph in rows: its nodes, its links, or the passages or articles they come from, under the same filters. */
export function TableDisplay({ children }: { readonly children: ReactNode }) {
  const visible = useVisible();
  const table = useAppStore((state) => state.view.table);
  const id = useId();
  const idOfTab = (one: TableName) => `${id}-${one}`;
  /** How many rows the table has, once it has been made of what is visible. */
  const [counted, setCounted] = useState<Counted | null>(null);
  const countOf = (one: TableName) =>
    one === table && counted?.table === one && counted.visible === visible ? counted.count : null;
  return (
    <div className="@container absolute inset-0">
      <div className="table-display h-full">
        <TableTabs idOfTab={idOfTab} passages={countOf('passages')} articles={countOf('articles')} />
        <div className="table-chips flex flex-wrap gap-[7px] px-3 pt-1.5 pb-2 empty:hidden @max-[560px]:px-2">
          {children}
        </div>
        <div role="tabpanel" aria-labelledby={idOfTab(table)} className="contents">
          {table === 'nodes' && <NodeTable onCounted={setCounted} />}
          {table === 'edges' && <EdgeTable />}
          {table === 'passages' && <PassageTable onCounted={setCounted} />}
          {table === 'articles' && <ArticleTable onCounted={setCounted} />}
        </div>
      </div>
    </div>
  );
}

interface Counted {
  readonly table: TableName;
  readonly visible: VisibleGraph;
  readonly count: number;
}

interface TableProps {
  readonly onCounted: (counted: Counted) => void;
}

/** What rows are worked out of. */
const useShown = () => [useIndex(), useVisible(), useAppStore((state) => state.view.filters)] as const;

const NodeTable = ({ onCounted }: TableProps) => (
  <WorkedTable
    name="nodes"
    worked={useNodeRows(...useShown())}
    columns={useColumns(defineNodeColumns)}
    kind={nodeKind}
    onCounted={onCounted}
  />
);

function EdgeTable() {
  const index = useIndex();
  const visible = useVisible();
  const rows = useMemo(() => listEdgeRows(index, visible), [index, visible]);
  return <TableGrid name="edges" rows={rows} columns={useColumns(defineEdgeColumns)} kind={edgeKind} />;
}

const PassageTable = ({ onCounted }: TableProps) => (
  <WorkedTable<PassageRow>
    name="passages"
    worked={usePassageRows(...useShown())}
    columns={useColumns(definePassageColumns)}
    kind={passageKind}
    onCounted={onCounted}
  />
);

const ArticleTable = ({ onCounted }: TableProps) => (
  <WorkedTable
    name="articles"
    worked={useArticleRows(...useShown())}
    columns={useColumns(defineArticleColumns)}
    kind={articleKind}
    onCounted={onCounted}
  />
);

interface WorkedTableProps<Row extends { readonly id: string }>
  extends TableProps,
    Omit<TableGridProps<Row>, 'rows'> {
  readonly worked: Worked<readonly Row[]>;
}

/** A table whose rows may take a while to make. */
function WorkedTable<Row extends { readonly id: string }>({
  worked: { result, part },
  onCounted,
  ...table
}: WorkedTableProps<Row>) {
  const visible = useVisible();
  useLayoutEffect(() => {
    if (result !== null) onCounted({ table: table.name, visible, count: result.length });
  }, [table.name, visible, result, onCounted]);
  return result === null ? <InProgress part={part} /> : <TableGrid {...table} rows={result} />;
}

/** What is shown of a table of very many rows until it has been made; another table can be chosen meanwhile. */
function InProgress({ part }: { readonly part: number }) {
  const text = useText(messages).inProgress(part);
  return (
    <p className="type-ui flex flex-col gap-2 p-4 text-ink-2">
      {text}
      <progress
        value={part}
        max={1}
        aria-label={text}
        className="block h-1 w-64 max-w-full appearance-none border-0 bg-rule [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
      />
    </p>
  );
}
