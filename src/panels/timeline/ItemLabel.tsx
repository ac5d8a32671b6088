import { Glyph } from '../../ui/Glyph.tsx';
import { LinkSample } from '../../ui/LinkSample.tsx';
import { SourceNumber } from '../../ui/SourceNumber.tsx';
import type { Face } from './itemFace.ts';

/** The names of an item, with the arrow of its family between the ends of a link. */
export function ItemNames({ face, faint }: { readonly face: Face; readonly faint: boolean }) {
  if (face.kind === 'node') return <>{face.name}</>;
  return (
    <span className="inline-flex items-center gap-[5px]">
      {face.source}
      <LinkSample family={face.family} widthPx={24} muted={faint} />
      {face.target}
    </span>
  );
}

/** The sign of an item: the glyph of a node; of a link a dot in the colour of its family. */
export function ItemSign({ face, colour }: { readonly face: Face; readonly colour: string }) {
  if (face.kind === 'node') return <Glyph name={face.type} sizePx={14} />;
  return (
    <svg aria-hidden="true" width={14} height={14} viewBox="0 0 14 14" fill={colour} className="shrink-0">
      <circle
        cx="7"
        cy="7"
        r="4"
        fill={face.unconfirmed ? 'var(--canvas)' : colour}
        stroke={colour}
        strokeWidth={2}
      />
    </svg>
  );
}

/** The articles that an item rests on. */
export function ItemSources({ sources }: { readonly sources: readonly number[] }) {
  return (
    <>
      {sources.map((number) => (
        <SourceNumber key={number} number={number} />
      ))}
    </>
  );
}
