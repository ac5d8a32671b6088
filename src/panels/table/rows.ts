import { articleRowsInSteps } from '../../domain/passages/articleRows.ts';
import { nodeRowsInSteps } from '../../domain/passages/graphRows.ts';
import { hasFewWords } from '../../domain/passages/hasFewWords.ts';
import { passageRowsInSteps } from '../../domain/passages/passageRows.ts';
import { makeWorkHook } from '../../ui/hooks/useWork.ts';

/* The rows of the tables, worked out once for what is visible: on the screen and on paper. */

export const useNodeRows = makeWorkHook(nodeRowsInSteps, hasFewWords);
export const usePassageRows = makeWorkHook(passageRowsInSteps, hasFewWords);
export const useArticleRows = makeWorkHook(articleRowsInSteps, hasFewWords);
