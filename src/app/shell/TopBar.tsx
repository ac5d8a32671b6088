import {
  CircleQuestionMark,
  CodeXml,
  Download,
  Menu,
  Moon,
  Search,
  Share2,
  SlidersHorizontal,
  Sun,
} from 'lucide-react';
import { movedNow } from '../../store/movedNow.ts';
import { useActions, useAppStore, useStoreHandle } from '../../store/react.tsx';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { BarFrame } from '../../ui/frame.tsx';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { Logo } from '../../ui/Logo.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { useWorkingKeys } from '../../ui/shortcutKeys.tsx';
import { shareView } from '../commands/shareView.ts';
import { AddButton } from './AddButton.tsx';
import { CorpusButton } from './CorpusButton.tsx';
import { DisplayTabs } from './DisplayChoice.tsx';
import { DossierButton } from './DossierButton.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { messages } from './messages.ts';
import { ShareMenu } from './ShareMenu.tsx';
import { useTheme } from './useTheme.ts';

interface TopBarProps {
  /** Whether the displays are chosen below the canvas. */
  readonly phone: boolean;
  /** Whether neither rail nor strip leads to the filters. */
  readonly noFilters: boolean;
}

/**
 * Name, search, displays, share, language and theme: what is always available. On a narrow screen the last ones are in
 * a menu.
 */
export function TopBar({ phone, noFilters }: TopBarProps) {
  const short = useMediaQuery('(width < 50rem), ((width < 64rem) and (pointer: coarse))');
  return (
    <BarFrame name={<Name />}>
      <CorpusButton />
      {short && !phone && <DisplayTabs />}
      {short ? <ShortTools noFilters={noFilters} /> : <WideTools />}
    </BarFrame>
  );
}

/** The name leads back to the opening view from everywhere. */
function Name() {
  const text = useText(messages);
  const { reset } = useActions();
  return (
    <h1 className="shrink-0 border-rule-2 border-r pr-3 max-stack:min-w-0 max-phone:shrink-[99]">
      <button
        type="button"
        title={text.reset}
        onClick={reset}
        className="flex items-center touch:min-h-hit touch:min-w-hit"
      >
        <Logo />
      </button>
    </h1>
  );
}

function WideTools() {
  return (
    <>
      <SearchOpener />
      <DisplayTabs />
      <div className="ml-auto flex shrink-0 items-center gap-0.5">
        <AddButton />
        <DossierButton />
        <ShareButton />
        <EmbedButton />
        <ExportButton />
        <LanguageChoice />
        <WelcomeButton />
        <ThemeToggle />
      </div>
    </>
  );
}

