import { SearchPanel } from '../../panels/search/SearchPanel.tsx';
import { useCommands } from './useCommands.ts';

/** The search, with all that the page can do. */
export function Palette() {
  return <SearchPanel commandsFor={useCommands()} />;
}
