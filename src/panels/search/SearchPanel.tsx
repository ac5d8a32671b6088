import { Search as SearchIcon, X } from 'lucide-react';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useActions, useAppStore, useIndex, useSearch, useVisible } from '../../store/react.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useModal } from '../../ui/dialogs/useModal.ts';
import { ReloadButton } from '../../ui/faults/ReloadButton.tsx';
import { usePrepared } from '../../ui/hooks/usePrepared.ts';
import { focusMain } from '../../ui/keyElements.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { chooseEntry } from './chooseEntry.ts';
import type { Command } from './commands.ts';
import { type GroupName, listResults, type ResultEntry } from './listResults.ts';
import { messages } from './messages.ts';
import { ResultGroups } from './ResultGroups.tsx';

const noGroup: ReadonlySet<GroupName> = new Set();

interface SearchPanelProps {
  /** The commands that match what is typed; the panel itself knows only nodes and passages. */
  readonly commandsFor?: (query: string) => readonly Command[];
}

const noCommands = (): readonly Command[] => [];

/**
 * Finds nodes by any of their names, passages by their words and commands by what they do. The focus stays in the
 * field.
 */
export function SearchPanel({ commandsFor = noCommands }: SearchPanelProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const search = usePrepared(useSearch());
  const searchLost = useAppStore((state) => state.session.searchLost);
  const visible = useVisible();
  const view = useAppStore((state) => state.view);
  const entered = useAppStore((state) => state.session.searchEntered);
  const { setQuery, setSearchEntered, close, replaceView, announce, pointAt } = useActions();
  /** null: nothing was pointed at yet. */
  const [active, setActive] = useState<number | null>(null);
  const [unfolded, setUnfolded] = useState(noGroup);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  /** Leaving without a choice clears the query, so that the link does not contain it. */
  const leave = (): void => {
    setQuery('');
    close('search');
  };
  const modal = useModal(leave);
  const { field, chosenByKey } = useFieldFocus(modal.ref, () => pointAt(null));

  const results = useMemo(() => {
    const commands = commandsFor(view.query);
    return listResults({ index, search, visible, commands }, view.query, language, unfolded);
  }, [index, search, visible, commandsFor, view.query, language, unfolded]);
  const entries = results.groups.flatMap((group) => group.entries);
  // What is offered because nothing like it was found is not what Enter was pressed for.
  const first = results.query !== '' && results.groups[0]?.name === 'mostCited' ? -1 : 0;
  const current = entries[Math.min(active ?? first, entries.length - 1)];

  const isComing = search === null && !searchLost && results.query !== '';
  const chooseWhatCame = useEffectEvent(() => {
    setSearchEntered(false);
    if (!current) return;
    chosenByKey.current = current.kind !== 'more';
    choose(current);
  });
  useEffect(() => {
    if (entered && !isComing) chooseWhatCame();
  }, [entered, isComing]);

  const highlight = (place: number): void => {
    setActive(place);
    const entry = entries[place];
    pointAt(entry?.kind === 'node' ? { kind: 'node', id: entry.hit.node.id } : null);
  };
  const scrollTo = (place: number): void =>
    list.current?.querySelectorAll('[role="option"]')[place]?.scrollIntoView({ block: 'nearest' });
  const choose = (entry: ResultEntry): void => {
    if (entry.kind === 'more') {
      setUnfolded(new Set([...unfolded, entry.group]));
      return;
    }
    if (entry.kind === 'command') {
      leave();
      entry.command.run();
      return;
    }
    replaceView(chooseEntry(index, view, entry));
    close('search');
    if (entry.hidden && entry.kind === 'node') announce(text.shown(nameOf(entry.hit.node, language)));
  };
  const type = (query: string): void => {
    setSearchEntered(false);
    setQuery(query);
    setActive(null);
    setUnfolded(noGroup);
    pointAt(null);
    list.current?.scrollTo({ top: 0 });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = placeAfterKey(event, current ? entries.indexOf(current) : -1, entries.length);
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
    if (isEnter && isComing) setSearchEntered(true);
    else if (isEnter && current) {
      chosenByKey.current = current.kind !== 'more';
      choose(current);
    } else if (place !== null) {
      highlight(place);
      scrollTo(place);
    } else return;
    event.preventDefault();
  };

  const { nodeCount, linkCount, articleCount, passageCount, commandCount } = results;
  const found = nodeCount + linkCount + articleCount + passageCount + commandCount;
  /** Without the search it is unknown what the articles contain. */
  const said =
    results.query === '' || searchLost
      ? ''
      : search === null
        ? text.loading
        : found === 0
          ? text.nothing(results.query, index.articles.length)
          : null;
  return (
    <dialog
      {...modal}
      aria-label={text.search}
      className="fixed top-1 left-[264px] m-0 max-h-[min(720px,calc(100dvh-16px))] w-[680px] max-w-[calc(100vw-16px)] flex-col overflow-hidden rounded-control border border-ink bg-raised text-ink shadow-float backdrop:bg-canvas/50 open:flex max-rail:inset-x-0 max-rail:mx-auto max-phone:inset-0 max-phone:h-dvh max-phone:max-h-none max-phone:w-full max-phone:max-w-none max-phone:rounded-none max-phone:border-0"
    >
      <div className="flex h-11 shrink-0 items-center gap-2.5 border-b border-ink pr-1 pl-4 max-phone:h-(--h-top)">
        <SearchIcon size={16} aria-hidden="true" className="shrink-0 text-ink-2" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={text.search}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current ? optionId(id, current) : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={text.placeholder}
          value={view.query}
          onFocus={(event) => event.target.select()}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          className="type-ui h-full min-w-0 flex-1 bg-transparent text-[0.9375rem] outline-none selection:bg-ink selection:text-on-ink placeholder:text-ink-3 focus-visible:shadow-none max-phone:text-[1rem]"
        />
        <IconButton label={text.close} onClick={leave}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <p aria-live="polite" className="sr-only">
        {said ?? text.found(nodeCount, linkCount, articleCount, passageCount, commandCount)}
      </p>
      {said && (
        <p aria-hidden="true" className="type-ui shrink-0 px-4 pt-4 pb-1 text-ink-2">
          {said}
        </p>
      )}
      {searchLost && (
        <div
          role="alert"
          className="type-ui flex shrink-0 flex-col items-start gap-3 px-4 pt-4 pb-2 text-ink"
        >
          <p>{text.lost}</p>
          <ReloadButton />
        </div>
      )}
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={text.results}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2"
      >
        <ResultGroups
          groups={results.groups}
          activeKey={current?.key ?? null}
          idOf={(entry) => optionId(id, entry)}
          onPoint={(entry) => entry !== current && highlight(entries.indexOf(entry))}
          onChoose={choose}
        />
      </div>
      <p className="type-meta shrink-0 border-t border-rule px-4 py-1.5 text-ink-3 max-phone:hidden">
        {text.keys}
      </p>
    </dialog>
  );
}

