import type { ReactNode } from 'react';
import { families } from '../../domain/basics/kinds.ts';
import { clusterSign } from '../../drawing/map/clusterShapes.ts';
import { disputedSign, shadeSign } from '../../drawing/map/landShapes.ts';
import { mapTokenPalette } from '../../drawing/map/mapPalette.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { dashSign } from '../../drawing/signs.ts';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { SignPicture } from '../../ui/evidence/SignPicture.tsx';
import { useText } from '../../ui/language.tsx';
import { mapPictureMessages } from '../../ui/mapPictureMessages.ts';
import { messages } from './messages.ts';

/** What the shades, lines and signs on the map mean. */
export function MapLegend({
  steps,
  shown,
}: {
  readonly steps: readonly number[];
  readonly shown: ReadonlySet<string>;
}) {
  const text = useText(messages);
  const words = useText(mapPictureMessages);
  return (
    <section
      aria-label={text.legend}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      tabIndex={0}
      className="type-meta flex min-h-(--h-legend) shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-t py-1 compact:flex-nowrap compact:overflow-x-auto border-rule-2 bg-canvas px-4.5 whitespace-nowrap text-ink-2 focus-visible:-outline-offset-4"
    >
      <span className="flex items-center gap-2">
        <span className="type-ui-strong text-ink">{words.passagesByCountry}</span>
        {steps.map((least, n) => (
          <span key={least} className="flex items-center gap-1">
            <SignPicture sign={shadeSign(n + 1, mapTokenPalette)} />
            <span className="type-num">{words.stepRange(least, endOf(steps, n))}</span>
          </span>
        ))}
      </span>
      {families
        .filter((family) => shown.has(family))
        .map((family, at) => (
          <Explained
            key={family}
            first={at === 0}
            picture={<LinkSample family={family} widthPx={25} />}
            words={text.families[family]}
          />
        ))}
      <Explained
        first
        picture={<SignPicture sign={dashSign('unconfirmed', tokenPalette)} />}
        words={text.unconfirmed}
      />
      <Explained picture={<SignPicture sign={clusterSign(tokenPalette)} />} words={words.cluster} />
      <Explained picture={<SignPicture sign={disputedSign(mapTokenPalette)} />} words={text.disputed} />
    </section>
  );
}

const endOf = (steps: readonly number[], n: number): number | null => {
  const next = steps[n + 1];
  return next === undefined ? null : next - 1;
};

/** A sign and its meaning. The `first` of a group has its rule before it, so that no line of the legend ends with one. */
const Explained = ({ picture, words, first = false }: ExplainedProps) => (
  <span className="flex items-center gap-1.5">
    {first && <span aria-hidden="true" className="mr-2.5 h-4 w-px shrink-0 bg-rule-2" />}
    {picture}
    {words}
  </span>
);

interface ExplainedProps {
  readonly picture: ReactNode;
  readonly words: string;
  readonly first?: boolean;
}
