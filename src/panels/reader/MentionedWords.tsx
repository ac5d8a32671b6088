import type { MouseEvent } from 'react';
import { tokenPalette } from '../../drawing/palette.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';
import { openArticle, selectNode } from '../../store/view/transitions.ts';
import { writeUrl } from '../../store/view/url/urlFields.ts';
import type { View } from '../../store/view/view.ts';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { describeNode } from './describeNode.ts';
import type { DrawnMention, MentionRun } from './printLine.ts';

interface MentionedWordsProps {
  readonly piece: MentionRun;
  readonly text: string;
}

/** Words of the article, underlined for each mention that covers them; the innermost is a link to its node. */
export function MentionedWords({ piece, text }: MentionedWordsProps) {
  const words = text.slice(piece.start, piece.end);
  const innermost = piece.mentions.at(-1);
  if (!innermost) {
    return (
      <span data-start={piece.start} data-end={piece.end}>
        {setWords(words)}
      </span>
    );
  }
  // A space between two names inside a longer mention belongs to that mention, but is no link.
  let drawn =
    words.trim() === '' ? (
      <span
        data-start={piece.start}
        data-end={piece.end}
        data-mention={innermost.key}
        data-type={innermost.node.type}
        className={underline(innermost)}
        style={colourOf(innermost)}
      >
        {words}
      </span>
    ) : (
      <MentionLink piece={piece} mention={innermost}>
        {words}
      </MentionLink>
    );
  for (const mention of piece.mentions.slice(0, -1).reverse()) {
    drawn = (
      <span
        data-mention={mention.key}
        data-type={mention.node.type}
        className={underline(mention)}
        style={colourOf(mention)}
      >
        {drawn}
      </span>
    );
  }
  return drawn;
}

interface MentionLinkProps {
  readonly piece: MentionRun;
  readonly mention: DrawnMention;
  readonly children: string;
}

/**
 * A real link, so that it can open in a tab of its own; a plain click selects the node and keeps the reader at these words.
 * Each further click selects the next mention outwards, the only way to one that has no words of its own.
 */
function MentionLink({ piece, mention, children }: MentionLinkProps) {
  const language = useLanguage();
  const store = useStoreHandle();
  const { replaceView } = useActions();
  const { node } = mention;
  const inwardOut = [...piece.mentions].reverse();
  const viewOf = ({ node, mention }: DrawnMention): View =>
    openArticle(selectNode(store.getState().view, node.id), mention.article, mention);
  const follow = (event: MouseEvent): void => {
    // A drag that selects words ends in a click on one of them, which is no wish to follow it.
    if (event.detail > 0 && document.getSelection()?.isCollapsed === false) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const here = inwardOut.findIndex((one) => viewOf(one) === store.getState().view);
    const next = inwardOut[(here + 1) % inwardOut.length] ?? mention;
    replaceView(viewOf(next), 'push');
  };
  return (
    <a
      href={writeUrl(viewOf(mention)) || '?'}
      draggable={false}
      data-start={piece.start}
      data-end={piece.end}
      data-mention={mention.key}
      data-node={node.id}
      data-type={node.type}
      tabIndex={piece.start === mention.ownFrom ? undefined : -1}
      aria-description={inwardOut.map(({ node }) => describeNode(node, language)).join('\u202f; ')}
      onClick={follow}
      className={`cursor-pointer hover:bg-sunken ${underline(mention)}`}
      style={colourOf(mention)}
    >
      {children}
    </a>
  );
}

const underline = ({ height }: DrawnMention): string =>
  `underline [text-decoration-skip-ink:none] ${lines[Math.min(height, 2)]}`;

const colourOf = ({ node }: DrawnMention) => ({ textDecorationColor: tokenPalette.nodes[node.type] });

/** The lower a line, the finer, so that the lowest stays clear of the words below. */
const lines = [
  'decoration-2 underline-offset-[3.5px]',
  'decoration-[1.5px] underline-offset-[6.5px]',
  'decoration-1 underline-offset-[9px]',
] as const;
