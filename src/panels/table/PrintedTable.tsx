import { listArticleRows } from '../../domain/passages/articleRows.ts';
import { listEdgeRows, listNodeRows } from '../../domain/passages/graphRows.ts';
import { listPassageRows } from '../../domain/passages/passageRows.ts';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import type { TableName } from '../../store/view/view.ts';
import { useText } from '../../ui/language.tsx';
import { defineArticleColumns } from './articleColumns.tsx';
import type { TableColumn } from './column.ts';
import { cellsOf } from './copyRows.ts';
import { defineEdgeColumns } from './edgeColumns.tsx';
import { messages } from './messages.ts';
import { defineNodeColumns } from './nodeColumns.tsx';
import { definePassageColumns } from './passageColumns.tsx';
import { useArticleRows, useNodeRows, usePassageRows } from './rows.ts';
import { useArrangedRows } from './useArrangedRows.ts';
import { useColumns } from './useColumns.ts';

/** More would be a book: the number left out is given under the table. */
const mostRows = 300;

/** The table on paper: its rows as sorted and filtered, in full, under the names of its columns. */
export function PrintedTable() {
  const index = useIndex();
  const visible = useVisible();
  const { table, filters } = useAppStore((state) => state.view);
  const columns = {
    nodes: useColumns(defineNodeColumns),
    edges: useColumns(defineEdgeColumns),
    passages: useColumns(definePassageColumns),
    articles: useColumns(defineArticleColumns),
  };
  if (table === 'nodes')
    return (
      <Rows
        name="nodes"
        rows={useNodeRows.known(visible) ?? listNodeRows(index, visible, filters)}
        columns={columns.nodes}
      />
    );
  if (table === 'edges')
    return <Rows name="edges" rows={listEdgeRows(index, visible)} columns={columns.edges} />;
  if (table === 'articles')
    return (
      <Rows
        name="articles"
        rows={useArticleRows.known(visible) ?? listArticleRows(index, visible, filters)}
        columns={columns.articles}
      />
    );
  return (
    <Rows
      name="passages"
      rows={usePassageRows.known(visible) ?? listPassageRows(index, visible, filters)}
      columns={columns.passages}
    />
  );
}

interface RowsProps<Row> {
  readonly name: TableName;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
}

function Rows<Row extends { readonly id: string }>({ name, rows, columns }: RowsProps<Row>) {
  const text = useText(messages);
  const { shown } = useArrangedRows(name, rows, columns);
  const cells = cellsOf(columns);
  const left = shown.length - mostRows;
  return (
    <figure>
      <figcaption>{text.rowsLeft(shown.length, rows.length)}</figcaption>
      <table className="print-rows">
        <thead>
          <tr>
            {cells.map(({ name: column, figures }) => (
              <th key={column} scope="col" data-figures={figures}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, mostRows).map((row) => (
            <tr key={row.id}>
              {cells.map(({ name: column, text: words, figures }) => (
                <td key={column} data-figures={figures}>
                  {words(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p>{text.notPrinted(left)}</p>}
    </figure>
  );
}
