import { FolderOpen, Lock, Plus, Save, TriangleAlert } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CorpusId } from '../../domain/basics/corpus.ts';
import { countProposed } from '../../domain/graph/provenance.ts';
import type { Graph } from '../../domain/graph/schema.ts';
import { useCorpora } from '../../store/corpus/corpusReact.tsx';
import { useIndex } from '../../store/react.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useModal } from '../../ui/dialogs/useModal.ts';
import { formatBytes } from '../../ui/formatBytes.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { CorpusRow, ExampleRow, type PageGraph } from './CorpusRow.tsx';
import type { CorporaMenuActs } from './corporaMenuActs.ts';
import { messages } from './messages.ts';
import { RemovedRow } from './RemovedRow.tsx';

interface CorporaMenuProps {
  readonly acts: CorporaMenuActs;
  /** The corpus that is open; null: the built-in one. */
  readonly open: CorpusId | null;
  readonly onClose: () => void;
  /** The left edge of the menu, in CSS pixels of the window. */
  readonly left: number;
}

/** What the page's own graph is, once it was seen here: while another corpus is open, it is not fetched. */
let lastSeen: PageGraph | null = null;

const tellGraph = (graph: Graph): PageGraph => {
  const { names, evidence } = countProposed(graph);
  return { articles: graph.articles.length, verified: names + evidence === 0 };
};

/** The corpora on this computer, to be opened, renamed and deleted; new ones, and files from elsewhere. */
export function CorporaMenu({ acts, open, onClose, left }: CorporaMenuProps) {
  const text = useText(messages);
  const language = useLanguage();
  const modal = useModal(onClose);
  const corpora = useCorpora((state) => state.corpora);
  const removed = useCorpora((state) => state.removed);
  const trouble = useCorpora((state) => state.trouble);
  const keptHere = useCorpora((state) => (state.mayBeCleared ? text.mayBeCleared : text.keptHere));
  const { graph } = useIndex();
  const seen = useMemo(() => (open === null ? tellGraph(graph) : lastSeen), [open, graph]);
  useEffect(() => {
    lastSeen = seen;
  }, [seen]);
  const [now] = useState(Date.now);
  const [renaming, setRenaming] = useState<CorpusId | null>(null);
  const bytes = corpora.reduce((sum, one) => sum + one.bytes, 0);
  const list = useRef<HTMLTableSectionElement>(null);

  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, []);

  return (
    <dialog
      {...modal}
      aria-label={text.title}
      style={{ left: `max(0px, min(${left}px, 100vw - 604px))` }}
      className="fixed top-(--h-top) right-auto m-0 max-h-[calc(100dvh-var(--h-top))] w-[604px] max-w-[100vw] flex-col overflow-hidden rounded-b-control border border-t-0 border-ink bg-panel p-0 text-ink shadow-float open:flex backdrop:bg-transparent max-phone:left-0! max-phone:w-full"
    >
      <h2 className="type-ui-strong px-4 pt-3 pb-1">{text.title}</h2>
      {trouble !== null && (
        <p role="alert" className="type-ui mx-4 mb-2 flex gap-2 border border-rule-2 bg-raised p-3">
          <TriangleAlert size={16} aria-hidden="true" className="mt-0.5 shrink-0" />
          <span className="grow">{text.trouble[trouble]}</span>
          <button type="button" onClick={acts.forgetTrouble} className="quiet-link shrink-0 self-start">
            {text.dismiss}
          </button>
        </p>
      )}
      <div className="min-h-0 overflow-y-auto">
        <table className="w-full border-collapse">
          <thead>
            <tr className="type-ui border-b border-rule text-ink-2 *:h-8 *:px-2 *:font-normal *:whitespace-nowrap">
              <th scope="col" className="pl-[42px]! text-left">
                {text.name}
              </th>
              <th scope="col" className="text-right">
                {text.articles}
              </th>
              <th scope="col" className="text-right">
                {text.toReview}
              </th>
              <th scope="col" className="text-left max-phone:hidden">
                {text.opened}
              </th>
              <th scope="col">
                <span className="sr-only">{text.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={list}>
            {corpora.map((corpus) => (
              <CorpusRow
                key={corpus.id}
                corpus={corpus}
                isOpen={corpus.id === open}
                now={now}
                renaming={renaming === corpus.id}
                onRename={setRenaming}
                acts={acts}
                onClose={onClose}
              />
            ))}
            {removed.map((corpus) => (
              <RemovedRow key={corpus.id} corpus={corpus} onRestore={() => acts.restore(corpus.id)} />
            ))}
            <ExampleRow isOpen={open === null} graph={seen} acts={acts} onClose={onClose} />
          </tbody>
        </table>
      </div>
      <div className="flex flex-col gap-2.5 border-t border-ink px-4 py-3">
        <div className="flex flex-wrap gap-2">
          <Button primary onClick={() => acts.create(text.newName)}>
            <Plus size={15} aria-hidden="true" />
            {text.create}
          </Button>
          <Button onClick={acts.openFile}>
            <FolderOpen size={15} aria-hidden="true" />
            {text.openFile}
          </Button>
          {open !== null && (
            <Button onClick={() => acts.save(open)}>
              <Save size={15} aria-hidden="true" />
              {text.saveThis}
            </Button>
          )}
        </div>
        <p className="type-meta flex items-start gap-2 text-ink-2">
          <Lock size={13} aria-hidden="true" className="mt-0.5 shrink-0" />
          {corpora.length === 0 ? text.none : keptHere(formatBytes(bytes, language))}
        </p>
      </div>
    </dialog>
  );
}
