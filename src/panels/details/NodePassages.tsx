import type { GraphNode } from '../../domain/graph/schema.ts';
import { countPrinted, type ProvingPassage } from '../../domain/passages/provingPassages.ts';
import { nodePassagesOf } from '../../store/passagesOf.ts';
import { useActions, useAppStore } from '../../store/react.tsx';
import type { PassageCursor } from '../../store/usePassageCursor.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { PassageItem } from './PassageItem.tsx';
import { PassageList } from './PassageList.tsx';
import { Stepper } from './Stepper.tsx';

/** Every passage that names the node, by article in order of date, each with the links that its words prove. */
export function NodePassages({ node, cursor }: { readonly node: GraphNode; readonly cursor: PassageCursor }) {
  const text = useText(messages);
  const all = useAppStore(nodePassagesOf);
  const onlyProving = useAppStore((state) => state.session.onlyProving);
  const { setOnlyProving } = useActions();
  const shown = all.flatMap((group) => group.shown);
  const groups = onlyProving
    ? all.map((group) => ({
        ...group,
        shown: group.shown.filter(proves),
        hidden: group.hidden.filter(proves),
      }))
    : all;
  return (
    <>
      <div className="flex min-h-[2.625rem] shrink-0 items-center justify-between gap-2 border-b border-rule-2 px-5 max-phone:px-4 in-data-[sheet=half]:hidden">
        <Segmented
          label={text.whichPassages}
          value={onlyProving ? 'proving' : 'all'}
          options={[
            { value: 'all', label: text.allPassages(countPrinted(shown)) },
            { value: 'proving', label: text.provingPassages(countPrinted(shown.filter(proves))) },
          ]}
          onChange={(value) => setOnlyProving(value === 'proving')}
        />
        <Stepper cursor={cursor} />
      </div>
      <PassageList groups={groups} cursor={cursor}>
        {(passage, acts) => <PassageItem key={passage.start} passage={passage} node={node} {...acts} />}
      </PassageList>
    </>
  );
}

const proves = ({ ofNode }: ProvingPassage): boolean => ofNode.length > 0;
