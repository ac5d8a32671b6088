import { useRef, useState } from 'react';
import { writeEmbedCode } from '../../domain/exports/embedCode.ts';
import { movedNow } from '../../store/movedNow.ts';
import { useActions, useAppStore } from '../../store/react.tsx';
import { describeView } from '../../store/view/describeView.ts';
import { embedAddressOf } from '../../store/view/url/embedAddress.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { Dialog } from '../../ui/dialogs/Dialog.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { embedMessages } from './embedMessages.ts';

/** The code that puts the present view into a page of the reader's own, to be copied. */
export function EmbedDialog() {
  const text = useText(embedMessages);
  const { close } = useActions();
  const isFile = window.location.protocol === 'file:';
  const own = useAppStore((state) => state.view.corpus !== null);
  return (
    <Dialog title={text.embed} onClose={() => close('embed')}>
      {own || isFile ? <p className="type-ui pt-4">{own ? text.ownCorpus : text.onlyFile}</p> : <Code />}
    </Dialog>
  );
}

function Code() {
  const text = useText(embedMessages);
  const language = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const code = useAppStore((state) =>
    writeEmbedCode({
      address: embedAddressOf(state.view, state.index, language, window.location, movedNow(state)),
      title: text.title(describeView({ ...state.view, query: '' }, state.index, language)),
    }),
  );

  const copy = async () => {
    const done = await copyText(code);
    if (!done) {
      field.current?.focus();
      field.current?.select();
    }
    setSaid(done ? text.copied : text.notCopied);
  };

  return (
    <>
      <p className="type-ui pt-4 pb-3">{text.explain}</p>
      <textarea
        ref={field}
        readOnly
        aria-label={text.code}
        value={code}
        rows={5}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
        className="type-code block w-full resize-y rounded-control border border-field bg-panel px-3 py-2 text-ink"
      />
      {isOnlyHere(window.location.hostname) && <p className="type-meta pt-2 text-ink-2">{text.onlyHere}</p>}
      <div className="flex flex-wrap items-center gap-3 pt-3">
        <Button primary onClick={copy}>
          {text.copy}
        </Button>
        <p role="status" className="type-ui text-ink-2">
          {said}
        </p>
      </div>
    </>
  );
}

/** Names that mean this machine to every machine. */
const isOnlyHere = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|)$/.test(host);