const optionId = (list: string, entry: ResultEntry): string => `${list}-${entry.key}`;

/**
 * Where a key moves the highlight: up and down wrap around, Home and End go to the ends; null: the key belongs to the
 * field.
 */
function placeAfterKey(event: KeyboardEvent, place: number, count: number): number | null {
  if (count === 0 || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === 'ArrowDown') return (place + 1) % count;
  if (event.key === 'ArrowUp') return (Math.max(place, 0) - 1 + count) % count;
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  return null;
}

/**
 * Puts the focus in the field while the dialog is open. When closing it leaves the focus nowhere after a choice by key,
 * the page's main part receives it, so that what opens can take it over.
 */
function useFieldFocus(dialog: RefObject<HTMLElement | null>, onLeave: () => void) {
  const field = useRef<HTMLInputElement>(null);
  const chosenByKey = useRef(false);
  const leave = useEffectEvent(onLeave);
  useLayoutEffect(() => {
    const shown = dialog.current;
    field.current?.focus();
    // What was typed before the field appeared: typing continues after it.
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    return () => {
      const { activeElement: active, body } = document;
      if (chosenByKey.current && (!active || active === body || shown?.contains(active))) focusMain();
      leave();
    };
  }, [dialog]);
  return { field, chosenByKey };
}
