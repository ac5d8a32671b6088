import { useText } from '../../ui/language.tsx';
import { messages } from '../shell/messages.ts';

export function LoadingScreen() {
  const text = useText(messages);
  return (
    <main className="grid h-full place-items-center" aria-busy="true">
      <h1 className="type-ui text-ink-2">{text.loading}</h1>
    </main>
  );
}
