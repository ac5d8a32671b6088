import { Fragment, useState } from 'react';
import { claimOf } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import { surestOf } from '../../domain/graph/surestOf.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { useActions, useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { pencilMessages } from '../../ui/evidence/InPencil.tsx';
import { CertaintySample, LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useFigure, useLanguage, useText } from '../../ui/language.tsx';
import type { LinkInRow, LinkRow } from './linkRows.ts';
import { messages } from './messages.ts';
import { OpenedLink } from './OpenedLink.tsx';
import { useOpenLink } from './useOpenLink.ts';

/** As many as fit on two lines; if there is exactly one more, it is shown too. */
const linksAtFirst = 6;

interface LinkRowItemProps {
  readonly row: LinkRow;
  readonly opens: boolean;
}

/**
 * A relation followed by its partners, or a partner followed by its relations; the words of an opened one are shown
 * below.
 */
export function LinkRowItem({ row, opens }: LinkRowItemProps) {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const figure = useFigure();
  const [all, showAll] = useState(false);
  const opened = useAppStore(({ view: { selection } }) =>
    selection.kind === 'nodes' ? selection.link : undefined,
  );
  const openedLink = row.links.find(({ edge }) => edge.id === opened?.id);
  const [first] = row.links;
  if (!first) return null;
  const isOpenBeyond = openedLink !== undefined && row.links.indexOf(openedLink) >= linksAtFirst;
  const whole = all || isOpenBeyond || row.links.length <= linksAtFirst + 1;
  const links = whole ? row.links : row.links.slice(0, linksAtFirst);
  return (
    <li className={`border-t first:border-t-0 ${opens ? 'border-rule-2' : 'border-rule'}`}>
      <div className="flex min-h-6 flex-wrap items-center gap-x-2.5 gap-y-0.5 py-[3px] pr-4 pl-[3.25rem]">
        <span className="-ml-8 inline-flex w-5.5 justify-center">
          {row.by === 'relation' ? (
            <LinkSample
              family={familyOf(index, first.edge)}
              widthPx={24}
              muted={!first.shown}
              hand={handOf(first.edge)}
            />
          ) : (
            <Glyph name={first.other.type} sizePx={13} muted={!first.shown} hand={handOf(first.other)} />
          )}
        </span>
        <span className={`type-meta mr-1 ${first.shown ? 'text-ink-2' : 'text-ink-3'}`}>
          {row.by === 'relation' ? first.label : nameOf(first.other, language, 'short')}
        </span>
        {links.map((link) => (
          <Partner key={link.edge.id} link={link} by={row.by} />
        ))}
        {!whole && (
          <button
            type="button"
            onClick={() => showAll(true)}
            aria-label={text.otherLinks(row.links.length - links.length)}
            className="type-num min-h-6 min-w-6 text-ink-2 touch:min-h-hit touch:min-w-hit"
          >
            <span className="quiet-link">+ {figure(row.links.length - links.length)}</span>
          </button>
        )}
      </div>
      {openedLink && <OpenedLink edge={openedLink.edge} />}
    </li>
  );
}

function Partner({ link, by }: { readonly link: LinkInRow; readonly by: LinkRow['by'] }) {
  const { edge, other, label, shown, articles } = link;
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const { inPencil } = useText(pencilMessages);
  const figure = useFigure();
  const visible = useVisible();
  const { pointAt } = useActions();
  const kept = visible.edges.get(edge.id) ?? [...edge.evidence.keys()];
  const { isOpen, toggle } = useOpenLink(edge.id, kept[0] ?? 0);
  const certainty = surestOf(edge, kept);
  const { sentence } = claimOf(index, edge, language);
  const words = by === 'relation' ? nameOf(other, language, 'short') : label;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={`${words}${isProposed(edge) ? inPencil : ''} · ${sentence}`}
      title={sentence}
      onClick={toggle}
      onPointerEnter={() => pointAt({ kind: 'edge', id: edge.id })}
      onPointerLeave={() => pointAt(null)}
      className={`inline-flex min-h-6 min-w-6 items-center gap-1.5 rounded-tag px-1 -mx-1 text-left text-[0.78125rem]/4 hover:bg-sunken aria-expanded:bg-ink aria-expanded:text-on-ink touch:min-h-hit touch:min-w-hit ${shown ? 'font-[600] text-ink' : 'text-ink-3'}`}
    >
      {by === 'relation' ? (
        <Glyph name={other.type} sizePx={11} muted={!shown || isOpen} hand={handOf(other)} />
      ) : (
        <LinkSample
          family={familyOf(index, edge)}
          widthPx={20}
          muted={!shown || isOpen}
          hand={handOf(edge)}
        />
      )}
      {words}
      {articles > 1 && (
        <Fragment>
          <span className="type-num font-normal opacity-80" aria-hidden="true">
            ×{figure(articles)}
          </span>
          <span className="sr-only">, {text.articles(articles)}</span>
        </Fragment>
      )}
      {certainty !== 'stated' && (
        <span title={text.certainties[certainty]} className="inline-flex">
          <CertaintySample certainty={certainty} inherit={isOpen} />
          <span className="sr-only">, {text.certainties[certainty]}</span>
        </span>
      )}
    </button>
  );
}
