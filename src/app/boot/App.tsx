import { startTransition, useCallback, useEffect, useState } from 'react';
import { fetchScript } from '../../lib/lostScript.ts';
import { removePicture } from '../../opening/page/standIn.ts';
import type { WriteFiles } from '../../panels/export/exportJob.ts';
import { FilesWriterProvider } from '../../panels/export/filesWriter.ts';
import { CorporaProvider } from '../../store/corpus/corpusReact.tsx';
import type { HistoryPort } from '../../store/history.ts';
import { makeMemoryHistory } from '../../store/memoryHistory.ts';
import { isEmbed } from '../../store/view/url/embedPart.ts';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { FaultNotes } from '../../ui/faults/faultNotes.tsx';
import { LanguageProvider, useText } from '../../ui/language.tsx';
import { AddingHost } from '../adding/AddingHost.tsx';
import { CorpusNoticesHost } from '../corpus/CorpusNoticesHost.tsx';
import { CorpusFailure } from '../corpus/corpusParts.ts';
import { usePageCorpus } from '../corpus/usePageCorpus.ts';
import type { CorpusFault, GraphFailure } from '../fetching/fetchGraph.ts';
import { shownLanguage } from '../notices/shownLanguage.ts';
import { OfflineLater } from '../offline/OfflineLater.tsx';
import { browserLanguage } from '../preferences/browserLanguage.ts';
import { readPreferences } from '../preferences/preferences.ts';
import { messages } from '../shell/messages.ts';
import { FailureScreen } from './FailureScreen.tsx';
import { type FetchedPage, fetchPage } from './fetchPage.ts';

/**
 * Fetches graph and explorer, then shows either that or a screen that says why there is none. In another page nothing is
 * added to it and nothing kept of it, and Back is that page's.
 */
export function App() {
  const [framed] = useState(() => {
    const { search } = window.location;
    return isEmbed(search) ? makeMemoryHistory(window, search) : null;
  });
  const [fetched, setFetched] = useState<FetchedPage | null>(null);
  const { attempt, retry, access } = usePageCorpus(useCallback(() => setFetched(null), []));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again.
  useEffect(() => {
    let left = false;
    fetchPage(window.location.search, () => left).then((page) => {
      if (left) return;
      if (!page.ok) removePicture();
      // As a transition, the page is rendered in slices: the browser stays free for what the reader does meanwhile.
      startTransition(() => setFetched(page));
    });
    return () => {
      left = true;
    };
  }, [attempt]);

  if (framed !== null)
    return <CorporaProvider access={access}>{show(fetched, attempt, retry, framed)}</CorporaProvider>;
  return (
    <CorporaProvider access={access}>
      <FilesWriterProvider value={writeBeside}>
        <AddingHost>{show(fetched, attempt, retry)}</AddingHost>
      </FilesWriterProvider>
      <LanguageProvider value={shownLanguage()}>
        <FaultNotes>
          <Boundary place="note">
            <CorpusNoticesHost />
          </Boundary>
          <Boundary place="note">
            <OfflineLater />
          </Boundary>
        </FaultNotes>
      </LanguageProvider>
    </CorporaProvider>
  );
}

/** In a worker, whose script and that of its caller come with the first export. */
const writeBeside: WriteFiles = async (...asked) =>
  (await fetchScript(import('../exporting/writeBeside.ts'))).writeBeside(...asked);

function show(fetched: FetchedPage | null, attempt: number, retry: () => void, port?: HistoryPort) {
  if (fetched?.ok) {
    const { OpenedApp, index, findChains } = fetched;
    return <OpenedApp key={attempt} index={index} findChains={findChains} {...(port && { port })} />;
  }
  return (
    <LanguageProvider value={readPreferences().language ?? browserLanguage()}>
      {fetched === null ? <LoadingScreen /> : <Failure {...fetched} onRetry={retry} />}
    </LanguageProvider>
  );
}

function Failure({
  reason,
  detail,
  onRetry,
}: Extract<FetchedPage, { ok: false }> & { readonly onRetry: () => void }) {
  return isOfCorpus(reason) ? (
    <Boundary place="panel">
      <CorpusFailure reason={reason} detail={detail} onRetry={onRetry} />
    </Boundary>
  ) : (
    <FailureScreen reason={reason} detail={detail} onRetry={onRetry} />
  );
}

const isOfCorpus = (reason: GraphFailure): reason is CorpusFault => reason.startsWith('corpus');

function LoadingScreen() {
  const text = useText(messages);
  return (
    <main className="grid h-full place-items-center" aria-busy="true">
      <h1 className="type-ui text-ink-2">{text.loading}</h1>
    </main>
  );
}
