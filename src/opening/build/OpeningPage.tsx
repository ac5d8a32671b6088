import type { ReactNode } from 'react';
import { languages } from '../../domain/basics/languages.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { entryQuestions } from '../../domain/summaries/entryQuestions.ts';
import { displays } from '../../store/view/view.ts';
import { BarFrame, foldedRailLook, legendLook, railLook } from '../../ui/frame.tsx';
import { LanguageProvider } from '../../ui/language.tsx';
import { stripPlace } from '../strip/stripPlace.ts';
import { WelcomeStrip } from '../strip/WelcomeStrip.tsx';

interface OpeningPageProps {
  readonly index: GraphIndex;
  /** The graph, drawn. */
  readonly picture: ReactNode;
}

/**
 * The page's frame, without words so that it fits every language, with the picture in its canvas, and the strip of a
 * first visit.
 */
export function OpeningPage({ index, picture }: OpeningPageProps) {
  return (
    <div className="grid h-full grid-rows-[var(--h-top)_minmax(0,1fr)_auto]">
      <div className="opening-frame">
        <BarFrame />
      </div>
      <div className="relative flex min-h-0">
        <div className={`opening-frame opening-rail ${railLook}`} />
        <div className={`opening-frame opening-folded ${foldedRailLook}`} />
        <div className="flex min-w-0 flex-1 flex-col">
          <div className="opening-canvas relative min-h-0 flex-1">
            <div className="opening-room">{picture}</div>
            {languages.map((language) => (
              <div key={language} className={`opening-welcome ${language} ${stripPlace}`}>
                <div className="relative">
                  <LanguageProvider value={language}>
                    <WelcomeStrip
                      questions={entryQuestions(index, language)}
                      articles={index.graph.articles.length}
                    />
                  </LanguageProvider>
                </div>
              </div>
            ))}
          </div>
          <div className={`opening-frame opening-legend ${legendLook}`} />
        </div>
      </div>
      {displays.length > 1 && (
        <div className="opening-frame opening-phone-bar h-(--h-bar) border-t border-ink bg-panel" />
      )}
    </div>
  );
}
