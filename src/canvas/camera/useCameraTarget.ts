import { useEffect, useRef } from 'react';
import { useAppStore } from '../../store/react.tsx';
import type { Camera } from './useCamera.ts';

/** Lets the rest of the page ask the camera for something; what is isolated gets the room, and gives it back. */
export function useCameraTarget(camera: Camera): void {
  const cameraTarget = useAppStore((state) => state.session.cameraTarget);
  const isolated = useAppStore(({ view }) => (view.focus?.isolated ? view.focus : null));
  const before = useRef({ cameraTarget, isolated });

  useEffect(() => {
    const last = before.current;
    before.current = { cameraTarget, isolated };
    if (isolated !== last.isolated) {
      const request = requestAnimationFrame(camera.fit);
      return () => cancelAnimationFrame(request);
    }
    if (cameraTarget === null || cameraTarget === last.cameraTarget) return;
    if (cameraTarget.nodes === 'all') camera.fit();
    else if (cameraTarget.unlessInSight) cameraTarget.nodes.forEach(camera.follow);
    else camera.show(cameraTarget.nodes);
  }, [camera, cameraTarget, isolated]);
}
