import { Link2, Spline } from 'lucide-react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useActions, useIndex, useStoreHandle } from '../../store/react.tsx';
import type { Stops } from '../../store/useStops.ts';
import { sharedAddressOf } from '../../store/view/url/permalink.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { IsolateButton } from './IsolateButton.tsx';
import { messages } from './messages.ts';
import { NodeCard } from './NodeCard.tsx';
import { NodeConnections } from './NodeConnections.tsx';
import { NodeFacts } from './NodeFacts.tsx';
import { NodePassages } from './NodePassages.tsx';
import { type HeadingProps, PanelHead } from './PanelHead.tsx';

interface NodeDetailsProps {
  readonly id: NodeId;
  readonly stops: Stops;
  readonly headingProps: HeadingProps;
}

/** A node: what it is, how the texts write it, what it is linked to, and every passage that names it. */
export function NodeDetails({ id, stops, headingProps }: NodeDetailsProps) {
  const node = useIndex().node(id);
  const language = useLanguage();
  const text = useText(messages);
  const other = language === 'fr' ? 'en' : 'fr';
  const name = nameOf(node, language, 'full');
  const otherName = nameOf(node, other, 'full');

  return (
    <>
      <PanelHead>
        <Glyph name={node.type} sizePx={16} />
        {text.types[node.type]}
      </PanelHead>
      <h2 {...headingProps} className="type-name text-pretty">
        {name}
      </h2>
      {otherName !== name && (
        <p lang={other} className="type-ui text-ink-2">
          {otherName}
        </p>
      )}
      <NodeFacts node={node} name={name} />
      <NodeCard node={node} />
      <div className="mt-3 flex flex-wrap gap-2">
        <ConnectTo id={id} />
        <IsolateButton id={id} />
        <CopyLink />
      </div>
      <NodeConnections node={node} />
      <NodePassages node={node} stops={stops} />
    </>
  );
}

/** Asks how this node is connected to another, still to be chosen. */
function ConnectTo({ id }: { readonly id: NodeId }) {
  const text = useText(messages);
  const { openChain } = useActions();
  return (
    <Button data-asks-chain="" onClick={() => openChain(id)}>
      <Spline size={16} aria-hidden="true" />
      {text.connectTo}
    </Button>
  );
}

function CopyLink() {
  const text = useText(messages);
  const { announce } = useActions();
  const store = useStoreHandle();
  const copy = async (): Promise<void> => {
    // Of the view itself: the page's address may be a moment behind it.
    const { view, index } = store.getState();
    const done = await copyText(sharedAddressOf(view, index, window.location));
    announce(done ? text.linkCopied : text.linkNotCopied);
  };
  return (
    <Button onClick={copy}>
      <Link2 size={16} aria-hidden="true" />
      {text.copyLink}
    </Button>
  );
}
