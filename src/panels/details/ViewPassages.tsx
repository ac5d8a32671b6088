import { viewPassagesOf } from '../../store/passagesOf.ts';
import { useActions, useAppStore, useVisible } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { PassagesPanel } from './PassagesPanel.tsx';

/** All passages on which the view rests, by article, in full sentences: what the filters leave to read. */
export function ViewPassages() {
  const text = useText(messages);
  const groups = useAppStore(viewPassagesOf);
  const links = useVisible().edges.size;
  const { showPassages } = useActions();
  return (
    <PassagesPanel
      subject="view"
      title={text.passagesOfView}
      titleLook="type-name"
      groups={groups}
      count={(passages) => (
        <>
          <strong className="font-[620] text-ink">{text.passages(passages)}</strong>{' '}
          {text.inArticles(groups.length)} ·{' '}
          <strong className="font-[620] text-ink">{text.links(links)}</strong>
        </>
      )}
      onClose={() => showPassages(false)}
    />
  );
}
