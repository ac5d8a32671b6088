import { nameOf } from '../../domain/graph/nameOf.ts';
import type { WritingFault } from '../../domain/writing/writing.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { faultMessages } from './faultMessages.ts';

/** Says why something was not saved, and what to do about it; `lost`: the code that writes could not be loaded. */
export function useFaultWords(): (fault: WritingFault | 'lost') => string {
  const { faults: text, lost } = useText(faultMessages);
  const language = useLanguage();
  const index = useIndex();
  return (fault) => {
    if (fault === 'lost') return lost;
    switch (fault.kind) {
      case 'taken':
      case 'unnamed': {
        const node = index.findNode(fault.node);
        const name = node ? nameOf(node, language) : fault.node;
        return fault.kind === 'taken' ? text.taken(fault.name, name) : text.unnamed(name);
      }
      case 'refused':
        return text.refused(fault.message);
      default:
        return text[fault.kind];
    }
  };
}
