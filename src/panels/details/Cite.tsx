import type { Cited } from '../../domain/citations/cited.ts';
import { useInDossier } from '../../store/dossier/useInDossier.ts';
import { useActions } from '../../store/react.tsx';
import { useCitation } from '../../store/useCitation.ts';
import { DossierToggle } from '../../ui/controls/DossierToggle.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { CiteMenu } from '../../ui/menus/CiteMenu.tsx';

interface CiteProps {
  readonly cited: readonly Cited[];
  /** Completes the button's label, after « Citer ». */
  readonly what: string;
  /** Whether the citation says what the passages prove. */
  readonly withClaims?: boolean;
  /** Whether it is the passage being read. */
  readonly current?: boolean;
  /** Shows only the icons. */
  readonly compact?: boolean;
}

/** The buttons that add what is cited to the dossier, and copy its citation. */
export function Cite({ cited, what, withClaims = false, current = false, compact = false }: CiteProps) {
  const write = useCitation(useLanguage());
  const { announce } = useActions();
  const inDossier = useInDossier(cited);
  return (
    <span className={`inline-flex items-center ${compact ? '' : 'gap-4'}`}>
      {inDossier && (
        <DossierToggle what={what} {...inDossier} onSay={announce} current={current} compact={compact} />
      )}
      <CiteMenu
        what={what}
        write={(format) => write(format, cited, { withClaims })}
        onSay={announce}
        compact={compact}
      />
    </span>
  );
}
