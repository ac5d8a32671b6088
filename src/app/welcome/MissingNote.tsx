import { X } from 'lucide-react';
import type { Language } from '../../domain/basics/languages.ts';
import { claimOf } from '../../domain/graph/claim.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import type { Missing } from '../../store/view/url/missing.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { missingMessages } from './missingMessages.ts';

/**
 * What the opened link names but the graph does not have (any more), or what in it is not understood; shown until it is
 * closed.
 */
export function MissingNote() {
  const text = useText(missingMessages);
  const language = useLanguage();
  const index = useIndex();
  const missing = useAppStore((state) => state.session.missing);
  const { noteMissing } = useActions();
  const gone = missing.flatMap((one) =>
    one.kind === 'part' ? [] : text.missing[one.kind](nameOf(index, one, language)),
  );
  const unread = missing.flatMap((one) => (one.kind === 'part' ? text.unreadPart(shorten(one.id)) : []));
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <section
      role="status"
      className="type-ui pointer-events-auto relative w-max max-w-full wrap-anywhere rounded-control border border-ink bg-raised py-2.5 pr-11 pl-4 shadow-float"
    >
      {gone.length > 0 && (
        <p>{gone.length === 1 ? text.gone(list.format(gone)) : text.allGone(list.format(gone))}</p>
      )}
      {unread.length > 0 && <p>{text.unread(list.format(unread))}</p>}
      <IconButton
        label={text.closeMissing}
        className="absolute top-1 right-1.5"
        onClick={() => noteMissing([])}
      >
        <X size={15} aria-hidden="true" />
      </IconButton>
    </section>
  );
}

/** Existing things are called by their names, missing ones by the id in the link. */
function nameOf(index: GraphIndex, missing: Exclude<Missing, { kind: 'part' }>, language: Language): string {
  if (missing.kind === 'passage') return index.article(missing.article).article.title;
  if (missing.kind === 'evidence') return claimOf(index, index.edge(missing.edge), language).sentence;
  return shorten(missing.id);
}

const shorten = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
/** The greatest length, in code units, of arbitrary text from the link. */
const longestShown = 60;
