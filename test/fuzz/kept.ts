import { readRecord } from '../../src/app/corpus/corporaDatabase.ts';
import { entryOf } from '../../src/domain/dossier/dossier.ts';
import { readDossierText, writeDossierText } from '../../src/domain/dossier/dossierText.ts';
import { type DossierFormat, dossierFormats, writeDossier } from '../../src/domain/dossier/writeDossier.ts';
import { dossierContext } from '../helpers/sampleDossier.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';
import { type Mutation, makeMutation, mutate, shrinkMutation } from './mutation.ts';
import { pick, type Target, withoutParts, withSmallerParts } from './target.ts';

/** Something that we once stored in the browser and that has changed since. */
interface KeptCase {
  readonly what: 'dossier' | 'record';
  readonly mutations: readonly Mutation[];
  readonly cut: number | null;
}

const dossier: unknown = JSON.parse(
  writeDossierText({
    title: 'Mon dossier',
    entries: sampleIndex.graph.edges
      .slice(0, 3)
      .map((edge) => entryOf(sampleIndex, { kind: 'evidence', edge, position: 0 })),
  }),
);
const record: unknown = {
  version: 1,
  id: 'c-abcdef',
  name: 'Mes articles',
  revision: 3,
  articles: 2,
  toReview: null,
  graphAlone: false,
  createdAt: 1,
  changedAt: 2,
  openedAt: 3,
  bytes: 400,
};

/** What is read from storage: reading it never throws, and what is accepted can be shown, written and read again. */
export const kept: Target<KeptCase> = {
  make: (random) => {
    const what = pick(random, ['dossier', 'dossier', 'record'] as const);
    const mutations: Mutation[] = [];
    for (let count = 1 + Math.floor(random() ** 2 * 5); count > 0; count -= 1)
      mutations.push(makeMutation(random, mutate(baseOf(what), mutations)));
    return { what, mutations, cut: random() < 0.08 ? random() : null };
  },
  probe: async (input) => {
    if (input.what === 'record') {
      const read = readRecord(mutate(record, input.mutations));
      return read === null || JSON.stringify(readRecord(read)) === JSON.stringify(read)
        ? null
        : 'is another record when it is read again';
    }
    const { dossier: read } = readDossierText(keptText(input));
    const again = readDossierText(writeDossierText(read));
    if (!again.whole || JSON.stringify(again.dossier) !== JSON.stringify(read))
      return 'is a dossier that is not read again';
    for (const format of Object.keys(dossierFormats) as DossierFormat[])
      writeDossier(format, dossierContext('fr', sampleIndex), read, '2026-11-21');
    return null;
  },
  shrink: (input) => [
    ...withoutParts(input.mutations).map((mutations) => ({ ...input, mutations })),
    ...(input.cut === null ? [] : [{ ...input, cut: null }]),
    ...withSmallerParts(input.mutations, shrinkMutation).map((mutations) => ({ ...input, mutations })),
  ],
};

const baseOf = (what: KeptCase['what']): unknown => (what === 'dossier' ? dossier : record);

/** What stands in the storage. */
export function keptText({ what, mutations, cut }: KeptCase): string {
  const whole = JSON.stringify(mutate(baseOf(what), mutations)) ?? '';
  return cut === null ? whole : whole.slice(0, whole.length * cut);
}
