import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AddingActions, AddingState, AddingStore } from './addingState.ts';

const AddingContext = createContext<AddingStore | null>(null);

/** Provides the articles that are being added to all components below. */
export const AddingProvider = AddingContext.Provider;

function useAddingStore(): AddingStore {
  const store = useContext(AddingContext);
  if (store === null) throw new Error('Articles are added inside an AddingProvider.');
  return store;
}

/** A part of the state of adding. Throws outside an `AddingProvider`. */
export const useAdding = <Selected,>(select: (state: AddingState) => Selected): Selected =>
  useStore(useAddingStore(), select);

/** The actions of adding. Throws outside an `AddingProvider`. */
export const useAddingActions = (): AddingActions => useAdding((state) => state.actions);
