import { useState } from 'react';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { countForms } from './countForms.ts';
import { messages } from './messages.ts';
import { NodeLink } from './NodeLink.tsx';

/** When and where it is, and how the texts write its name. */
export function NodeFacts({ node }: { readonly node: GraphNode }) {
  const language = useLanguage();
  return (
    <div className="type-meta mt-2 flex flex-col gap-1.5 text-ink-2">
      <DateOfNode node={node} />
      <CountriesOfNode node={node} />
      <Forms node={node} name={nameOf(node, language, 'full')} />
    </div>
  );
}

const formsAtFirst = 4;

function Forms({ node, name }: { readonly node: GraphNode; readonly name: string }) {
  const text = useText(messages);
  const [all, showAll] = useState(false);
  const forms = countForms(useIndex(), node, name);
  if (forms.length === 0) return null;
  const shown = all || forms.length === formsAtFirst + 1 ? forms : forms.slice(0, formsAtFirst);
  return (
    <p>
      {text.alsoWritten}{' '}
      {shown.map(({ form, count }, at) => (
        <span key={form}>
          {at > 0 && ', '}
          <strong className="font-[620] text-ink">{form}</strong> {text.times(count)}
        </span>
      ))}
      {shown.length < forms.length && (
        <>
          {', '}
          <button type="button" className="quiet-link text-ink" onClick={() => showAll(true)}>
            {text.otherForms(forms.length - shown.length)}
          </button>
        </>
      )}
    </p>
  );
}

function DateOfNode({ node }: { readonly node: GraphNode }) {
  const language = useLanguage();
  const text = useText(messages);
  if (node.when === null && node.note === undefined) return null;
  return (
    <>
      {node.when !== null && (
        <p>
          <span className="font-[620] text-ink">{formatEdtf(node.when, language)}</span>
          {node.whenBasis === 'inferred' && `, ${text.inferredDate}`}
        </p>
      )}
      {node.note !== undefined && <p className="text-ink-3">{node.note[language]}</p>}
    </>
  );
}

function CountriesOfNode({ node }: { readonly node: GraphNode }) {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const countries = node.countries.filter((id) => id !== node.id);
  if (countries.length === 0) return null;
  return (
    <p>
      {text.countriesOf(countries.length)}{' '}
      {countries.map((id, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <NodeLink id={id} className="text-ink">
            {nameOf(index.node(id), language, 'full')}
          </NodeLink>
        </span>
      ))}
    </p>
  );
}
