import type { Cited } from '../../domain/citations/cited.ts';
import { useInDossier } from '../../store/dossier/useInDossier.ts';
import { useActions, useIndex, useReading, useSelection } from '../../store/react.tsx';
import { useCitation } from '../../store/useCitation.ts';
import type { PassageCursor } from '../../store/usePassageCursor.ts';
import { currentPassage } from '../../store/view/currentPassage.ts';
import { DossierToggle } from '../../ui/controls/DossierToggle.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { CiteMenu } from '../../ui/menus/CiteMenu.tsx';
import { messages } from './messages.ts';

/** Puts the current passage into the dossier, or cites it; renders nothing when there is none. */
export function CiteCurrent({ cursor }: { readonly cursor: PassageCursor }) {
  const index = useIndex();
  const selection = useSelection();
  const reading = useReading();
  const cited = currentPassage(index, { selection, reading }, cursor.list[cursor.open]);
  return cited && <CitePassage cited={cited} />;
}

function CitePassage({ cited }: { readonly cited: Cited }) {
  const text = useText(messages);
  const write = useCitation(useLanguage());
  const { announce } = useActions();
  const inDossier = useInDossier([cited]);
  return (
    <>
      {inDossier && (
        <DossierToggle what={text.currentPassage} {...inDossier} onSay={announce} compact current />
      )}
      <CiteMenu
        what={text.currentPassage}
        write={(format) => write(format, [cited])}
        onSay={announce}
        compact
      />
    </>
  );
}
