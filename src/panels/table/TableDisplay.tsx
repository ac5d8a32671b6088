import { type ReactNode, useId, useLayoutEffect, useMemo, useState } from 'react';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { listArticleRows } from '../../domain/passages/articleRows.ts';
import { listEdgeRows, nodeRowsInSteps } from '../../domain/passages/graphRows.ts';
import { type PassageRow, passageRowsInSteps } from '../../domain/passages/passageRows.ts';
import { rememberLast } from '../../lib/rememberLast.ts';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import type { TableName } from '../../store/view/view.ts';
import { makeWorkHook } from '../../ui/hooks/useWork.ts';
import { useText } from '../../ui/language.tsx';
import { defineArticleColumns } from './articleColumns.tsx';
import { defineEdgeColumns } from './edgeColumns.tsx';
import { messages } from './messages.ts';
import { defineNodeColumns } from './nodeColumns.tsx';
import { definePassageColumns } from './passageColumns.tsx';
import { articleKind, edgeKind, nodeKind, passageKind } from './rowKind.ts';
import { TableGrid } from './TableGrid.tsx';
import { TableTabs } from './TableTabs.tsx';
import { useColumns } from './useColumns.ts';
import './table.css';

/** So many mentions and pieces of evidence are gathered into rows within a few frames. */
const fewWords = 20_000;
const sizes = new WeakMap<GraphIndex, number>();

function isSmall(index: GraphIndex): boolean {
  const { nodes, edges } = index.graph;
  const size =
    sizes.get(index) ??
    nodes.reduce((sum, { mentions }) => sum + mentions.length, 0) +
      edges.reduce((sum, { evidence }) => sum + evidence.length, 0);
  sizes.set(index, size);
  return size <= fewWords;
}

const useNodeRows = makeWorkHook(nodeRowsInSteps, isSmall);
const usePassageRows = makeWorkHook(passageRowsInSteps, isSmall);
const articleRows = rememberLast(listArticleRows);

/** The graph in rows: its nodes, its links, or the passages or articles they come from, under the same filters. */
export function TableDisplay({ children }: { readonly children: ReactNode }) {
  const index = useIndex();
  const visible = useVisible();
  const filters = useAppStore((state) => state.view.filters);
  const table = useAppStore((state) => state.view.table);
  const id = useId();
  const idOfTab = (one: TableName) => `${id}-${one}`;
  /** How many passages there are, once the table of what is visible has been made. */
  const [counted, setCounted] = useState<{ readonly visible: VisibleGraph; readonly count: number } | null>(
    null,
  );
  const passages = table === 'passages' && counted?.visible === visible ? counted.count : null;
  const articles = useMemo(
    () => (table === 'articles' ? articleRows(index, visible, filters) : null),
    [table, index, visible, filters],
  );
  return (
    <div className="@container absolute inset-0">
      <div className="table-display h-full">
        <TableTabs idOfTab={idOfTab} passages={passages} articles={articles?.length ?? null} />
        <div className="table-chips flex flex-wrap gap-[7px] px-3 pt-1.5 pb-2 empty:hidden @max-[560px]:px-2">
          {children}
        </div>
        <div role="tabpanel" aria-labelledby={idOfTab(table)} className="contents">
          {table === 'nodes' && <NodeTable />}
          {table === 'edges' && <EdgeTable />}
          {table === 'passages' && <PassageTable onCounted={setCounted} />}
          {articles !== null && <ArticleTable rows={articles} />}
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

interface PassageTableProps {
  readonly onCounted: (counted: { readonly visible: VisibleGraph; readonly count: number }) => void;
}

function PassageTable({ onCounted }: PassageTableProps) {
  const index = useIndex();
  const visible = useVisible();
  const filters = useAppStore((state) => state.view.filters);
  const columns = useColumns(definePassageColumns);
  const { result, part } = usePassageRows(index, visible, filters);
  useLayoutEffect(() => {
    if (result !== null) onCounted({ visible, count: result.length });
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

function ArticleTable({ rows }: { readonly rows: ReturnType<typeof listArticleRows> }) {
  return (
    <TableGrid name="articles" rows={rows} columns={useColumns(defineArticleColumns)} kind={articleKind} />
  );
}
