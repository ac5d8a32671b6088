import { type RefObject, useEffect, useRef, useState } from 'react';
import type { NumberedArticle } from '../../domain/graph/graphIndex.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import { useIndex } from '../../store/react.tsx';
import type { Stops } from '../../store/useStops.ts';
import type { Stop } from '../../store/view/stops.ts';
import { useText } from '../../ui/language.tsx';
import { Cite } from './Cite.tsx';
import { messages } from './messages.ts';
import { isOutside, OutsideTag } from './OutsideTag.tsx';
import { QuietButton } from './QuietButton.tsx';
import { Quote } from './Quote.tsx';
import { SourceLine } from './SourceLine.tsx';
import { Stepper } from './Stepper.tsx';

/** Every passage that names the node, by article in order of date. */
export function NodePassages({ node, stops }: { readonly node: GraphNode; readonly stops: Stops }) {
  const index = useIndex();
  const text = useText(messages);
  const hidden = index.passageCount(node.id) - stops.list.length;
  const current = stops.list[stops.at];
  const list = useRef<HTMLDivElement>(null);
  useFollow(list, current);
  return (
    <div ref={list} className="mt-3 border-t border-ink">
      <div className="flex min-h-9 items-center justify-between pt-1">
        <h3 className="type-ui-strong">{text.passagesTitle}</h3>
        <Stepper stops={stops} />
      </div>
      {groupByArticle(stops.list).map((group) => (
        <PassagesInArticle
          key={group[0].article}
          source={index.article(group[0].article)}
          stops={group}
          node={node}
          current={current}
          onRead={stops.read}
        />
      ))}
      {hidden > 0 && (
        <p className="type-meta border-t border-rule-2 pt-2.5 text-ink-3">{text.hiddenPassages(hidden)}</p>
      )}
    </div>
  );
}

const passagesAtFirst = 2;

interface PassagesInArticleProps {
  readonly source: NumberedArticle;
  readonly stops: readonly Stop[];
  readonly node: GraphNode;
  readonly current: Stop | undefined;
  readonly onRead: (stop: Stop) => void;
}

function PassagesInArticle({ source, stops, node, current, onRead }: PassagesInArticleProps) {
  const text = useText(messages);
  const [unfolded, setUnfolded] = useState(false);
  const beyond = current !== undefined && stops.indexOf(current) >= passagesAtFirst;
  const all = unfolded || beyond || stops.length === passagesAtFirst + 1;
  const shown = all ? stops : stops.slice(0, passagesAtFirst);
  const rest = stops.length - shown.length;
  const { article } = source;
  return (
    <div className="border-t border-rule-2 pt-2.5 pb-4 [h3+&]:border-t-0">
      <h4>
        <SourceLine source={source} />
      </h4>
      <div className="pl-[23px]">
        <p lang={article.language} title={article.title} className="type-source-title truncate text-ink-2">
          {article.title}
        </p>
        <ol>
          {shown.map((stop) => (
            <PassageItem
              key={stop.span.start}
              stop={stop}
              node={node}
              current={stop === current}
              onRead={onRead}
            />
          ))}
        </ol>
        {rest > 0 && (
          <QuietButton className="mt-2.5" onClick={() => setUnfolded(true)}>
            {text.more(rest)}
          </QuietButton>
        )}
      </div>
    </div>
  );
}

interface PassageItemProps {
  readonly stop: Stop;
  readonly node: GraphNode;
  readonly current: boolean;
  readonly onRead: (stop: Stop) => void;
}

function PassageItem({ stop, node, current, onRead }: PassageItemProps) {
  const index = useIndex();
  const text = useText(messages);
  return (
    <li
      aria-current={current ? 'true' : undefined}
      className={`-mx-2.5 mt-1 scroll-my-14 rounded-control px-2.5 pt-1 pb-1.5 ${
        current ? 'bg-raised outline-[1.5px] -outline-offset-1 outline-ink outline-solid' : ''
      }`}
    >
      <Quote passage={stop.passage} current={current} />
      <div className="mt-1 flex flex-wrap items-center gap-x-4">
        <span className="type-meta text-ink-3">{text.paragraph(stop.passage.paragraph)}</span>
        {isOutside(stop.passage) && <OutsideTag />}
        <span className="ml-auto inline-flex items-center gap-4">
          <Cite
            cited={[{ kind: 'passage', passage: stop.passage, node }]}
            what={text.citedPassage(index.article(stop.article).number, stop.passage.paragraph)}
            current={current}
          />
          <QuietButton onClick={() => onRead(stop)}>{text.read}</QuietButton>
        </span>
      </div>
    </li>
  );
}

/** Scrolls to the current passage when it changes; not at first, when the name and the links are what is wanted. */
function useFollow(list: RefObject<HTMLElement | null>, current: Stop | undefined): void {
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [list, current]);
}

function groupByArticle(stops: readonly Stop[]): readonly (readonly [Stop, ...Stop[]])[] {
  const groups: [Stop, ...Stop[]][] = [];
  for (const stop of stops) {
    const last = groups.at(-1);
    if (last?.[0].article === stop.article) last.push(stop);
    else groups.push([stop]);
  }
  return groups;
}
