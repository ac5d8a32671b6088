import { tokenPalette } from '../../drawing/palette.ts';
import { glyphSign, linkSign } from '../../drawing/signs.ts';
import { facetsOf } from '../../store/facets.ts';
import { howSoonAside } from '../../store/howSoonAside.ts';
import { useActions, useAppStore, useStoreHandle } from '../../store/react.tsx';
import { SignPicture } from '../../ui/evidence/SignPicture.tsx';
import { useLate } from '../../ui/hooks/useLate.ts';
import { useFigure, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** What ink and pencil mean, in the legend; each row shows or hides what is drawn that way. */
export function OriginRows() {
  const text = useText(messages);
  const figure = useFigure();
  const counts = useLate(useStoreHandle(), facetsOf, howSoonAside).origins;
  const origin = useAppStore((state) => state.view.filters.origin);
  const { setFilters } = useActions();
  return (['verified', 'proposed'] as const).map((one) => {
    const other = one === 'verified' ? 'proposed' : 'verified';
    const hand = one === 'verified' ? 'ink' : 'pencil';
    return (
      <button
        key={one}
        type="button"
        aria-pressed={origin !== other}
        aria-label={text.showOnly(text[one], counts[one])}
        title={text.showOnly(text[one], counts[one])}
        // Hiding the only one that is shown switches to the other, so that something is always left.
        onClick={() => setFilters({ origin: origin === 'any' ? other : 'any' })}
        className="-mx-1.5 flex h-6 shrink-0 items-center gap-1 rounded-control px-1.5 touch:h-hit hover:bg-sunken aria-[pressed=false]:text-ink-3 aria-[pressed=false]:line-through"
      >
        <SignPicture sign={linkSign('structure', tokenPalette, { widthPx: 25, hand })} />
        <SignPicture sign={glyphSign('agency', tokenPalette, hand)} />
        {text[one]} <span className="type-num text-ink-3">{figure(counts[one])}</span>
      </button>
    );
  });
}
