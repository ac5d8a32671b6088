import { useEffect, useState } from 'react';
import type { AppStore } from '../../store/appStore.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';
import type { FollowedGraph } from './followGraph.ts';

/** Shows the graph of the open corpus whenever it is rebuilt. `covered`: whether something lies over the picture. */
export function useGraphOfCorpus(store: AppStore, corpora: CorporaStore | null, covered: boolean): void {
  const [followed, setFollowed] = useState<FollowedGraph | null>(null);
  useEffect(() => {
    if (corpora === null) return;
    let left = false;
    let end = () => {};
    // The corpora have come with this very script.
    void import('./corporaHere.ts').then(({ followGraph }) => {
      if (left) return;
      const following = followGraph(store, corpora);
      end = following.end;
      setFollowed(following);
    });
    return () => {
      left = true;
      end();
    };
  }, [store, corpora]);
  useEffect(() => followed?.cover(covered), [followed, covered]);
}
