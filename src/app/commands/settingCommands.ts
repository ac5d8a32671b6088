import { type Language, otherLanguage } from '../../domain/basics/languages.ts';
import type { Command } from '../../panels/search/commands.ts';
import type { AppStore } from '../../store/appStore.ts';
import type { Theme } from '../../store/session/session.ts';
import { setLabels, setLanguage } from '../../store/view/transitions.ts';
import { labelChoices, usualPreferences } from '../../store/view/usualPreferences.ts';
import { withPreferences } from '../../store/view/viewPreferences.ts';
import { forgetPreferences, keepTheme } from '../preferences/preferences.ts';
import type { commandMessages } from './commandMessages.ts';

const themes: readonly Theme[] = ['light', 'dark', 'system'];

/** What is kept from visit to visit, each with the values that it does not have now. */
export function settingCommands(
  store: AppStore,
  text: (typeof commandMessages)['fr'],
  language: Language,
): readonly Command[] {
  const { actions, view, session } = store.getState();
  const { filters } = view;
  const other = otherLanguage(language);
  return [
    ...labelChoices
      .filter((choice) => choice !== view.labels)
      .map(
        (choice): Command => ({
          key: `labels-${choice}`,
          label: text.labels[choice],
          words: text.words.labels,
          isSetting: true,
          run: () => actions.changeView((now) => setLabels(now, choice)),
        }),
      ),
    {
      key: 'teasers',
      label: filters.teasers ? text.hideTeasers : text.showTeasers,
      isSetting: true,
      run: () => actions.setFilters({ teasers: !filters.teasers }),
    },
    ...themes
      .filter((theme) => theme !== session.theme)
      .map(
        (theme): Command => ({
          key: `theme-${theme}`,
          label: text.themes[theme],
          words: text.words.theme,
          isSetting: true,
          run: () => {
            keepTheme(theme);
            actions.setTheme(theme);
          },
        }),
      ),
    {
      key: 'language',
      label: text.languages[other],
      words: text.words.language,
      isSetting: true,
      run: () => actions.setLanguage(other),
    },
    {
      key: 'bare-keys',
      label: session.bareKeys ? text.bareKeysOff : text.bareKeysOn,
      words: text.words.bareKeys,
      isSetting: true,
      run: () => actions.setBareKeys(!session.bareKeys),
    },
    {
      key: 'preferences',
      label: text.resetPreferences,
      words: text.words.preferences,
      isSetting: true,
      run: () => {
        actions.setTheme('system');
        actions.setLegendOpen(true);
        actions.setBareKeys(true);
        actions.setOwnLanguage(null);
        actions.changeView((now) => setLanguage(withPreferences(now, usualPreferences), null));
        forgetPreferences();
        actions.announce(text.preferencesReset);
      },
    },
  ];
}
