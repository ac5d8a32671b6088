import { useCallback } from 'react';
import { useActions, useAppStore } from '../../store/react.tsx';
import { NoticePill } from '../../ui/controls/NoticePill.tsx';

/** What was just done. */
export function Notice() {
  const notice = useAppStore((state) => state.session.notice);
  const { announce } = useActions();
  const clear = useCallback(() => announce(''), [announce]);
  return <NoticePill notice={notice} onEnd={clear} />;
}
