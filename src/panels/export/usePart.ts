import { useMemo } from 'react';
import { type ExportPart, takePart } from '../../domain/exports/exportPart.ts';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { linksFrom } from '../../store/useCitation.ts';
import { describeLimits } from '../../store/view/describeView.ts';
import { dayOf, type ExportScope, exportNameOf } from '../../store/view/exportScope.ts';
import { addressOf } from '../../store/view/url/permalink.ts';
import { openingViewOf } from '../../store/view/view.ts';
import { useLanguage } from '../../ui/language.tsx';
import { readLook } from './readLook.ts';

/**
 * Functions that make the part to be exported, and the name of its files. Both stay the same as long as view and
 * language do.
 */
export function usePart(scope: ExportScope): { readonly takePart: () => ExportPart; readonly name: string } {
  const index = useIndex();
  const visible = useVisible();
  const language = useLanguage();
  const view = useAppStore((state) => state.view);
  return useMemo(() => {
    const date = new Date();
    const ofView = scope === 'view';
    const limits = { fr: describeLimits(view, index, 'fr'), en: describeLimits(view, index, 'en') };
    let taken: ExportPart | null = null;
    const take = () =>
      takePart({
        index,
        visible: ofView ? visible : null,
        filters: ofView ? view.filters : null,
        note: {
          date: dayOf(date),
          limits: ofView && limits.fr !== '' ? limits : null,
          address: addressOf(ofView ? { ...view, query: '' } : openingViewOf(view), index, window.location),
        },
        look: readLook(),
        links: linksFrom(openingViewOf(view), index, window.location),
        language,
      });
    const takeOnce = () => {
      taken ??= take();
      return taken;
    };
    return { takePart: takeOnce, name: exportNameOf(scope, view, index, language, date) };
  }, [scope, index, visible, language, view]);
}
