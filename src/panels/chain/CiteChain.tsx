import type { Chain } from '../../domain/chains/chain.ts';
import { evidenceToCite } from '../../domain/citations/cited.ts';
import { useInDossier } from '../../store/dossier/useInDossier.ts';
import { useActions } from '../../store/react.tsx';
import { useCitation } from '../../store/useCitation.ts';
import { DossierToggle } from '../../ui/controls/DossierToggle.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { CiteMenu } from '../../ui/menus/CiteMenu.tsx';
import { messages } from './messages.ts';

/** Cites the whole chain, or puts it into the dossier: each step as a claim, with every passage that proves it. */
export function CiteChain({ chain }: { readonly chain: Chain }) {
  const text = useText(messages);
  const write = useCitation(useLanguage());
  const { announce } = useActions();
  const cited = chain.steps.flatMap(({ edge, evidence }) => evidenceToCite(edge, evidence));
  const inDossier = useInDossier(cited);
  return (
    <>
      {inDossier && <DossierToggle what={text.thisChain} {...inDossier} onSay={announce} />}
      <CiteMenu
        what={text.thisChain}
        write={(format) => write(format, cited, { withClaims: true })}
        onSay={announce}
      />
    </>
  );
}
