import { useMemo, useState } from 'react';
import { type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';
import { rankBridges, rankByCitations, rankByLinks, rankUnsure } from '../../domain/figures/rankings.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useText } from '../../ui/language.tsx';
import { Block, NothingToList } from './Block.tsx';
import { edgeRows, useBridges, useNodeRows } from './figures.ts';
import { messages } from './messages.ts';
import { NodeRanking } from './NodeRanking.tsx';
import { WorkInProgress } from './WorkInProgress.tsx';

/** The nodes with the most links, of all types or of one. */
export function MostConnected() {
  const text = useText(messages);
  const [type, setType] = useState<NodeType | null>(null);
  const { result: all, part } = useNodeRows();
  const present = nodeTypes.filter((one) => all?.some(({ node }) => node.type === one));
  const chosen = type !== null && present.includes(type) ? type : null;
  const rows = useMemo(() => all && rankByLinks(all, chosen), [all, chosen]);
  return (
    <Block
      {...text.connected}
      unit={text.linksUnit}
      tools={
        <select
          aria-label={text.ofType}
          value={chosen ?? ''}
          onChange={({ target }) => setType(present.find((one) => one === target.value) ?? null)}
          className="figure-select"
        >
          <option value="">{text.allTypes}</option>
          {present.map((one) => (
            <option key={one} value={one}>
              {text.types[one]}
            </option>
          ))}
        </select>
      }
    >
      {rows === null && <WorkInProgress part={part} />}
      {rows?.length === 0 && <NothingToList>{text.noLink}</NothingToList>}
      <NodeRanking
        rows={rows ?? []}
        amount={({ links }) => links}
        figure={({ links }) => text.figure(links)}
        spoken={({ links }) => text.links(links)}
      />
    </Block>
  );
}

type CitedBy = Parameters<typeof rankByCitations>[1];

/** The nodes named by the most passages, or the most articles. */
export function MostCited() {
  const text = useText(messages);
  const [by, setBy] = useState<CitedBy>('passages');
  const { result: all, part } = useNodeRows();
  const rows = useMemo(() => all && rankByCitations(all, by), [all, by]);
  return (
    <Block
      {...text.cited}
      unit={text.citedBy[by]}
      tools={
        <Segmented
          label={text.countBy}
          value={by}
          options={(['passages', 'articles'] as const).map((value) => ({
            value,
            label: text.citedByName[value],
          }))}
          onChange={setBy}
        />
      }
    >
      {rows === null && <WorkInProgress part={part} />}
      {rows?.length === 0 && <NothingToList>{text.noNode}</NothingToList>}
      <NodeRanking
        rows={rows ?? []}
        amount={({ passages, sources }) => (by === 'passages' ? passages : sources.length)}
        figure={({ passages, sources }) => text.figure(by === 'passages' ? passages : sources.length)}
        spoken={({ passages, sources }) => `${text.passages(passages)}, ${text.articles(sources.length)}`}
      />
    </Block>
  );
}

/** The nodes that most shortest paths lead through. */
export function BridgeBlock() {
  const text = useText(messages);
  const { result, part } = useBridges();
  const rows = useMemo(() => result && rankBridges(result), [result]);
  return (
    <Block {...text.bridges} unit={text.waysUnit}>
      {result && result.step > 1 && <p className="type-meta pb-1 text-ink-2">{text.sampled(result.step)}</p>}
      {rows === null && <WorkInProgress part={part} />}
      {rows?.length === 0 && <NothingToList>{text.noBridge}</NothingToList>}
      <NodeRanking
        rows={rows ?? []}
        amount={({ share }) => share}
        figure={({ share }) => text.share(share)}
        spoken={({ share }) => text.ofWays(share)}
      />
    </Block>
  );
}

/** The nodes about which the least is stated outright. */
export function LeastSure() {
  const text = useText(messages);
  const links = edgeRows(useIndex(), useVisible());
  const rows = useMemo(() => rankUnsure(links), [links]);
  return (
    <Block {...text.unsure} unit={text.unsureUnit}>
      {rows.length === 0 && <NothingToList>{text.allStated}</NothingToList>}
      <NodeRanking
        rows={rows}
        amount={(row) => row.unsure / row.links}
        full={1}
        figure={(row) => text.outOf(row.unsure, row.links)}
        spoken={(row) => text.unsureOf(row.unsure, row.links)}
      />
    </Block>
  );
}
