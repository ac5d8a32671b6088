import { createContext, useContext } from 'react';

/** How to open the « Ajouter » panel. */
interface AddingAccess {
  readonly open: () => void;
  /** Whether it is open, over the page. */
  readonly isOpen: boolean;
  /** Loads its script in advance, when the pointer comes near. */
  readonly prefetch: () => void;
}

const AccessContext = createContext<AddingAccess | null>(null);

export const AddingAccessProvider = AccessContext.Provider;

/** null: nothing can be added here, as in a page that contains a single graph. */
export const useAddingAccess = (): AddingAccess | null => useContext(AccessContext);
