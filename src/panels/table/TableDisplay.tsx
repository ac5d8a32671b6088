import { type ReactNode, useId, useLayoutEffect, useMemo, useState } from 'react';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { listEdgeRows } from '../../domain/passages/graphRows.ts';
import type { PassageRow } from '../../domain/passages/passageRows.ts';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import type { TableName } from '../../store/view/view.ts';
import { useText } from '../../ui/language.tsx';
import { defineArticleColumns } from './articleColumns.tsx';
import { defineEdgeColumns } from './edgeColumns.tsx';
import { messages } from './messages.ts';
import { defineNodeColumns } from './nodeColumns.tsx';
import { definePassageColumns } from './passageColumns.tsx';
import { articleKind, edgeKind, nodeKind, passageKind } from './rowKind.ts';
import { useArticleRows, useNodeRows, usePassageRows } from './rows.ts';
import { TableGrid } from './TableGrid.tsx';
import { TableTabs } from './TableTabs.tsx';
import { useColumns } from './useColumns.ts';
import './table.css';

/** The graph in rows: its nodes, its links, or the passages or articles they come from, under the same filters. */
export function TableDisplay({ children }: { readonly children: ReactNode }) {
  const visible = useVisible();
  const table = useAppStore((state) => state.view.table);
  const id = useId();
  const idOfTab = (one: TableName) => `${id}-${one}`;
  /** How many rows the table of passages or of articles has, once it has been made of what is visible. */
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
          {table === 'nodes' && <NodeTable />}
          {table === 'edges' && <EdgeTable />}
          {table === 'passages' && <PassageTable onCounted={setCounted} />}
          {table === 'articles' && <ArticleTable onCounted={setCounted} />}
        </div>
      </div>
    </div>
  );
}

function NodeTable() {
  const index = useIndex();
  const visible = useVisible();
  const filters = useAppStore((state) => state.view.filters);
  const columns = useColumns(defineNodeColumns);
  const { result, part } = useNodeRows(index, visible, filters);
  if (result === null) return <InProgress part={part} />;
  return <TableGrid name="nodes" rows={result} columns={columns} kind={nodeKind} />;
}

function EdgeTable() {
  const index = useIndex();
  const visible = useVisible();
  const rows = useMemo(() => listEdgeRows(index, visible), [index, visible]);
  return <TableGrid name="edges" rows={rows} columns={useColumns(defineEdgeColumns)} kind={edgeKind} />;
}

interface Counted {
  readonly table: TableName;
  readonly visible: VisibleGraph;
  readonly count: number;
}

interface CountedTableProps {
  readonly onCounted: (counted: Counted) => void;
}

function PassageTable({ onCounted }: CountedTableProps) {
  const index = useIndex();
  const visible = useVisible();
  const filters = useAppStore((state) => state.view.filters);
  const columns = useColumns(definePassageColumns);
  const { result, part } = usePassageRows(index, visible, filters);
  useLayoutEffect(() => {
    if (result !== null) onCounted({ table: 'passages', visible, count: result.length });
  }, [visible, result, onCounted]);
  if (result === null) return <InProgress part={part} />;
  return <TableGrid<PassageRow> name="passages" rows={result} columns={columns} kind={passageKind} />;
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

function ArticleTable({ onCounted }: CountedTableProps) {
  const index = useIndex();
  const visible = useVisible();
  const filters = useAppStore((state) => state.view.filters);
  const columns = useColumns(defineArticleColumns);
  const { result, part } = useArticleRows(index, visible, filters);
  useLayoutEffect(() => {
    if (result !== null) onCounted({ table: 'articles', visible, count: result.length });
  }, [visible, result, onCounted]);
  if (result === null) return <InProgress part={part} />;
  return <TableGrid name="articles" rows={result} columns={columns} kind={articleKind} />;
}
