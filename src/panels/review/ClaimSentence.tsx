import type { Ref } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { families, nodeTypes } from '../../domain/basics/kinds.ts';
import { agreeWith } from '../../domain/graph/agree.ts';
import type { BodyOf, Proposal, ProposalBody } from '../../domain/review/proposal.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { capitalize } from '../../lib/capitalize.ts';
import { useIndex } from '../../store/react.tsx';
import { InlineSelect } from '../../ui/controls/InlineSelect.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import type { ProposalDraft } from './draft.ts';
import { messages } from './messages.ts';
import { idOf, useNames, useNodeGroups } from './useNames.ts';

interface ClaimSentenceProps {
  readonly proposal: Proposal;
  /** With the corrections. */
  readonly body: ProposalBody;
  readonly onDraft: (patch: ProposalDraft) => void;
  /** The first field to correct. */
  readonly firstField: Ref<HTMLSelectElement>;
}

/** What is proposed, as a sentence in which each part can be corrected in place. */
export function ClaimSentence(props: ClaimSentenceProps) {
  const { body } = props;
  return (
    <div className="type-sentence text-pretty wrap-anywhere max-phone:text-[1.5rem]/[2rem]">
      {body.list === 'relations' && <Relation {...props} body={body} />}
      {body.list === 'names' && <Name {...props} body={body} />}
      {(body.list === 'mentions' || body.list === 'events') && <Words {...props} body={body} />}
      {body.list === 'same' && <Same body={body} />}
    </div>
  );
}

type PartProps<List extends ProposalBody['list']> = Omit<ClaimSentenceProps, 'body'> & {
  readonly body: BodyOf<List>;
};

function Relation({ proposal, body, onDraft, firstField }: PartProps<'relations'>) {
  const text = useText(messages);
  const language = useLanguage();
  const { graph, findNode } = useIndex();
  const names = useNames();
  const nodes = useNodeGroups(proposal.article, [...body.source, ...body.target]);
  const predicates = Object.entries(graph.predicates);
  const verbs = families.flatMap((family) => {
    const options = predicates
      .filter(([, one]) => one.family === family)
      .map(([value, one]) => ({ value, label: one.label[language] }));
    return options.length === 0 ? [] : [{ label: text.families[family], options }];
  });
  const label = graph.predicates[body.predicate as keyof typeof graph.predicates]?.label[language];
  const subjects = body.source.flatMap((id) => findNode(id) ?? []);
  const verb = label === undefined ? body.predicate : agreeWith(label, subjects, language);
  return (
    <>
      <NodeWords
        ids={body.source}
        label={text.chooseSubject}
        groups={nodes}
        opening
        selectRef={firstField}
        onChoose={(id) => onDraft({ source: [id] })}
      />{' '}
      <InlineSelect
        label={text.chooseVerb}
        value={body.predicate}
        groups={verbs}
        onChange={(predicate) => onDraft({ predicate })}
      >
        <em className="font-normal underline decoration-dotted decoration-2 underline-offset-4">{verb}</em>
      </InlineSelect>{' '}
      <NodeWords
        ids={body.target}
        label={text.chooseObject}
        groups={nodes}
        onChoose={(id) => onDraft({ target: [id] })}
      />
      <span className="sr-only">{`, ${[...body.source, ...body.target].map((id) => names.nameOf(id)).join(', ')}`}</span>
    </>
  );
}

interface NodeWordsProps {
  readonly ids: readonly NodeId[];
  readonly label: string;
  readonly groups: ReturnType<typeof useNodeGroups>;
  readonly onChoose: (id: NodeId) => void;
  /** Whether it begins the sentence. */
  readonly opening?: boolean;
  readonly selectRef?: Ref<HTMLSelectElement>;
}

