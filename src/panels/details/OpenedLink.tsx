import { useState } from 'react';
import type { Edge } from '../../domain/graph/schema.ts';
import { useActions, useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { placesOfEvidence } from '../../store/view/passageCursor.ts';
import { useText } from '../../ui/language.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { messages } from './messages.ts';
import { QuietButton } from './QuietButton.tsx';

/** The words that prove a link, shown below the row that names it; the rest of its evidence is one click away. */
export function OpenedLink({ edge }: { readonly edge: Edge }) {
  const index = useIndex();
  const text = useText(messages);
  const visible = useVisible();
  const { openLink, openArticle, selectEdge } = useActions();
  const [all, showAll] = useState(false);
  const chosen = useAppStore(({ view: { selection } }) =>
    selection.kind === 'nodes' && selection.link?.id === edge.id ? selection.link.evidence : 0,
  );
  const places = placesOfEvidence(index, edge, visible.edges.get(edge.id) ?? [...edge.evidence.keys()]);
  const first = places.find(({ evidence }) => evidence === chosen) ?? places[0];
  const shown = all ? places : places.filter((place) => place === first);
  return (
    <div className="mx-3 my-1 rounded-control bg-raised px-2 pb-2 outline-[1.5px] outline-ink outline-solid">
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari does not announce a list without markers as a list. */}
      <ol role="list" aria-label={text.evidence}>
        {shown.map((place) => (
          <EvidenceItem
            key={place.evidence}
            edge={edge}
            place={place}
            current={place === first}
            plain
            onRead={({ article, span, evidence }) => {
              if (evidence !== null) openLink({ id: edge.id, evidence });
              openArticle(article, span);
            }}
          />
        ))}
      </ol>
      <div className="flex items-center gap-4 px-1">
        {places.length > shown.length && (
          <QuietButton onClick={() => showAll(true)}>{text.more(places.length - shown.length)}</QuietButton>
        )}
        <span className="ml-auto inline-flex">
          <QuietButton onClick={() => selectEdge(edge.id, chosen)}>{text.openLink}</QuietButton>
        </span>
      </div>
    </div>
  );
}
