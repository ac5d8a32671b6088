import { useEffect } from 'react';
import { useActions } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { hostMessages } from './hostMessages.ts';

/**
 * In a frame the wheel over the graph or the map, and one finger, scroll the page around it: else whoever only scrolls by
 * would be held there. Once the picture is clicked it takes them, until the frame loses the keyboard. Ctrl with the wheel
 * enlarges at all times, and so do two fingers. What the picture does not get is told once in how to get it.
 */
export function HostScroll() {
  const text = useText(hostMessages);
  const { announce } = useActions();

  useEffect(() => {
    const controller = new AbortController();
    const listen = <Kind extends keyof WindowEventMap>(
      kind: Kind,
      hear: (event: WindowEventMap[Kind]) => void,
    ) => window.addEventListener(kind, hear, { capture: true, passive: true, signal: controller.signal });
    let awake = false;
    let told = false;
    const wake = ({ target }: Event) => {
      awake ||= isOnPicture(target);
    };
    const leaveToHost = (event: Event, words: string) => {
      if (awake || !isOnPicture(event.target)) return;
      event.stopPropagation();
      if (!told) announce(words);
      told = true;
    };

    listen('wheel', (event) => {
      if (!event.ctrlKey && !event.metaKey) leaveToHost(event, text.wheel);
    });
    listen('touchmove', (event) => {
      if (event.touches.length === 1) leaveToHost(event, text.finger);
    });
    listen('pointerdown', (event) => {
      if (event.pointerType !== 'touch') wake(event);
    });
    // A finger that scrolls is taken away from the page before it is lifted.
    listen('pointerup', wake);
    listen('blur', ({ target }) => {
      // The window's own, not that of something in it.
      if (!(target instanceof Element)) awake = false;
    });
    return () => controller.abort();
  }, [text, announce]);
  return null;
}

/** The graph and the map, which take keys, wheel and fingers themselves. */
const isOnPicture = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="application"]') !== null;
