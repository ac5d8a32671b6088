import { useMemo } from 'react';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { describeLimits } from '../../store/view/describeView.ts';
import { dayOf, type ExportScope, exportNameOf } from '../../store/view/exportScope.ts';
import { addressOf } from '../../store/view/url/permalink.ts';
import { openingViewOf } from '../../store/view/view.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { ExportJob, Wanted } from './exportJob.ts';
import { readLook } from './readLook.ts';

/** What is to be exported, and the name of its files. Both stay the same as long as view and language do. */
export function usePart(scope: ExportScope): { readonly wanted: Wanted; readonly name: string } {
  const index = useIndex();
  const visible = useVisible();
  const language = useLanguage();
  const view = useAppStore((state) => state.view);
  return useMemo(() => {
    const date = new Date();
    const ofView = scope === 'view';
    const limits = { fr: describeLimits(view, index, 'fr'), en: describeLimits(view, index, 'en') };
    const page = { origin: window.location.origin, pathname: window.location.pathname };
    const job: ExportJob = {
      visible: ofView ? visible : null,
      filters: ofView ? view.filters : null,
      note: {
        date: dayOf(date),
        limits: ofView && limits.fr !== '' ? limits : null,
        address: addressOf(ofView ? { ...view, query: '' } : openingViewOf(view), index, page),
      },
      colours: readLook(),
      view: openingViewOf(view),
      page,
      language,
    };
    return { wanted: { job, index }, name: exportNameOf(scope, view, index, language, date) };
  }, [scope, index, visible, language, view]);
}
