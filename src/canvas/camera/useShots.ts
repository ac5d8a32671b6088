import { useEffect, useRef } from 'react';
import { useAppStore } from '../../store/react.tsx';
import type { Camera } from './useCamera.ts';

/** Lets the rest of the page ask the camera for something; what is isolated gets the room, and gives it back. */
export function useShots(camera: Camera): void {
  const shot = useAppStore((state) => state.session.shot);
  const isolated = useAppStore(({ view }) => (view.focus?.isolated ? view.focus : null));
  const before = useRef({ shot, isolated });

  useEffect(() => {
    const last = before.current;
    before.current = { shot, isolated };
    if (isolated !== last.isolated) {
      const request = requestAnimationFrame(camera.fit);
      return () => cancelAnimationFrame(request);
    }
    if (shot === null || shot === last.shot) return;
    if (shot.nodes === 'all') camera.fit();
    else if (shot.unlessInSight) shot.nodes.forEach(camera.follow);
    else camera.show(shot.nodes);
  }, [camera, shot, isolated]);
}
