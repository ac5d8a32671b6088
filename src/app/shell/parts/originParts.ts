export { OriginFilter } from '../../../panels/origin/OriginFilter.tsx';
export { OriginRows } from '../../../panels/origin/OriginRows.tsx';
export { PencilBanner } from '../../../panels/origin/PencilBanner.tsx';
