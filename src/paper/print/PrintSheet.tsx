import type { ReactNode } from 'react';
import { describeDossier, describeSources } from '../../domain/dossier/describeDossier.ts';
import { entryOf } from '../../domain/dossier/dossier.ts';
import type { SvgElement } from '../../drawing/svgElement.ts';
import { citedOfView } from '../../store/citedOfView.ts';
import { dossierContextOf } from '../../store/dossier/dossierLinks.ts';
import { useDossier } from '../../store/dossier/dossierReact.tsx';
import { useStoreHandle } from '../../store/react.tsx';
import { describeLimits, describeView } from '../../store/view/describeView.ts';
import { addressOf } from '../../store/view/url/permalink.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { sayToday } from '../../ui/sayToday.ts';
import { messages } from './messages.ts';
import { PrintedArticle } from './PrintedArticle.tsx';
import { PrintedLegend } from './PrintedLegend.tsx';
import { PrintedPage } from './PrintedPage.tsx';
import { PrintedPicture } from './PrintedPicture.tsx';
import './print.css';

export interface PrintSheetProps {
  /** The picture of the graph; null: it is not on the screen. */
  readonly picture: SvgElement | null;
  /** The display that is on the screen instead of the graph, or beside it. */
  readonly children?: ReactNode;
}

/** More passages or sources would be a book, and take a minute: the number left out is given under them. */
const mostPrinted = 300;

/**
 * What is printed: the dossier while it is open, else the present display, its passages in full and the article that is
 * open.
 */
export function PrintSheet({ picture, children }: PrintSheetProps) {
  const gathering = useDossier((state) => state.open && state.dossier.entries.length > 0);
  return (
    <div className="print-sheet">
      {gathering ? <PrintedDossier /> : <PrintedView picture={picture}>{children}</PrintedView>}
    </div>
  );
}

function PrintedDossier() {
  const language = useLanguage();
  const { view, index } = useStoreHandle().getState();
  const { title, entries } = useDossier((state) => state.dossier);
  const context = dossierContextOf(view, index, language, window.location);
  const page = describeDossier(context, entries, { title, date: sayToday(language) });
  return <PrintedPage page={page} />;
}

function PrintedView({ picture, children }: PrintSheetProps) {
  const text = useText(messages);
  const language = useLanguage();
  const state = useStoreHandle().getState();
  const { view, index } = state;
  const shown = { ...view, query: '' };
  const cited = citedOfView(state);
  const entries = cited.slice(0, mostPrinted).map((one) => entryOf(index, one));
  const limits = describeLimits(shown, index, language);
  const context = dossierContextOf(view, index, language, window.location);
  const page = describeDossier(context, entries, {
    title: describeView(shown, index, language) || text.overview,
    date: sayToday(language),
    about: [
      ...(limits === '' ? [] : [text.limits(limits)]),
      `${text.address} ${addressOf(shown, index, window.location)}`,
    ],
  });
  const all = describeSources(context);
  const sources = entries.length > 0 ? page.sources : all;
  const reading = view.chain === null ? view.reading : null;
  const read = reading && index.article(reading.article);
  const sourceRead = all.find(({ number }) => number === read?.number);
  return (
    <PrintedPage
      page={{ ...page, sources: sources.slice(0, mostPrinted) }}
      itemsLeft={cited.length > entries.length ? text.passagesLeft(cited.length - entries.length) : null}
      sourcesLeft={sources.length > mostPrinted ? text.sourcesLeft(sources.length - mostPrinted) : null}
      article={
        read &&
        sourceRead && (
          <PrintedArticle article={read.article} source={sourceRead} passage={reading?.passage ?? null} />
        )
      }
    >
      {children}
      {picture && (
        <>
          <PrintedPicture picture={picture} />
          <PrintedLegend />
        </>
      )}
    </PrintedPage>
  );
}
