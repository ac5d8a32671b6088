import { useEffect, useRef } from 'react';
import { useAppStore } from '../../store/react.tsx';
import { ReviewProvider } from '../../store/review/reviewReact.tsx';
import { AnchorsProvider } from '../../ui/anchors.tsx';
import { FaultNotes } from '../../ui/faults/faultNotes.tsx';
import { LanguageProvider } from '../../ui/language.tsx';
import { WorkingKeys } from '../commands/WorkingKeys.tsx';
import { useReviewOfCorpus } from '../corpus/useReviewOfCorpus.ts';
import { browserLanguage } from '../preferences/browserLanguage.ts';
import { keepLanguage } from '../preferences/preferences.ts';
import type { OpeningProps } from './GraphColumn.tsx';
import { PageLayout } from './PageLayout.tsx';

/** The explorer in the reader's language. */
export function Explorer(opening: OpeningProps) {
  const chosen = useAppStore((state) => state.view.language);
  const own = useAppStore((state) => state.session.ownLanguage);
  const language = chosen ?? own ?? browserLanguage();
  const before = useRef(language);

  useEffect(() => {
    // Even setting the same value would make the browser recompute the style of every element.
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    if (before.current !== language) keepLanguage(language === browserLanguage() ? null : language);
    before.current = language;
  }, [language]);

  return (
    <LanguageProvider value={language}>
      <WorkingKeys>
        <ReviewProvider store={useReviewOfCorpus()}>
          <AnchorsProvider>
            <FaultNotes>
              <PageLayout {...opening} />
            </FaultNotes>
          </AnchorsProvider>
        </ReviewProvider>
      </WorkingKeys>
    </LanguageProvider>
  );
}
