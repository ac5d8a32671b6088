import { nameOf } from '../../domain/graph/nameOf.ts';
import { findTyped, nodesNear, textOf } from '../../domain/writing/beginDraft.ts';
import { withSpeaker } from '../../domain/writing/changeLink.ts';
import type { LinkDraft } from '../../domain/writing/draft.ts';
import { useIndex, useSearch } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { listNodes } from './listNodes.ts';
import { messages } from './messages.ts';
import { type Pick, PickField } from './PickField.tsx';

interface SpeakerFieldProps {
  readonly draft: LinkDraft;
  readonly onChange: (draft: LinkDraft) => void;
}

/** Who says it: the article itself, a node, or somebody in the words of the article. */
export function SpeakerField({ draft, onChange }: SpeakerFieldProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const search = useSearch();
  const { words, attributedTo } = draft;
  const { article } = index.article(words.article);
  const known = attributedTo === null ? undefined : index.findNode(attributedTo);
  const itself: Pick<string | null> = {
    key: 'itself',
    label: text.byArticle,
    detail: null,
    type: null,
    value: null,
  };
  const list = (typed: string): readonly Pick<string | null>[] => {
    const asked = typed.trim();
    const nodes = listNodes(index, search, asked, nodesNear(index, words), language);
    const place = asked === '' ? null : findTyped(article, asked, words);
    if (place === null) return asked === '' ? [itself, ...nodes] : nodes;
    const said = textOf(index, place);
    const own = { key: 'words', label: text.quoted(said), detail: text.asWritten, type: null, value: said };
    return [...nodes, own];
  };
  return (
    <PickField
      label={text.according}
      shown={
        attributedTo === null ? text.byArticle : known ? nameOf(known, language) : text.quoted(attributedTo)
      }
      type={known?.type ?? null}
      list={list}
      onPick={(speaker) => onChange(withSpeaker(draft, speaker))}
      nothing={text.nothingHere}
    />
  );
}
