import { foldWord } from '../../lib/fold.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Evidence, GraphNode, LocalizedText } from '../graph/schema.ts';

/** Someone in the chain of those who say it: a node, or the text's own words. */
export type Speaker =
  | { readonly kind: 'node'; readonly node: GraphNode }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** The same as a sentence takes it, in both languages, where the graph tells it. */
      readonly said?: LocalizedText;
    };

/**
 * Who says what the evidence asserts, then who passes it on, the nearest to the speaker first, and last the article's
 * own publisher, unless it is there already; null when the article itself says it. « Selon Nice-Matin, cité par Al
 * Ahdath Al Maghribia, repris par Kiosque360 ».
 */
export const attributionOf = (index: GraphIndex, evidence: Evidence): null | readonly Speaker[] => {
  const names = [evidence.attributedTo, ...(evidence.via ?? [])].filter((name) => name !== undefined);
  if (names.length === 0) return null;
  const speakers = names.map((name, at) =>
    speakerOf(index, name, at === 0 && evidence.attributedTo !== undefined ? evidence.speaker : undefined),
  );
  const { publisher } = index.article(evidence.article).article;
  if (publisher === null) return speakers;
  const printed = publisherOf(index, publisher);
  return speakers.some((speaker) => isSame(speaker, printed)) ? speakers : [...speakers, printed];
};

const speakerOf = (index: GraphIndex, name: string, said: LocalizedText | undefined): Speaker => {
  const node = index.findNode(name);
  return node ? { kind: 'node', node } : { kind: 'words', text: name, ...(said !== undefined && { said }) };
};

/** A publisher as a speaker: the organization of that name, if the graph has one. */
const publisherOf = (index: GraphIndex, publisher: string): Speaker => {
  const wanted = foldName(publisher);
  const node = index.graph.nodes.find(
    ({ type, label, short, aliases }) =>
      type === 'organization' &&
      [label.fr, label.en, short?.fr ?? '', short?.en ?? '', ...aliases].some(
        (name) => foldName(name) === wanted,
      ),
  );
  return node ? { kind: 'node', node } : { kind: 'words', text: publisher };
};

const isSame = (a: Speaker, b: Speaker): boolean => {
  if (a.kind === 'node' && b.kind === 'node') return a.node === b.node;
  return a.kind === 'words' && b.kind === 'words' && foldName(a.text) === foldName(b.text);
};

/** Treats « Le360 » and « le 360 » as the same name. */
const foldName = (name: string): string => foldWord(name).replace(/[^\p{L}\p{N}]/gu, '');
