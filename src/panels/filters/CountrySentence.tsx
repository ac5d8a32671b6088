import type { NodeId } from '../../domain/basics/ids.ts';
import { concernsCountries } from '../../domain/filter/countryRule.ts';
import { nameWithDeterminer } from '../../domain/graph/claim.ts';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { countrySentenceMessages } from './countrySentenceMessages.ts';

/** At most this many countries are named that are shown without being ticked. */
const namedAtMost = 2;

/** What the ticked countries leave, in words: what concerns them, and what is there only as the other end of a link. */
export function CountrySentence() {
  const text = useText(countrySentenceMessages);
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const filters = useAppStore((state) => state.view.filters);
  const { countries: chosen } = filters;
  const every = filters.countryMode === 'all' && chosen.length > 1;
  const nameOf = (id: NodeId): string => nameWithDeterminer(index.node(id), language, index);
  const join = (type: 'conjunction' | 'disjunction'): string =>
    new Intl.ListFormat(language, { type }).format(chosen.map(nameOf));
  const ends = [...visible.nodes]
    .map((id) => index.node(id))
    .filter((node) => !concernsCountries(node, filters));
  const countries = ends
    .filter(({ type }) => type === 'country')
    .sort((a, b) => index.passageCount(b.id) - index.passageCount(a.id));
  const named = countries.slice(0, namedAtMost).map(({ id }) => nameOf(id));
  return (
    <p className="type-meta pt-0.5 text-ink-2">
      <Isolated>{text.concerning(every ? text.allOf(join('conjunction')) : join('disjunction'))}</Isolated>
      {ends.length > 0 && (
        <>
          {' '}
          <Isolated>{text.otherEnds(ends.length, named, countries.length - named.length)}</Isolated>
        </>
      )}
    </p>
  );
}
