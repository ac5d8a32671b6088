import { ChevronDown } from 'lucide-react';
import { useText } from '../../ui/language.tsx';
import { ArticleOption } from './ArticleOption.tsx';
import { CommandOption } from './CommandOption.tsx';
import { LinkOption } from './LinkOption.tsx';
import type { ResultEntry, ResultGroup } from './listResults.ts';
import { messages } from './messages.ts';
import { NodeOption } from './NodeOption.tsx';
import { PassageOption } from './PassageOption.tsx';

interface ResultGroupsProps {
  readonly groups: readonly ResultGroup[];
  readonly activeKey: string | null;
  readonly idOf: (entry: ResultEntry) => string;
  readonly onPoint: (entry: ResultEntry) => void;
  readonly onChoose: (entry: ResultEntry) => void;
}

/** The options of the listbox, group by group. */
export function ResultGroups({ groups, activeKey, idOf, onPoint, onChoose }: ResultGroupsProps) {
  const text = useText(messages);
  return groups.map((group) => (
    // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options so, and no element does.
    <div key={group.name} role="group" aria-label={text[group.name]}>
      <p aria-hidden="true" className="type-ui-strong sticky top-0 z-10 bg-raised px-4 pt-3 pb-1">
        {text[group.name]}
      </p>
      {group.entries.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field, which names the active option.
        // biome-ignore lint/a11y/useFocusableInteractive: likewise.
        <div
          key={entry.key}
          id={idOf(entry)}
          role="option"
          aria-selected={entry.key === activeKey}
          onPointerMove={() => onPoint(entry)}
          onClick={() => onChoose(entry)}
          className="relative cursor-pointer px-4 aria-selected:bg-sunken aria-selected:before:absolute aria-selected:before:inset-y-0 aria-selected:before:left-0 aria-selected:before:w-[3px] aria-selected:before:bg-ink"
        >
          {entry.kind === 'node' && <NodeOption hit={entry.hit} hidden={entry.hidden} />}
          {entry.kind === 'link' && <LinkOption edge={entry.edge} hidden={entry.hidden} />}
          {entry.kind === 'article' && <ArticleOption source={entry.source} />}
          {entry.kind === 'passage' && <PassageOption hit={entry.hit} hidden={entry.hidden} />}
          {entry.kind === 'command' && <CommandOption command={entry.command} />}
          {entry.kind === 'more' && (
            <span className="type-ui flex h-8 items-center gap-2 text-ink-2 touch:h-hit">
              <ChevronDown size={14} aria-hidden="true" />
              {text.more(entry.count)}
            </span>
          )}
        </div>
      ))}
    </div>
  ));
}
