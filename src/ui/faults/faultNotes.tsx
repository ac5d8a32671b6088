import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { isLostScript } from '../../lib/lostScript.ts';
import { FaultMessage } from './FaultMessage.tsx';

/** A fault of a part that has no place of its own to report it. */
interface Fault {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Reports a fault. Returns what withdraws it; one that only reloading fixes stays until it is closed. */
type NoteFault = (error: unknown, retry?: () => void) => () => void;

const NoteFaultContext = createContext<NoteFault>(() => () => {});

export const useNoteFault = (): NoteFault => useContext(NoteFaultContext);

/** One note for all faults of what covers the page or works invisibly, however many there are. */
export function FaultNotes({ children }: { readonly children: ReactNode }) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const note = useCallback<NoteFault>((error, retry = () => {}) => {
    const fault = { error, retry };
    setFaults((before) => [...before, fault]);
    return () => {
      if (!isLostScript(error)) setFaults((before) => before.filter((one) => one !== fault));
    };
  }, []);
  const [first] = faults;

  return (
    <NoteFaultContext value={note}>
      {children}
      {first && (
        <aside className="fixed bottom-14 left-1/2 z-40 w-96 max-w-[calc(100vw-2rem)] -translate-x-1/2 rounded-control border border-ink bg-raised p-4 text-ink shadow-float">
          <FaultMessage
            elsewhere
            error={first.error}
            onRetry={() => {
              setFaults([]);
              for (const { retry } of faults) retry();
            }}
            onClose={() => setFaults([])}
          />
        </aside>
      )}
    </NoteFaultContext>
  );
}
