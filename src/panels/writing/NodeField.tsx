import type { ReactNode } from 'react';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { findTyped, newEnd, newEvent, nodesNear, textOf } from '../../domain/writing/beginDraft.ts';
import type { End } from '../../domain/writing/draft.ts';
import { nameOfEnd } from '../../domain/writing/sayLink.ts';
import type { Words } from '../../domain/writing/writing.ts';
import { useIndex, useSearch } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { listNodes } from './listNodes.ts';
import { messages } from './messages.ts';
import { NewNodeFields } from './NewNodeFields.tsx';
import { type Pick, PickField } from './PickField.tsx';

interface NodeFieldProps {
  readonly label: string;
  readonly end: End | null;
  /** The words that the field is about: the nodes that they name are listed first. */
  readonly words: Words;
  /** Whether these words name a new node; else what is typed does, where the article has it. */
  readonly namedByWords: boolean;
  readonly onChange: (end: End) => void;
  /** The types that a new node may have. */
  readonly types: readonly NodeType[];
  /** Whether a known node must be of one of these types, too. */
  readonly ofTypesAlone?: boolean;
  /** Whether a new node can be made. */
  readonly mayMake?: boolean;
  readonly first?: boolean;
  readonly children?: ReactNode;
}

/** Chooses one node: a known one, found by name, or a new one, whose fields then follow. */
export function NodeField(props: NodeFieldProps) {
  const {
    label,
    end,
    words,
    namedByWords,
    onChange,
    types,
    ofTypesAlone,
    mayMake = true,
    first = false,
    children,
  } = props;
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const search = useSearch();
  const { article } = index.article(words.article);
  const near = nodesNear(index, words);

  const made = (typed: string): readonly Pick<End>[] => {
    const found = namedByWords ? words : typed === '' ? null : findTyped(article, typed, words);
    if (found === null) return [];
    const name = typed === '' || !namedByWords ? textOf(index, found) : typed;
    const value = types.some((one) => one !== 'event')
      ? newEnd(index, found, name)
      : newEvent(index, found, name);
    return [{ key: 'new', label: text.newNode(name), detail: null, type: null, value }];
  };
  const list = (typed: string): readonly Pick<End>[] => {
    const found = listNodes(index, search, typed, near, language, ofTypesAlone ? types : undefined).map(
      (pick): Pick<End> => ({ ...pick, value: { id: pick.value } }),
    );
    return mayMake ? [...found, ...made(typed.trim())] : found;
  };

  const isNew = end !== null && 'make' in end;
  const type = end === null ? null : isNew ? end.make.type : (index.findNode(end.id)?.type ?? null);
  return (
    <>
      <PickField
        label={label}
        shown={end === null ? '' : nameOfEnd(index, end, language)}
        type={type}
        list={list}
        onPick={onChange}
        nothing={namedByWords || !mayMake ? text.nothing : text.nothingHere}
        first={first}
      >
        {children}
      </PickField>
      {isNew && (
        <NewNodeFields label={label} node={end.make} types={types} onChange={(make) => onChange({ make })} />
      )}
    </>
  );
}
