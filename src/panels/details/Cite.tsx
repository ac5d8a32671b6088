import type { Cited } from '../../domain/citation.ts';
import { useActions } from '../../store/react.tsx';
import { useCitation } from '../../store/useCitation.ts';
import { CiteMenu } from '../../ui/CiteMenu.tsx';
import { useLanguage } from '../../ui/language.tsx';

interface CiteProps {
  readonly cited: readonly Cited[];
  /** Names what is cited, after « Citer ». */
  readonly what: string;
  /** Whether the citation says what the passages prove. */
  readonly withClaims?: boolean;
}

/** The button that copies a citation. */
export function Cite({ cited, what, withClaims = false }: CiteProps) {
  const write = useCitation(useLanguage());
  const { announce } = useActions();
  return <CiteMenu what={what} write={(format) => write(format, cited, { withClaims })} onSay={announce} />;
}
