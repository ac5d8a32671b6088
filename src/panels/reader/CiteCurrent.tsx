import type { Cited } from '../../domain/citation.ts';
import type { GraphIndex } from '../../domain/graphIndex.ts';
import { passageAround } from '../../domain/passages.ts';
import { useActions, useIndex, useReading, useSelection } from '../../store/react.tsx';
import type { Stop } from '../../store/stops.ts';
import { useCitation } from '../../store/useCitation.ts';
import type { Stops } from '../../store/useStops.ts';
import type { Reading, Selection } from '../../store/view.ts';
import { CiteMenu } from '../../ui/CiteMenu.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Cites the passage that the reader is open at; nothing when it is open at none. */
export function CiteCurrent({ stops }: { readonly stops: Stops }) {
  const index = useIndex();
  const text = useText(messages);
  const selection = useSelection();
  const reading = useReading();
  const write = useCitation(useLanguage());
  const { announce } = useActions();
  const cited = reading && whatIsRead(index, selection, reading, stops.list[stops.open]);
  if (!cited) return null;
  return (
    <CiteMenu
      what={text.currentPassage}
      write={(format) => write(format, [cited])}
      onSay={announce}
      compact
    />
  );
}

/** The evidence of the selected edge, a passage of the selected node, or a passage that a search or a link opened. */
function whatIsRead(
  index: GraphIndex,
  selection: Selection,
  reading: Reading,
  stop: Stop | undefined,
): Cited | null {
  if (stop && stop.evidence !== null && selection.kind === 'edge') {
    return { kind: 'evidence', edge: index.edge(selection.id), position: stop.evidence };
  }
  if (!reading.passage) return null;
  const node =
    selection.kind === 'nodes' && stop ? index.node(selection.ids.at(-1) ?? selection.ids[0]) : null;
  const passage = stop?.passage ?? passageAround(index, reading.article, reading.passage);
  return { kind: 'passage', passage, node };
}