function ShortTools({ noFilters }: { readonly noFilters: boolean }) {
  const text = useText(messages);
  const { open } = useActions();
  return (
    <div className="ml-auto flex shrink-0">
      <IconButton label={text.searchLabel} onClick={() => open('search')}>
        <Search size={20} aria-hidden="true" />
      </IconButton>
      {noFilters && (
        <IconButton label={text.openFilters} onClick={() => open('filters')}>
          <SlidersHorizontal size={20} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label={text.menu} popoverTarget={menuId} className="-mr-2">
        <Menu size={20} aria-hidden="true" />
      </IconButton>
      <div
        id={menuId}
        popover="auto"
        className="fixed top-(--h-top) right-0 left-auto m-0 max-h-[calc(100dvh-var(--h-top))] flex-col overflow-y-auto items-start gap-2 border border-t-0 border-ink bg-panel p-3 text-ink shadow-float open:flex"
      >
        <AddButton popoverTarget={menuId} />
        <DossierButton popoverTarget={menuId} />
        <ShareButton />
        <EmbedButton popoverTarget={menuId} />
        <ExportButton popoverTarget={menuId} />
        <LanguageChoice />
        <WelcomeButton popoverTarget={menuId} />
        <ThemeToggle />
      </div>
    </div>
  );
}

const menuId = 'bar-menu';

/**
 * In the bar the names of corpus and displays need the room: only the icon is shown, and screen readers have its label;
 * in the menu labels are visible again.
 */
const wordWhereRoom = 'sr-only in-[[popover]]:not-sr-only!';

function ShareButton() {
  const text = useText(messages);
  const store = useStoreHandle();
  const language = useLanguage();
  const moved = useAppStore((state) => Object.keys(movedNow(state)).length > 0);
  if (moved) return <ShareMenu />;
  return (
    <Button
      onClick={() => shareView(store, language)}
      title={text.share}
      className="border-transparent bg-transparent px-2!"
    >
      <Share2 size={15} aria-hidden="true" />
      <span className={wordWhereRoom}>{text.share}</span>
    </Button>
  );
}

/** `popoverTarget`: the menu that contains the button, and that it closes; likewise below. */
function EmbedButton({ popoverTarget }: { readonly popoverTarget?: string }) {
  const text = useText(messages);
  const { open } = useActions();
  return (
    // In a narrow bar the names need its room; the export dialog offers it too.
    <Button
      onClick={() => open('embed')}
      popoverTarget={popoverTarget}
      popoverTargetAction="hide"
      title={text.embed}
      className="border-transparent bg-transparent px-2! not-in-[[popover]]:[@media(width<90rem)]:hidden"
    >
      <CodeXml size={15} aria-hidden="true" />
      <span className={wordWhereRoom}>{text.embed}</span>
    </Button>
  );
}

function ExportButton({ popoverTarget }: { readonly popoverTarget?: string }) {
  const text = useText(messages);
  const { open } = useActions();
  return (
    // The dialog closes the menu before the button does: toggling would then reopen it above the dialog.
    <Button
      onClick={() => open('export')}
      popoverTarget={popoverTarget}
      popoverTargetAction="hide"
      title={text.export}
      className="border-transparent bg-transparent px-2!"
    >
      <Download size={15} aria-hidden="true" />
      <span className={wordWhereRoom}>{text.export}</span>
    </Button>
  );
}

function WelcomeButton({ popoverTarget }: { readonly popoverTarget?: string }) {
  const text = useText(messages);
  const { openWelcome } = useActions();
  return (
    <Button
      onClick={openWelcome}
      popoverTarget={popoverTarget}
      title={text.welcome}
      className="border-transparent bg-transparent px-2!"
    >
      <CircleQuestionMark size={17} aria-hidden="true" />
      <span className={wordWhereRoom}>{text.welcome}</span>
    </Button>
  );
}

function ThemeToggle() {
  const text = useText(messages);
  const { dark, toggle } = useTheme();
  const label = dark ? text.themeToLight : text.themeToDark;
  return (
    <Button onClick={toggle} title={label} className="border-transparent bg-transparent px-2!">
      {dark ? <Sun size={17} aria-hidden="true" /> : <Moon size={17} aria-hidden="true" />}
      <span className={wordWhereRoom}>{label}</span>
    </Button>
  );
}

function SearchOpener() {
  const text = useText(messages);
  const working = useWorkingKeys();
  const { open } = useActions();
  return (
    <button
      type="button"
      aria-keyshortcuts={working('Control+K /')}
      onClick={() => open('search')}
      className="@container type-ui flex h-8 touch:h-hit w-54 min-w-24 shrink-[99] items-center max-rail:min-w-9 gap-2 rounded-control border border-field bg-raised px-2.5 text-left text-ink-3 hover:border-ink"
    >
      <Search size={15} aria-hidden="true" className="shrink-0" />
      <span className="sr-only">{text.searchLabel}</span>
      <span className="truncate @max-[4rem]:hidden">{text.searchOpener}</span>
      <kbd className="type-code ml-auto shrink-0 max-rail:hidden @max-[11rem]:hidden rounded-tag border border-rule-2 px-1.5 text-ink-2">
        Ctrl K
      </kbd>
    </button>
  );
}
