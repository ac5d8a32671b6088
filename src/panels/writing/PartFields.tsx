import { useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { sentenceAround, textOf } from '../../domain/writing/beginDraft.ts';
import type { MentionRef, Writing } from '../../domain/writing/writing.ts';
import { useIndex } from '../../store/react.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { LabelFields } from './LabelFields.tsx';
import { nodeMessages } from './nodeMessages.ts';
import { TypeChoice } from './TypeChoice.tsx';

interface PartFieldsProps {
  readonly node: NodeId;
  readonly onWrite: (writing: Writing) => void;
}

/** Splits some of a node's mentions off to a new node at once; what the fields above hold is not saved with it. */
export function PartFields({ node, onWrite }: PartFieldsProps) {
  const text = useText(nodeMessages);
  const language = useLanguage();
  const index = useIndex();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { type: typeNow, label: labelNow, mentions } = index.node(node);
  const [type, setType] = useState<NodeType>(typeNow);
  const [label, setLabel] = useState({ fr: '', en: '' });
  const types = nodeTypes.filter((one) => (one === 'event') === (typeNow === 'event'));
  const refs = mentions.map(
    ({ article, start, end, how }): MentionRef => ({ article, start, end, how, node }),
  );
  const going = refs.filter((one) => chosen.has(keyOf(one)));
  const isNamed = label.fr.trim() !== '' && label.en.trim() !== '';
  // Without any mention left, the node itself would be named nowhere.
  const canPart = isNamed && going.length > 0 && going.length < refs.length;
  if (refs.length < 2) return null;
  if (!open)
    return (
      <Button
        className="mt-3"
        onClick={() => {
          setOpen(true);
          setLabel(labelNow);
        }}
      >
        {text.part}
      </Button>
    );
  return (
    <fieldset aria-label={text.part} className="mt-3 border-t border-rule-2 pt-2">
      <p className="type-meta text-ink-2">{text.partTells(nameOf(index.node(node), language))}</p>
      <ul className="mt-1.5 max-h-72 overflow-y-auto rounded-control border border-rule-2 bg-raised">
        {refs.map((one) => (
          <li key={keyOf(one)} className="border-t border-rule-2 first:border-t-0">
            <label className="flex cursor-pointer gap-2 px-2 py-1.5 hover:bg-sunken">
              <input
                type="checkbox"
                checked={chosen.has(keyOf(one))}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.target.checked) next.add(keyOf(one));
                  else next.delete(keyOf(one));
                  setChosen(next);
                }}
                className="mt-0.5 size-4 shrink-0 accent-ink touch:size-6"
              />
              <InSentence mention={one} />
            </label>
          </li>
        ))}
      </ul>
      <div className="mt-2.5">
        {types.length > 1 && <TypeChoice type={type} types={types} onChange={setType} />}
        <LabelFields node={{ label }} onChange={(next) => setLabel(next.label)} />
      </div>
      <Button
        className="mt-2.5"
        disabled={!canPart}
        onClick={() =>
          onWrite({
            kind: 'part',
            node,
            into: { type, label: { fr: label.fr.trim(), en: label.en.trim() } },
            mentions: going,
          })
        }
      >
        {text.partNow(going.length)}
      </Button>
    </fieldset>
  );
}

/** The words of a mention, with those around them in its sentence. */
function InSentence({ mention }: { readonly mention: MentionRef }) {
  const index = useIndex();
  const { article, number } = index.article(mention.article);
  const { start, end } = sentenceAround(index, mention);
  const before = onOneLine(article.text.slice(start, mention.start));
  const after = onOneLine(article.text.slice(mention.end, end));
  const isCutBefore = before.length > aroundLength;
  const isCutAfter = after.length > aroundLength;
  return (
    <span className="type-meta min-w-0 wrap-anywhere text-ink-2">
      <SourceNumber number={number} />{' '}
      <span lang={article.language} dir="auto">
        {isCutBefore ? `… ${before.slice(-aroundLength).replace(/^\S* /, '')}` : before}
        <strong className="font-[660] text-ink">{textOf(index, mention)}</strong>
        {isCutAfter ? `${after.slice(0, aroundLength).replace(/ \S*$/, '')} …` : after}
      </span>
    </span>
  );
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The most characters shown on either side, in UTF-16 code units; a word that would be cut is left out. */
const aroundLength = 60;

const keyOf = ({ article, start, end }: MentionRef): string => `${article}:${start}-${end}`;
