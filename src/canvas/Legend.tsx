import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Family } from '../domain/basics/kinds.ts';
import { tokenPalette } from '../drawing/palette.ts';
import { dashSign, type Sign, sizeSign, sizesUpTo, thicknessSign } from '../drawing/signs.ts';
import { facetsOf } from '../store/facets.ts';
import { howSoonAside } from '../store/howSoonAside.ts';
import { useActions, useAppStore, useIndex, useStoreHandle } from '../store/react.tsx';
import { IconButton } from '../ui/controls/Button.tsx';
import { LinkSample } from '../ui/evidence/LinkSample.tsx';
import { SignPicture } from '../ui/evidence/SignPicture.tsx';
import { legendLook } from '../ui/frame.tsx';
import { useLate } from '../ui/hooks/useLate.ts';
import { useFigure, useText } from '../ui/language.tsx';
import { pictureMessages } from '../ui/pictureMessages.ts';
import { useWithKeys, useWorkingKeys } from '../ui/shortcutKeys.tsx';
import { messages } from './messages.ts';

/**
 * What lines, dashes, widths and sizes mean; collapsed, a pill that says which links are shown. `children`: further
 * rows for a graph with proposals.
 */
export function Legend({ children }: { readonly children?: ReactNode }) {
  const open = useAppStore((state) => state.session.legendOpen);
  const { setLegendOpen } = useActions();
  /** Collapsing removes the button that had the focus: it moves to the button that expands, and back. */
  const toggled = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = () => {
    toggled.current = true;
    setLegendOpen(!open);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another button is there after folding.
  useEffect(() => {
    if (toggled.current) button.current?.focus({ preventScroll: true });
    toggled.current = false;
  }, [open]);
  return open ? (
    <OpenLegend button={button} onFold={toggle}>
      {children}
    </OpenLegend>
  ) : (
    <Pill button={button} onUnfold={toggle} />
  );
}

type ButtonRef = React.RefObject<HTMLButtonElement | null>;

function Pill({ button, onUnfold }: { readonly button: ButtonRef; readonly onUnfold: () => void }) {
  const text = useText(messages);
  const working = useWorkingKeys();
  const withKeys = useWithKeys();
  const { families } = useCounts();
  const hidden = useAppStore((state) => state.view.filters.hiddenFamilies);
  const shown = families.filter(({ value }) => !hidden.includes(value));
  const what =
    shown.length === families.length
      ? text.allLinks
      : shown.length === 0
        ? text.noLinks
        : shown.map(({ value }) => text.families[value]).join(', ');
  return (
    <section aria-label={text.legend} className="relative h-0">
      <button
        ref={button}
        type="button"
        aria-expanded={false}
        title={withKeys(text.unfoldLegend, 'L')}
        aria-keyshortcuts={working('L')}
        onClick={onUnfold}
        className="type-meta absolute bottom-3 left-3 z-10 flex h-7 max-w-[calc(100%-24px)] items-center gap-2 rounded-full border border-rule-2 bg-raised px-3 whitespace-nowrap text-ink-2 shadow-float hover:bg-sunken"
      >
        <span className="type-ui-strong text-ink">{text.linksTitle}</span>{' '}
        <span className="truncate">{what}</span>{' '}
        {shown.map(({ value }) => (
          <LinkSample key={value} family={value} widthPx={18} />
        ))}
        <span className="sr-only">{withKeys(text.unfoldLegend, 'L')}</span>
        <ChevronUp size={14} aria-hidden="true" className="shrink-0" />
      </button>
    </section>
  );
}

/** What the legend counts: the families that the graph has, and the certainties. */
function useCounts() {
  const { graph } = useIndex();
  const { families, certainties } = useLate(useStoreHandle(), facetsOf, howSoonAside);
  const inGraph = new Set(Object.values(graph.predicates).map((predicate) => predicate.family));
  return { families: families.filter(({ value }) => inGraph.has(value)), certainties };
}

/** Each family's row shows or hides its links. */
function OpenLegend({
  button,
  onFold,
  children,
}: {
  readonly button: ButtonRef;
  readonly onFold: () => void;
  readonly children: ReactNode;
}) {
  const text = useText(messages);
  const withKeys = useWithKeys();
  const words = useText(pictureMessages);
  const { families, certainties } = useCounts();
  const denied = certainties.some(({ value, count }) => value === 'denied' && count > 0);

  return (
    <section
      aria-label={text.legend}
      // What has no room is left out entirely: its row lies below the edge.
      className={legendLook}
    >
      <span className="type-ui-strong flex min-h-(--h-legend) items-center text-ink">{text.linksTitle}</span>
      {families.map(({ value, count }) => (
        <FamilyRow key={value} family={value} count={count} />
      ))}
      {children && <Divided>{children}</Divided>}
      <Divided>
        <Explained sign={dashSign('unconfirmed', tokenPalette)} words={text.certainties.unconfirmed} />
      </Divided>
      {denied && <Explained sign={dashSign('denied', tokenPalette)} words={text.certainties.denied} />}
      <Divided>
        <Explained sign={thicknessSign(tokenPalette)} words={words.thickness} />
      </Divided>
      <SizeSample />
      <IconButton
        ref={button}
        label={withKeys(text.foldLegend, 'L')}
        aria-expanded={true}
        aria-keyshortcuts="L"
        onClick={onFold}
        className="absolute! top-0.5 right-3 bg-canvas"
      >
        <ChevronDown size={15} aria-hidden="true" />
      </IconButton>
    </section>
  );
}

function FamilyRow({ family, count }: { readonly family: Family; readonly count: number }) {
  const text = useText(messages);
  const figure = useFigure();
  const { setFilters } = useActions();
  const hidden = useAppStore((state) => state.view.filters.hiddenFamilies);
  const shown = !hidden.includes(family);
  const toggle = () =>
    setFilters({ hiddenFamilies: shown ? [...hidden, family] : hidden.filter((other) => other !== family) });
  return (
    <button
      type="button"
      aria-pressed={shown}
      aria-label={text.showFamily(text.families[family], count)}
      title={text.showFamily(text.families[family], count)}
      onClick={toggle}
      className="-mx-1.5 flex h-6 shrink-0 items-center gap-1 rounded-control px-1.5 touch:h-hit hover:bg-sunken aria-[pressed=false]:text-ink-3 aria-[pressed=false]:line-through"
    >
      <LinkSample family={family} muted={!shown} widthPx={25} />
      {text.families[family]} <span className="type-num text-ink-3">{figure(count)}</span>
    </button>
  );
}

function Explained({ sign, words }: { readonly sign: Sign; readonly words: string }) {
  return (
    <span className="flex shrink-0 items-center gap-1.5">
      <SignPicture sign={sign} />
      {words}
    </span>
  );
}

/** Three sizes, the last that of the largest node. */
function SizeSample() {
  const words = useText(pictureMessages);
  const index = useIndex();
  if (index.graph.nodes.length === 0) return null;
  const sizes = sizesUpTo(Math.max(1, ...index.graph.nodes.map((node) => index.passageCount(node.id))));
  return (
    <Divided>
      <Explained sign={sizeSign(sizes, tokenPalette)} words={words.sizes(sizes)} />
    </Divided>
  );
}

/** A new group of signs: its rule stands before it and goes with it where there is no room. */
const Divided = ({ children }: { readonly children: ReactNode }) => (
  <span className="flex shrink-0 items-center gap-x-2.5">
    <span aria-hidden="true" className="h-4 w-px shrink-0 bg-rule-2" />
    {children}
  </span>
);
