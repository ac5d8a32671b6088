import { createContext, type RefObject, useContext } from 'react';

interface DetailsScroller {
  /** What scrolls around the evidence. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** What stays at its top, over what is scrolled; null: nothing. */
  readonly head: RefObject<HTMLElement | null> | null;
}

const DetailsScrollerContext = createContext<DetailsScroller | null>(null);

/** Tells the evidence below in what it is scrolled. */
export const DetailsScrollerProvider = DetailsScrollerContext.Provider;

/** In what the evidence here is scrolled; null: in nothing of the panel's. */
export const useDetailsScroller = (): DetailsScroller | null => useContext(DetailsScrollerContext);
