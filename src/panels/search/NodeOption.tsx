import { nameOf } from '../../domain/graph/nameOf.ts';
import type { NodeHit } from '../../domain/search/findNodes.ts';
import { useIndex } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
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
  const other = isLabel ? nameOf(node, language === 'fr' ? 'en' : 'fr') : name;
  return (
    <span className="flex min-h-[2.125rem] items-center gap-2.5 py-1 touch:min-h-hit max-phone:flex-wrap">
      <Glyph name={node.type} muted={hidden} />
      <span className="type-ui min-w-0 flex-1">
        <bdi className={hidden ? 'text-ink-2' : ''}>
          {isLabel ? <EmphasizedText text={label} marks={marks} /> : label}
        </bdi>
        {other !== label && (
          <bdi className="type-meta ml-2 text-ink-3">
            {isLabel ? other : <EmphasizedText text={other} marks={marks} />}
          </bdi>
        )}
      </span>
      {hidden && <HiddenMark />}
      <span className="type-num shrink-0 text-ink-3">
        {text.passageCount(index.passageCount(node.id))}, {text.linkCount(index.edgesOf(node.id).length)}
      </span>
    </span>
  );
}
