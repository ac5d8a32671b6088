import { SearchPanel } from '../../panels/search/SearchPanel.tsx';
import { useCommands } from './useCommands.ts';

/** The search, together with everything that the page can do. */
export function CommandPalette() {
  return <SearchPanel commandsFor={useCommands()} />;
}
