import { type ComponentProps, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../../drawing/geometry.ts';

interface FloatingCardProps extends ComponentProps<'div'> {
  /** The position of its upper left corner in its container, in pixels. A new function moves the card. */
  readonly place: (card: Size, room: Element) => { readonly x: number; readonly y: number };
}

/** A card beside what it is about, for sighted readers only; invisible until it has its position. */
export function FloatingCard({ place, className = '', children, ...rest }: FloatingCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<ReturnType<typeof place> | null>(null);

  useLayoutEffect(() => {
    const element = card.current;
    const room = element?.offsetParent;
    if (element && room) setCorner(place({ width: element.offsetWidth, height: element.offsetHeight }, room));
  }, [place]);

  return (
    <div
      ref={card}
      aria-hidden="true"
      className={`absolute top-0 left-0 w-[300px] max-w-[calc(100%-16px)] rounded-control border border-rule-2 bg-raised px-3.5 py-3 text-ink shadow-float ${className}`}
      style={
        corner === null
          ? { visibility: 'hidden' }
          : { transform: `translate(${Math.round(corner.x)}px, ${Math.round(corner.y)}px)` }
      }
      {...rest}
    >
      {children}
    </div>
  );
}
