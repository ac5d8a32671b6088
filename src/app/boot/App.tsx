import { startTransition, useEffect, useState } from 'react';
import { removePicture } from '../../opening/page/standIn.ts';
import { LanguageProvider } from '../../ui/language.tsx';
import { browserLanguage } from './browserLanguage.ts';
import { FailureScreen } from './FailureScreen.tsx';
import { type FetchedPage, fetchPage } from './fetchPage.ts';
import { LoadingScreen } from './LoadingScreen.tsx';
import { readPreferences } from './preferences.ts';

/** Fetches graph and explorer, then shows either that or a screen that says why there is none. */
export function App() {
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<FetchedPage | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again.
  useEffect(() => {
    let left = false;
    fetchPage(window.location.search).then((page) => {
      if (left) return;
      if (!page.ok) removePicture();
      // As a transition the page is worked out in slices: the browser stays free for what the reader does meanwhile.
      startTransition(() => setFetched(page));
    });
    return () => {
      left = true;
    };
  }, [attempt]);

  if (fetched?.ok) {
    const { OpenedApp, graph, findChains } = fetched;
    return <OpenedApp graph={graph} findChains={findChains} />;
  }
  return (
    <LanguageProvider value={readPreferences().language ?? browserLanguage()}>
      {fetched === null ? (
        <LoadingScreen />
      ) : (
        <FailureScreen
          reason={fetched.reason}
          detail={fetched.detail}
          onRetry={() => {
            setFetched(null);
            setAttempt(attempt + 1);
          }}
        />
      )}
    </LanguageProvider>
  );
}
