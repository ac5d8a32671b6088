import { otherLanguage } from '../../domain/basics/languages.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { NodeHit } from '../../domain/search/findNodes.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { useIndex } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { InPencil } from '../../ui/evidence/InPencil.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { EmphasizedText } from './EmphasizedText.tsx';
import { HiddenMark } from './HiddenMark.tsx';
import { messages } from './messages.ts';

interface NodeOptionProps {
  readonly hit: NodeHit;
  readonly hidden: boolean;
}

/** A node that was found: its name, the name that matched or the one in the other language, its counts. */
export function NodeOption({ hit: { node, name, marks }, hidden }: NodeOptionProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const label = nameOf(node, language);
  const isLabel = name === node.label[language];
  const other = isLabel ? nameOf(node, otherLanguage(language)) : name;
  return (
    <span className="flex min-h-[2.125rem] items-center gap-2.5 py-1 touch:min-h-hit max-phone:flex-wrap">
      <Glyph name={node.type} muted={hidden} hand={handOf(node)} />
      {/* Where the filters hide it, a phone has no room for all of that beside the name. */}
      <span className={`type-ui min-w-0 flex-1 ${hidden ? 'max-phone:basis-[calc(100%-2rem)]' : ''}`}>
        <bdi className={hidden ? 'text-ink-2' : ''}>
          {isLabel ? <EmphasizedText text={label} marks={marks} /> : label}
        </bdi>
        {other !== label && (
          <bdi className="type-meta ml-2 text-ink-3">
            {isLabel ? other : <EmphasizedText text={other} marks={marks} />}
          </bdi>
        )}
        <InPencil of={node} />
      </span>
      {hidden && <HiddenMark />}
      <span className="type-num ml-auto shrink-0 text-ink-3">
        {text.passageCount(index.passageCount(node.id))}, {text.linkCount(index.edgesOf(node.id).length)}
      </span>
    </span>
  );
}
