import type { Facets } from '../../domain/filter/facets.ts';
import { facetsOf } from '../../store/facets.ts';
import { howSoonAside } from '../../store/howSoonAside.ts';
import { useStoreHandle } from '../../store/react.tsx';
import { useLate } from '../../ui/hooks/useLate.ts';

/** What each value of each filter would show, a frame after the graph has followed the filters. */
export const useLateFacets = (): Facets => useLate(useStoreHandle(), facetsOf, howSoonAside);
