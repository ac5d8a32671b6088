import { scriptOf } from '../../language/detectLanguage.ts';
import type { EvidenceRule } from './types.ts';

/** In another script than the article. */
export const findForeign: EvidenceRule = ({ text }, { script }) => {
  const own = scriptOf(text);
  return own !== null && own !== script ? 'foreign' : null;
};
