import { Moon, Search, Share2, SlidersHorizontal, Sun } from 'lucide-react';
import type { Language } from '../domain/schema.ts';
import { useActions, useAppStore } from '../store/react.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { Logo } from './Logo.tsx';
import { messages } from './messages.ts';
import { keepLanguage } from './preferences.ts';
import { useTheme } from './useTheme.ts';

/** Name, search, share, language and theme: what is always at hand. */
export function TopBar({ phone }: { readonly phone: boolean }) {
  const text = useText(messages);
  const { openSearch, openFilters, announce } = useActions();
  const { dark, toggle } = useTheme();

  const share = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      announce(text.linkCopied);
    } catch {
      announce(text.linkNotCopied);
    }
  };

  return (
    <header className="flex h-(--h-top) items-center gap-4 border-b border-ink bg-panel px-4 max-phone:gap-1 max-phone:px-3">
      <h1 className="min-w-[236px] max-stack:min-w-0">
        <Logo />
      </h1>
      {phone ? (
        <IconButton label={text.searchLabel} onClick={openSearch} className="ml-auto">
          <Search size={20} aria-hidden="true" />
        </IconButton>
      ) : (
        <SearchOpener />
      )}
      {phone && (
        <IconButton label={text.openFilters} onClick={openFilters}>
          <SlidersHorizontal size={20} aria-hidden="true" />
        </IconButton>
      )}
      <div className={phone ? 'contents' : 'ml-auto flex items-center gap-2'}>
        {phone ? (
          <IconButton label={text.share} onClick={share}>
            <Share2 size={20} aria-hidden="true" />
          </IconButton>
        ) : (
          <Button onClick={share} className="border-transparent bg-transparent">
            <Share2 size={15} aria-hidden="true" />
            {text.share}
          </Button>
        )}
        <LanguageChoice />
        <IconButton label={dark ? text.themeToLight : text.themeToDark} onClick={toggle}>
          {dark ? <Sun size={17} aria-hidden="true" /> : <Moon size={17} aria-hidden="true" />}
        </IconButton>
      </div>
    </header>
  );
}

function SearchOpener() {
  const text = useText(messages);
  const { openSearch } = useActions();
  return (
    <button
      type="button"
      aria-label={text.searchLabel}
      aria-keyshortcuts="Control+K /"
      onClick={openSearch}
      className="type-ui flex h-8 w-[272px] min-w-0 items-center gap-2 rounded-control border border-field bg-raised px-3 text-left text-ink-3 hover:border-ink"
    >
      <Search size={15} aria-hidden="true" />
      <span className="truncate">{text.searchOpener}</span>
      <kbd className="type-code ml-auto rounded-tag border border-rule-2 px-1.5 text-ink-2">Ctrl K</kbd>
    </button>
  );
}

function LanguageChoice() {
  const text = useText(messages);
  const shown = useLanguage();
  const chosen = useAppStore((state) => state.view.language);
  const { setLanguage } = useActions();
  const choose = (language: Language) => {
    keepLanguage(language);
    if (language !== shown || chosen !== null) setLanguage(language);
  };
  return (
    <fieldset aria-label={text.language} className="flex items-center">
      {(['fr', 'en'] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={shown === language}
          aria-label={language === 'fr' ? 'Français' : 'English'}
          onClick={() => choose(language)}
          className="type-ui-strong grid h-8 min-w-7 place-items-center border-b-2 border-transparent px-1 text-ink-3 uppercase hover:text-ink aria-pressed:border-ink aria-pressed:text-ink max-phone:h-11 max-phone:min-w-9"
        >
          {language}
        </button>
      ))}
    </fieldset>
  );
}
