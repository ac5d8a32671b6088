import { TextDecoder, TextEncoder } from 'node:util';
import { parse, stringify } from 'yaml';
import { readFolder } from '../../src/cli/readFolder.ts';
import type { SeedFile } from '../../src/pipeline/seeds/seedFiles.ts';

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly sections: readonly { readonly kind: string; readonly from: string }[];
}
interface Annotation {
  readonly article: string;
  readonly relations: readonly unknown[];
}

/**
 * A corpus of `count` articles made from the real ones, each copy with its annotation and one additional sentence about
 * a person of its own, so that nodes and edges grow with the articles.
 */
export function manySeeds(count: number): SeedFile[] {
  const real = new Map(readFolder('seeds').map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const read = <T>(path: string): T =>
    parse(real.get(path) ?? '', { schema: 'failsafe', customTags: ['null', 'bool'] });
  const entries = read<Entry[]>('articles.yaml');
  const files = [...real].filter(([path]) => path.startsWith('lexicon/') && path !== 'lexicon/persons.yaml');
  const persons = read<unknown[]>('lexicon/persons.yaml');
  const articles: Entry[] = [];
  for (let number = 0; number < count; number++) {
    const entry = entries[number % entries.length];
    if (entry === undefined) throw new Error('there are no articles');
    const [id, file, name] = [`${entry.id}-${number}`, `${number}.txt`, `Aboubakr Témoin${number}`];
    const quote = `${name} a rencontré des observateurs au Mali.`;
    const sections = entry.sections.map((section, index) =>
      index === 0 ? { ...section, from: quote } : section,
    );
    const annotation = read<Annotation>(`annotations/${entry.id}.yaml`);
    const relation = {
      source: `temoin-${number}`,
      predicate: predicateOf(annotation),
      target: 'mali',
      quote,
    };
    articles.push({ ...entry, id, file, sections });
    persons.push({ id: `temoin-${number}`, label: { fr: name, en: name }, names: [name] });
    files.push(
      [`articles/${file}`, `${quote}\n${real.get(`articles/${entry.file}`)}`],
      [
        `annotations/${id}.yaml`,
        write({ ...annotation, article: id, relations: [...shareOf(annotation, number), relation] }),
      ],
    );
  }
  files.push(['articles.yaml', write(articles)], ['lexicon/persons.yaml', write(persons)]);
  return files.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

/**
 * Another quarter of the relations in each round of copies: with all of them a thousand articles would give a link more
 * evidence than a graph file may hold.
 */
const shareOf = ({ relations }: Annotation, number: number) =>
  relations.filter((_, index) => (index + Math.floor(number / 5)) % 4 === 0);

const predicateOf = ({ relations }: Annotation) => (relations[0] as { predicate: string }).predicate;

const write = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
