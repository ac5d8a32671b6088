import { useEffect, useRef } from 'react';
import { useAppStore } from '../../store/react.tsx';
import type { Camera } from './useCamera.ts';

/** Lets the rest of the page ask the camera to show something. */
export function useCameraTarget(camera: Camera): void {
  const target = useAppStore((state) => state.session.cameraTarget);
  const before = useRef(target);

  useEffect(() => {
    if (target === null || target === before.current) return;
    before.current = target;
    if (target.nodes === 'all') target.opening ? camera.open() : camera.fit();
    else if (target.unlessInSight) target.nodes.forEach(camera.follow);
    else camera.show(target.nodes);
  }, [camera, target]);
}
