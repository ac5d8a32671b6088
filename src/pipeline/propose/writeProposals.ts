import { keyOrder } from '../seeds/edit/corpusTexts.ts';
import { editYaml } from '../seeds/edit/editYaml.ts';
import { proposalKey } from '../seeds/edit/proposalKey.ts';
import type { YamlEdit } from '../seeds/edit/splices.ts';
import { type Writable, writeItem, writeKey } from '../seeds/edit/writeYaml.ts';
import { type ProposalList, proposalLists } from '../seeds/proposalSchema.ts';
import type { ReadProposals } from '../seeds/readProposals.ts';
import type { ShapedProposals } from '../seeds/shapeProposals.ts';

/** The text of a new proposals file; null when there is nothing to propose. */
export function writeProposals(article: string, proposals: ReadProposals): string | null {
  const lists = listNames.flatMap((list) => {
    const items = proposals[list].map(({ value }) => writeItem(writable(list, value), 2));
    return items.length === 0 ? [] : [`${list}:\n${items.join('')}`];
  });
  return lists.length === 0 ? null : `${writeKey('article', article, 0)}${lists.join('')}`;
}

/**
 * The text of a proposals file, updated to what is proposed now: unchanged items and comments are kept as they are,
 * changed fields are set, items that are gone are removed, new ones are appended.
 */
export function updateProposals(text: string, shaped: ShapedProposals, proposals: ReadProposals): string {
  const edits = listNames.flatMap((list): YamlEdit[] => {
    const wanted = new Map(
      proposals[list].map(({ value }) => [proposalKey(list, value), writable(list, value)]),
    );
    const seen = new Set<string>();
    const changes = shaped[list].flatMap(({ value, index }): YamlEdit[] => {
      const key = proposalKey(list, value);
      const now = wanted.get(key);
      if (now === undefined || seen.has(key)) return [{ kind: 'remove', path: [list, index] }];
      seen.add(key);
      const then = writable(list, value);
      const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])];
      return keys
        .filter((one) => JSON.stringify(then[one]) !== JSON.stringify(now[one]))
        .map((one) => ({ kind: 'set', map: [list, index], key: one, value: now[one] }));
    });
    const fresh = [...wanted].flatMap(([key, item]): YamlEdit[] =>
      seen.has(key) ? [] : [{ kind: 'append', list: [list], item }],
    );
    return [...changes, ...fresh];
  });
  return editYaml(text, edits, keyOrder);
}

const listNames = Object.keys(proposalLists) as ProposalList[];

/** An item as it is written: empty fields and defaults are left out. */
function writable(list: ProposalList, value: object): { readonly [key: string]: Writable } {
  const short = (key: string, item: Writable): Writable => {
    if (Array.isArray(item) && item.length === 0) return undefined;
    if (key === 'forms' && Array.isArray(item)) return item.map(plainForm);
    if ((key === 'source' || key === 'target') && Array.isArray(item) && item.length === 1) return item[0];
    if (list === 'relations' && key === 'certainty' && item === 'stated') return undefined;
    return item;
  };
  const entries = Object.entries(value as Record<string, Writable>).map(
    ([key, item]) => [key, short(key, item)] as const,
  );
  const places = orders[list];
  const rank = (key: string) => (places.includes(key) ? places.indexOf(key) : places.length);
  return Object.fromEntries(
    entries.filter(([, item]) => item !== undefined).sort(([a], [b]) => rank(a) - rank(b)),
  );
}

const plainForm = (form: Writable): Writable => {
  const { text, ...rest } = form as { readonly [key: string]: Writable };
  return Object.values(rest).every((item) => item === undefined) ? text : form;
};

const claim = ['score', 'by', 'why', 'rejected'];
const orders: Readonly<Record<ProposalList, readonly string[]>> = {
  names: [
    'id',
    'type',
    'label',
    'short',
    'determiner',
    'forms',
    'demonyms',
    'when',
    'basis',
    'note',
    'countries',
    'coordinates',
    'sameAs',
    ...claim,
  ],
  mentions: ['node', 'quote', 'in', 'how', ...claim],
  not: ['quote', 'in', 'why', 'by'],
  events: ['event', 'quote', 'in', ...claim],
  relations: [
    'source',
    'predicate',
    'target',
    'quote',
    'in',
    'certainty',
    'attributedTo',
    'via',
    'when',
    'basis',
    'note',
    ...claim,
  ],
  same: ['nodes', ...claim],
};
