import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { colourOf } from './colours.ts';
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

interface ItemSignProps {
  readonly face: Face;
  readonly selected: boolean;
}

/** The sign of an item, ringed when it is selected: the glyph of a node; of a link a dot in the colour of its family. */
export function ItemSign({ face, selected }: ItemSignProps) {
  return (
    <span
      className={`grid size-[14px] place-items-center rounded-full ${
        selected ? 'bg-canvas shadow-[0_0_0_2px_var(--ink),0_0_0_5px_var(--mark-line)]' : ''
      }`}
    >
      <Sign face={face} />
    </span>
  );
}

function Sign({ face }: { readonly face: Face }) {
  if (face.kind === 'node') return <Glyph name={face.type} sizePx={14} />;
  const colour = colourOf(face);
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
