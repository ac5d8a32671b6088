import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { Land } from '../../drawing/map/land.ts';
import { landAtHand, loadLand } from '../../drawing/map/loadLand.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { linksReadOf } from '../../store/passagesOf.ts';
import { useAppStore, useIndex, useSelection, useVisible } from '../../store/react.tsx';
import { useEmphasis } from '../../store/useEmphasis.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useFontsReady } from '../../ui/hooks/useFontsReady.ts';
import { usePalette } from '../../ui/hooks/usePalette.ts';
import { useWidth } from '../../ui/hooks/useWidth.ts';
import { useText } from '../../ui/language.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapPicture } from './MapPicture.tsx';
import { messages } from './messages.ts';
import { UnplacedList } from './UnplacedList.tsx';
import { useMapContent } from './useMapContent.ts';

/** From this width on, what has no place is listed beside the map instead of below it. */
const besideFromPx = 760;

/** The map: countries shaded by passages, nodes where the articles place them, links, and a list of what has no place. */
export function MapDisplay({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const beside = useWidth(frame) >= besideFromPx;
  const index = useIndex();
  const { content, places, shades } = useMapContent(index);
  const focus = useAppStore((state) => state.view.focus);
  const marked = useAppStore(linksReadOf);
  const { emphasis, selected } = useEmphasis(useVisible(), useSelection(), focus, null, marked);
  const { theme } = usePalette();
  const palette = useMemo(() => ({ ...tokenPalette, theme }), [theme]);
  const families = new Set(content.links.map(({ edge }) => familyOf(index, edge)));
  return (
    <div ref={frame} className="absolute inset-0 flex flex-col bg-canvas">
      <div className={`flex min-h-0 flex-1 ${beside ? '' : 'flex-col'}`}>
        <div className="relative min-h-0 min-w-0 flex-1">
          <WhenThere>
            {(land) => (
              <MapPicture
                land={land}
                content={content}
                places={places}
                shades={shades}
                emphasis={emphasis}
                selected={selected}
                palette={palette}
              >
                {children}
              </MapPicture>
            )}
          </WhenThere>
        </div>
        <UnplacedList unplaced={content.unplaced} emphasis={emphasis} beside={beside} />
      </div>
      <MapLegend steps={shades.steps} shown={families} />
    </div>
  );
}

/** The picture, once land and fonts have loaded; until then, says that it is being drawn or could not be. */
function WhenThere({ children }: { readonly children: (land: Land) => ReactNode }) {
  const text = useText(messages);
  const ready = useFontsReady(useIndex());
  const [land, setLand] = useState(landAtHand);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads again.
  useEffect(() => {
    if (land !== null) return;
    let left = false;
    loadLand().then(
      (loaded) => left || setLand(loaded),
      () => left || setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [land, tries]);

  if (land !== null && ready) return children(land);
  return (
    <div role="status" className="absolute inset-0 grid place-content-center justify-items-center gap-3 p-5">
      <p className="type-ui text-ink-2">{failed ? text.failed : text.loading}</p>
      {failed && (
        <Button
          onClick={() => {
            setFailed(false);
            setTries(tries + 1);
          }}
        >
          {text.retry}
        </Button>
      )}
    </div>
  );
}
