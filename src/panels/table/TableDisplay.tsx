import { type ReactNode, useId, useMemo } from 'react';
import { listArticleRows } from '../../domain/passages/articleRows.ts';
import { listPassageRows } from '../../domain/passages/passageRows.ts';
import { listEdgeRows, listNodeRows } from '../../domain/passages/tableRows.ts';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import type { TableName } from '../../store/view/view.ts';
import { defineArticleColumns } from './articleColumns.tsx';
import { defineEdgeColumns } from './edgeColumns.tsx';
import { defineNodeColumns } from './nodeColumns.tsx';
import { definePassageColumns } from './passageColumns.tsx';
import { rememberRows } from './rememberRows.ts';
import { articleKind, edgeKind, nodeKind, passageKind } from './rowKind.ts';
import { TableGrid } from './TableGrid.tsx';
import { TableTabs } from './TableTabs.tsx';
import { useColumns } from './useColumns.ts';
import './table.css';

const nodeRows = rememberRows(listNodeRows);
const passageRows = rememberRows(listPassageRows);
const articleRows = rememberRows(listArticleRows);

/** The graph in rows: its nodes, its links, or the passages or articles they come from, under the same filters. */
export function TableDisplay({ children }: { readonly children: ReactNode }) {
  const index = useIndex();
  const visible = useVisible();
  const filters = useAppStore((state) => state.view.filters);
  const table = useAppStore((state) => state.view.table);
  const id = useId();
  const idOfTab = (one: TableName) => `${id}-${one}`;
  const passages = useMemo(
    () => (table === 'passages' ? passageRows(index, visible, filters) : null),
    [table, index, visible, filters],
  );
  const articles = useMemo(
    () => (table === 'articles' ? articleRows(index, visible, filters) : null),
    [table, index, visible, filters],
  );
  return (
    <div className="@container absolute inset-0">
      <div className="table-display h-full">
        <TableTabs
          idOfTab={idOfTab}
          passages={passages?.length ?? null}
          articles={articles?.length ?? null}
        />
        <div className="table-chips flex flex-wrap gap-[7px] px-3 pt-1.5 pb-2 empty:hidden @max-[560px]:px-2">
          {children}
        </div>
        <div role="tabpanel" aria-labelledby={idOfTab(table)} className="contents">
          {table === 'nodes' && <NodeTable />}
          {table === 'edges' && <EdgeTable />}
          {passages !== null && <PassageTable rows={passages} />}
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
  const rows = useMemo(() => nodeRows(index, visible, filters), [index, visible, filters]);
  return <TableGrid name="nodes" rows={rows} columns={useColumns(defineNodeColumns)} kind={nodeKind} />;
}

function EdgeTable() {
  const index = useIndex();
  const visible = useVisible();
  const rows = useMemo(() => listEdgeRows(index, visible), [index, visible]);
  return <TableGrid name="edges" rows={rows} columns={useColumns(defineEdgeColumns)} kind={edgeKind} />;
}

function PassageTable({ rows }: { readonly rows: ReturnType<typeof listPassageRows> }) {
  return (
    <TableGrid name="passages" rows={rows} columns={useColumns(definePassageColumns)} kind={passageKind} />
  );
}

function ArticleTable({ rows }: { readonly rows: ReturnType<typeof listArticleRows> }) {
  return (
    <TableGrid name="articles" rows={rows} columns={useColumns(defineArticleColumns)} kind={articleKind} />
  );
}
