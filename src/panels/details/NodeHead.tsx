import { Crosshair, Expand, Link2, PencilLine, Spline, X } from 'lucide-react';
import { useMemo } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { otherLanguage } from '../../domain/basics/languages.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { yearRangeOfEdtf } from '../../domain/time/yearsOfEdtf.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { useCanEditCorpus } from '../../store/corpus/corpusReact.tsx';
import {
  useActions,
  useAppStore,
  useIndex,
  useNarrowedByHand,
  useStoreHandle,
  useVisible,
} from '../../store/react.tsx';
import { expand, isolate, leaveFocus, sameNodes } from '../../store/view/focusTransitions.ts';
import { sharedAddressOf } from '../../store/view/url/permalink.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { InPencil } from '../../ui/evidence/InPencil.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { chainAskers } from '../../ui/keyElements.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { HiddenNode } from './HiddenNotice.tsx';
import { messages } from './messages.ts';
import type { HeadingProps } from './PanelHead.tsx';
import { ToReview } from './ToReview.tsx';

interface NodeHeadProps {
  readonly node: GraphNode;
  readonly headingProps: HeadingProps;
}

/**
 * What the node is and how much is said about it, in one line; what can be done with it. It stays in place while its
 * text scrolls.
 */
export function NodeHead({ node, headingProps }: NodeHeadProps) {
  const language = useLanguage();
  const text = useText(messages);
  const { clearSelection } = useActions();
  const isVisible = useVisible().nodes.has(node.id);
  const other = otherLanguage(language);
  const name = nameOf(node, language, 'full');
  const otherName = nameOf(node, other, 'full');
  return (
    <header className="shrink-0 px-5 pt-2.5 pb-2 max-phone:px-4 max-phone:pt-0 max-phone:pb-1">
      <div className="flex items-center">
        <p className="type-ui mr-auto flex items-center gap-2.5 text-ink-2">
          <Glyph name={node.type} sizePx={16} hand={handOf(node)} />
          {text.types[node.type]}
          <InPencil of={node} />
        </p>
        <span className="-mr-2 flex items-center">
          <ToReview node={node.id} />
          <ConnectTo id={node.id} />
          <Isolate id={node.id} />
          <CopyLink />
          <EditNode id={node.id} />
          <IconButton label={text.close} onClick={clearSelection}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </span>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-2.5">
        <h2 {...headingProps} className="type-name text-pretty">
          <Isolated>{name}</Isolated>
        </h2>
        {otherName !== name && (
          <p lang={other} className="type-ui text-ink-2 in-data-[sheet=half]:hidden">
            <Isolated>{otherName}</Isolated>
          </p>
        )}
      </div>
      <Facts node={node} />
      {!isVisible && <HiddenNode id={node.id} />}
    </header>
  );
}

/** « 53 passages dans 4 articles, 2014–2025 · 62 liens, dont 9 masqués », an event's date before it. */
function Facts({ node }: { readonly node: GraphNode }) {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const visible = useVisible();
  const byHand = useNarrowedByHand();
  const edges = index.edgesOf(node.id);
  const hidden = edges.filter((edge) => !visible.edges.has(edge.id)).length;
  const articles = [...new Set(node.mentions.map(({ article }) => article))];
  const years = articles.flatMap(
    (id) => yearRangeOfEdtf(index.article(id).article.published.edtf ?? '') ?? [],
  );
  return (
    <p className="type-meta mt-1 text-ink-2 max-phone:mt-0 in-data-[sheet=half]:hidden">
      {node.when !== null && `${formatEdtf(node.when, language)} · `}
      <strong className="font-[620] whitespace-nowrap text-ink">
        {text.passages(index.passageCount(node.id))}
      </strong>{' '}
      {text.inArticles(articles.length)}
      {years.length > 0 &&
        `, ${text.span(Math.min(...years.map(({ from }) => from)), Math.max(...years.map(({ to }) => to)))}`}
      {' · '}
      <strong className="font-[620] whitespace-nowrap text-ink">{text.links(edges.length)}</strong>
      {hidden > 0 && (
        <>
          {', '}
          <span title={text.ofThemHiddenBy(byHand)} className="whitespace-nowrap">
            {text.ofThemHidden(hidden)}
          </span>
        </>
      )}
    </p>
  );
}

/** Asks how this node is connected to another, still to be chosen. */
function ConnectTo({ id }: { readonly id: NodeId }) {
  const text = useText(messages);
  const { openChain } = useActions();
  return (
    <IconButton label={text.connectTo} ref={chainAskers.ref} onClick={() => openChain(id)}>
      <Spline size={17} aria-hidden="true" />
    </IconButton>
  );
}

/**
 * Shows only the node's neighbourhood, or everything again; next to the middle of an isolated part, adds the node's
 * neighbours.
 */
function Isolate({ id }: { readonly id: NodeId }) {
  const text = useText(messages);
  const { changeView } = useActions();
  const index = useIndex();
  const view = useAppStore((state) => state.view);
  const isAlone = view.focus?.isolated === true && sameNodes(view.focus.around, [id]);
  const grown = useMemo(() => expand(view, index, [id]), [view, index, id]);
  return (
    <>
      <IconButton
        label={text.isolate}
        aria-pressed={isAlone}
        aria-keyshortcuts="I"
        onClick={() => changeView((now) => (isAlone ? leaveFocus(now) : isolate(now, [id])))}
        className="aria-pressed:bg-ink aria-pressed:text-on-ink"
      >
        <Crosshair size={17} aria-hidden="true" />
      </IconButton>
      {grown !== view && (
        <IconButton label={text.expand} aria-keyshortcuts="E" onClick={() => changeView(() => grown)}>
          <Expand size={16} aria-hidden="true" />
        </IconButton>
      )}
    </>
  );
}

/** Opens the form of what is known of the node, in the reader's own corpora. */
function EditNode({ id }: { readonly id: NodeId }) {
  const text = useText(messages);
  const { setWriting } = useActions();
  const canEdit = useCanEditCorpus();
  if (!canEdit) return null;
  return (
    <IconButton
      label={text.editNode}
      onClick={() => setWriting({ draft: { kind: 'node', id, written: null, fields: null }, selected: null })}
    >
      <PencilLine size={16} aria-hidden="true" />
    </IconButton>
  );
}

function CopyLink() {
  const text = useText(messages);
  const { announce } = useActions();
  const store = useStoreHandle();
  const copy = async (): Promise<void> => {
    // From the view itself: the page's address may be slightly behind it.
    const { view, index } = store.getState();
    const done = await copyText(sharedAddressOf(view, index, window.location));
    announce(done ? text.linkCopied : text.linkNotCopied);
  };
  return (
    <IconButton label={text.copyLink} onClick={copy}>
      <Link2 size={17} aria-hidden="true" />
    </IconButton>
  );
}
