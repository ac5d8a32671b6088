import { Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Pointed } from '../../domain/basics/selection.ts';
import { useAppStore } from '../../store/react.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { Bar } from './Bar.tsx';
import { messages } from './messages.ts';
import { useRowActs, useSeeInGraph } from './useRowActs.ts';

interface RankedRowProps {
  readonly subject: Pointed;
  /** Its name, for the button that shows it in the graph. */
  readonly name: string;
  readonly sign: ReactNode;
  /** The name as shown, and what is said under it. */
  readonly children: ReactNode;
  /** 0 to 1: the bar. */
  readonly share: number;
  readonly colour?: string;
  /** The number, as short as possible; its unit is given above the list. */
  readonly figure: string;
  /** The same for screen readers: with its unit. */
  readonly spoken: string;
}

/** A line of a ranking: it lights what it is about in every display, and a click selects that. */
export function RankedRow({ subject, name, sign, children, share, colour, figure, spoken }: RankedRowProps) {
  const text = useText(messages);
  const acts = useRowActs(subject);
  const { see } = useSeeInGraph();
  const pointed = useAppStore(
    ({ session }) => session.pointed?.kind === subject.kind && session.pointed.id === subject.id,
  );
  const selected = useAppStore(({ view: { selection } }) =>
    selection.kind === 'nodes'
      ? subject.kind === 'node' && selection.ids.includes(subject.id)
      : selection.kind === 'edge' && subject.kind === 'edge' && selection.id === subject.id,
  );
  return (
    <li className="figure-row" data-pointed={pointed} data-selected={selected}>
      <button type="button" aria-current={selected || undefined} className="figure-open" {...acts}>
        {sign}
        <span className="figure-name type-ui">{children}</span>
        <Bar share={share} {...(colour !== undefined && { colour })} />
        <span className="figure-number type-num">
          <span aria-hidden="true">{figure}</span>
          <span className="sr-only">, {spoken}</span>
        </span>
      </button>
      <IconButton
        label={text.seeInGraph(name)}
        title={text.seeInGraphShort}
        className="figure-see"
        onClick={() => see(subject)}
      >
        <Waypoints size={15} aria-hidden="true" />
      </IconButton>
    </li>
  );
}
