import { type Language, languageNames, languages } from '../../domain/basics/languages.ts';
import { useActions, useAppStore } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { keepLanguage } from '../preferences/preferences.ts';
import { messages } from './messages.ts';

/** One button for each language. */
export function LanguageChoice() {
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
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={shown === language}
          aria-label={`${language.toUpperCase()}, ${languageNames[language]}`}
          onClick={() => choose(language)}
          className="type-ui-strong grid h-8 min-w-7 place-items-center border-b-2 border-transparent px-1 text-ink-3 uppercase hover:text-ink aria-pressed:border-ink aria-pressed:text-ink touch:h-hit touch:min-w-hit"
        >
          {language}
        </button>
      ))}
    </fieldset>
  );
}
