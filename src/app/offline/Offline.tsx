import { useCallback, useEffect, useState } from 'react';
import { fetchScript } from '../../lib/lostScript.ts';
import { useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { NoticePill } from '../../ui/controls/NoticePill.tsx';
import { ActionNotice } from '../notices/ActionNotice.tsx';
import { lostPart } from '../notices/lostPart.ts';
import { shownLanguage } from '../notices/shownLanguage.ts';
import { useShownLanguage } from '../notices/useShownLanguage.ts';
import { keepOffline, type OfflineHost } from './keepOffline.ts';
import { offlineMessages } from './offlineMessages.ts';
import { onLaunch } from './onLaunch.ts';

/** Makes the page available offline, announces new versions of it, and opens files that the system passes to it. */
export function Offline() {
  const [begin, setBegin] = useState<(() => void) | null>(null);
  const [notice, setNotice] = useState('');
  const forgetNotice = useCallback(() => setNotice(''), []);
  const text = offlineMessages[useShownLanguage()];
  const corpora = useCorporaAccess();

  useEffect(() => keepOffline(browserHost(), (next) => setBegin(() => next)), []);
  useEffect(
    () =>
      onLaunch((files) => {
        if (corpora === null) return;
        void fetchScript(import('../corpus/openFiles.ts')).then(
          (script) => script.openFiles(corpora, files, shownLanguage(), setNotice),
          () => setNotice(lostPart[shownLanguage()]),
        );
      }),
    [corpora],
  );

  return (
    <>
      {begin !== null && (
        <ActionNotice
          notice={text.ready}
          action={text.reload}
          onAct={begin}
          closeLabel={text.later}
          onClose={() => setBegin(null)}
        />
      )}
      {notice !== '' && <NoticePill notice={notice} onEnd={forgetNotice} />}
    </>
  );
}

const browserHost = (): OfflineHost => ({
  container: navigator.serviceWorker,
  reload: () => window.location.reload(),
  onReturn: (listener) => {
    const hear = () => {
      if (document.visibilityState === 'visible') listener();
    };
    document.addEventListener('visibilitychange', hear);
    return () => document.removeEventListener('visibilitychange', hear);
  },
  now: Date.now,
});
