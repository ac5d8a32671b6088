import { createContext, useContext } from 'react';

/** The way to « Ajouter ». */
interface AddingAccess {
  readonly open: () => void;
  /** Brings its script beforehand, for a hand that comes near. */
  readonly prefetch: () => void;
}

const AccessContext = createContext<AddingAccess | null>(null);

export const AddingAccessProvider = AccessContext.Provider;

/** null: nothing can be added here, as in a page that holds one graph alone. */
export const useAddingAccess = (): AddingAccess | null => useContext(AccessContext);
