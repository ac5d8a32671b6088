import type { ReactNode } from 'react';
import type { DossierItem, DossierPage } from '../../domain/dossier/describeDossier.ts';
import { dossierWords } from '../../domain/dossier/dossierWords.ts';
import { directionOf } from '../../lib/direction.ts';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';

interface PrintedPageProps {
  readonly page: DossierPage;
  /** How many passages and sources are not printed, in words; null: none. */
  readonly itemsLeft?: string | null;
  readonly sourcesLeft?: string | null;
  /** Placed between the head and the passages. */
  readonly children?: ReactNode;
  /** Placed between the passages and the sources. */
  readonly article?: ReactNode;
}

/** Title, passages in full and sources, for paper. */
export function PrintedPage({
  page,
  itemsLeft = null,
  sourcesLeft = null,
  children,
  article,
}: PrintedPageProps) {
  const words = dossierWords[page.language];
  return (
    <>
      <header>
        <h1>{page.title}</h1>
        {page.about.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {children}
      {page.items.map((item, at) => (
        <PrintedItem
          key={item.key}
          item={item}
          said={page.items[at - 1]?.heading ?? page.title}
          note={words.note}
        />
      ))}
      {itemsLeft !== null && <p>{itemsLeft}</p>}
      {article}
      <section className="print-sources">
        <h2>{words.sources}</h2>
        <ul>
          {page.sources.map(({ number, author, title, language, publisher, date, url }) => (
            <li key={number}>
              <SourceNumber number={number} />
              <span>
                {author !== null && `${author}, `}
                <cite lang={language}>{title}</cite>, {publisher}, {date}.{url !== null && ` ${url}`}
              </span>
            </li>
          ))}
        </ul>
        {sourcesLeft !== null && <p>{sourcesLeft}</p>}
      </section>
    </>
  );
}

interface PrintedItemProps {
  readonly item: DossierItem;
  /** The heading above, which is not repeated. */
  readonly said: string;
  readonly note: string;
}

function PrintedItem({ item, said, note }: PrintedItemProps) {
  return (
    <article>
      {item.heading !== null && item.heading !== said && <h2>{item.heading}</h2>}
      <blockquote lang={item.quoteLanguage ?? undefined} dir={directionOf(item.quoteLanguage ?? 'fr')}>
        {item.quote.map(({ words, marked }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a quote do not change.
          marked ? <mark key={at}>{setWords(words)}</mark> : <span key={at}>{setWords(words)}</span>,
        )}
      </blockquote>
      <p className="print-source">
        {item.number !== null && <SourceNumber number={item.number} />}
        <span>
          {item.source}. {item.hedges}
        </span>
      </p>
      {item.note.trim() !== '' && (
        <p className="print-note">
          <b>{note}</b> {item.note}
        </p>
      )}
    </article>
  );
}
