import { LanguageProvider } from '../../ui/language.tsx';
import { browserLanguage } from '../preferences/browserLanguage.ts';
import { readPreferences } from '../preferences/preferences.ts';
import { FailureScreen } from './FailureScreen.tsx';

/** Replaces the whole page after an error that no boundary has caught: it can be reloaded at the same view. */
export function StoppedScreen({ error }: { readonly error: unknown }) {
  return (
    <LanguageProvider value={readPreferences().language ?? browserLanguage()}>
      <FailureScreen reason="stopped" detail={String(error)} />
    </LanguageProvider>
  );
}
