import { useLayoutEffect, useRef } from 'react';

/** The graph as it stands on the screen, as wide as the paper. */
export function PrintedPicture({ picture }: { readonly picture: Element }) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(picture);
  }, [picture]);
  return <figure ref={place} className="print-picture" />;
}
