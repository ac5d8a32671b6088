import { Copy } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { FileButton } from '../../ui/controls/ExportRow.tsx';
import { formatBytes } from '../../ui/formatBytes.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { messages } from './messages.ts';
import { type Paper, papers, rasterise, sizeOnPaper } from './rasterise.ts';
import type { DrawnSheet } from './useSheet.ts';

interface ImagePageProps {
  /** « Le graphe ». */
  readonly title: string;
  readonly detail: string;
  /** Without an extension. */
  readonly name: string;
  readonly drawn: DrawnSheet | null | 'failed';
  readonly onSaved: (fileName: string) => void;
}

/** A page to print, for a slide or an article: a preview, and a button for each of its files. */
export function ImagePage({ title, detail, name, drawn, onSaved }: ImagePageProps) {
  const text = useText(messages);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const sheet = drawn === 'failed' ? null : drawn;

  const save = (fileName: string, content: Blob) => {
    saveFile(fileName, content);
    onSaved(fileName);
  };
  const work = async (act: () => Promise<void>, otherwise: string) => {
    setBusy(true);
    setSaid('');
    await act().catch(() => setSaid(otherwise));
    setBusy(false);
  };
  const paint = async (paper: Paper) => {
    if (sheet === null) throw new Error('nothing drawn yet');
    return rasterise(sheet.file, sizeOnPaper(paper, sheet.orientation));
  };
  const savePng = (paper: Paper) =>
    work(async () => {
      const { png, dotsPerInch } = await paint(paper);
      save(`${name}-${paper.toLowerCase()}.png`, png);
      if (dotsPerInch < 300) setSaid(text.fewerDots(dotsPerInch));
    }, text.tooLarge);
  const copy = () =>
    work(async () => {
      // The promise is passed, not the image: Safari allows writing to the clipboard only directly after a click.
      await navigator.clipboard.write([
        new ClipboardItem({ 'image/png': paint('A4').then(({ png }) => png) }),
      ]);
      setSaid(text.copied);
    }, text.notCopied);

  return (
    <div className="flex gap-4 py-3 max-phone:flex-col">
      <Preview file={sheet?.file ?? null} isUpright={sheet?.orientation === 'portrait'} title={title} />
      <div className="min-w-0 flex-1">
        <h4 className="type-ui-strong">{title}</h4>
        <p className="type-meta text-ink-2">{detail}</p>
        <div className="mt-2.5 grid grid-cols-2 gap-1.5 max-phone:grid-cols-1">
          <FileButton
            label={text.svg}
            name={text.svgName(title)}
            size={sheet === null ? '' : formatBytes(sheet.file.size, language)}
            disabled={sheet === null}
            onClick={() => sheet !== null && save(`${name}.svg`, sheet.file)}
          />
          {canCopy() && (
            <Button disabled={sheet === null || busy} onClick={copy} className="justify-start!">
              <Copy size={15} aria-hidden="true" className="shrink-0" />
              {text.copy}
            </Button>
          )}
          {(Object.keys(papers) as Paper[]).map((paper) => {
            const { width, height } = sizeOnPaper(paper, sheet?.orientation ?? 'landscape');
            return (
              <FileButton
                key={paper}
                label={text.png(paper)}
                name={text.pngName(paper, title)}
                size={`${width} × ${height}`}
                disabled={sheet === null || busy}
                onClick={() => savePng(paper)}
              />
            );
          })}
        </div>
        <p role="status" className="type-meta mt-2 min-h-4.5 text-ink-2">
          {drawn === 'failed' ? text.notDrawn : busy ? text.painting : said}
        </p>
      </div>
    </div>
  );
}

/** A preview of the page, in the room reserved for it. */
function Preview({
  file,
  isUpright,
  title,
}: {
  readonly file: Blob | null;
  readonly isUpright: boolean;
  readonly title: string;
}) {
  const text = useText(messages);
  const ref = useRef<HTMLImageElement>(null);
  useLayoutEffect(() => {
    const image = ref.current;
    if (file === null || image === null) return;
    const address = URL.createObjectURL(file);
    image.src = address;
    return () => {
      // First taken from the image: a browser that is about to ask for it would find nothing there.
      image.removeAttribute('src');
      URL.revokeObjectURL(address);
    };
  }, [file]);
  return (
    <div className="flex h-[166px] w-[234px] shrink-0 justify-center border border-rule bg-sunken max-phone:w-full">
      <img
        ref={ref}
        hidden={file === null}
        alt={text.previewOf(title)}
        className={isUpright ? 'h-full w-auto' : 'h-full w-full object-contain'}
      />
    </div>
  );
}

const canCopy = (): boolean =>
  typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';