/** One node, or several, underlined in the colour of their type; choosing another replaces them all. */
function NodeWords({ ids, label, groups, onChoose, opening = false, selectRef }: NodeWordsProps) {
  const names = useNames();
  const [first] = ids;
  const type = first && names.typeOf(first);
  const words = ids.map((id) => names.nameOf(id)).join(', ');
  return (
    <InlineSelect
      label={label}
      value={first ?? ''}
      groups={groups}
      onChange={(value) => onChoose(idOf(value))}
      {...(selectRef && { selectRef })}
    >
      <span
        className="underline decoration-3 underline-offset-4"
        style={type && { textDecorationColor: tokenPalette.nodes[type] }}
      >
        {opening ? capitalize(words) : words}
      </span>
    </InlineSelect>
  );
}

function Name({ body, onDraft, firstField }: PartProps<'names'>) {
  const text = useText(messages);
  const language = useLanguage();
  const types = [
    { label: text.chooseType, options: nodeTypes.map((value) => ({ value, label: text.types[value] })) },
  ];
  return (
    <>
      <GrowingField
        label={text.nameOf}
        value={body.label[language]}
        colour={tokenPalette.nodes[body.type]}
        onChange={(value) =>
          onDraft({
            label:
              body.label.fr === body.label.en
                ? { fr: value, en: value }
                : { ...body.label, [language]: value },
          })
        }
      />{' '}
      <span className="type-ui text-ink-2">{text.isA}</span>{' '}
      <InlineSelect
        label={text.chooseType}
        value={body.type}
        groups={types}
        selectRef={firstField}
        onChange={(type) => {
          const chosen = nodeTypes.find((one) => one === type);
          if (chosen) onDraft({ type: chosen });
        }}
      >
        <em className="font-normal underline decoration-dotted decoration-2 underline-offset-4">
          {text.types[body.type].toLowerCase()}
        </em>
      </InlineSelect>
    </>
  );
}

interface GrowingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly colour: string;
  readonly onChange: (value: string) => void;
}

/** A field for one line of words, as high as it takes to show all of them: the words themselves, unseen, give the height. */
function GrowingField({ label, value, colour, onChange }: GrowingFieldProps) {
  return (
    <span
      className="grid border-b-3 *:col-start-1 *:row-start-1 *:py-0.5 touch:*:py-1.5"
      style={{ borderColor: colour }}
    >
      <span aria-hidden="true" className="invisible whitespace-pre-wrap wrap-anywhere">
        {`${value} `}
      </span>
      <textarea
        aria-label={label}
        value={value}
        rows={1}
        maxLength={200}
        onChange={({ target }) => onChange(target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        className="resize-none overflow-hidden bg-transparent wrap-anywhere outline-offset-2"
      />
    </span>
  );
}

function Words({ proposal, body, onDraft, firstField }: PartProps<'mentions' | 'events'>) {
  const text = useText(messages);
  const index = useIndex();
  const groups = useNodeGroups(proposal.article, [body.node]);
  const article = index.findArticle(proposal.article)?.article;
  const words = proposal.span && article ? article.text.slice(proposal.span.start, proposal.span.end) : '';
  return (
    <>
      <q lang={article?.language}>{words}</q>{' '}
      <span className="type-ui text-ink-2">
        {body.list === 'events' ? text.tells : text.designates(body.how)}
      </span>{' '}
      <NodeWords
        ids={[body.node]}
        label={text.chooseNode}
        groups={groups}
        selectRef={firstField}
        onChoose={(node) => onDraft({ node })}
      />
    </>
  );
}

function Same({ body }: { readonly body: BodyOf<'same'> }) {
  const text = useText(messages);
  const names = useNames();
  const shown = (id: NodeId) => {
    const type = names.typeOf(id);
    return (
      <span
        className="underline decoration-3 underline-offset-4"
        style={type && { textDecorationColor: tokenPalette.nodes[type] }}
      >
        {names.nameOf(id)}
      </span>
    );
  };
  const [keep, drop] = body.nodes;
  return (
    <>
      {shown(keep)} {text.and} {shown(drop)} <em className="font-normal">{text.areOne}</em>
      <p className="type-meta mt-1 text-ink-2">{text.keeps(names.nameOf(keep))}</p>
    </>
  );
}
