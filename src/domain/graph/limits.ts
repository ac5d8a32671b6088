/**
 * The bounds of a graph file: what the page can hold while still answering at once. They lie some ten times above what
 * a corpus of a thousand articles needs; whatever exceeds them is a mistake or an attack, and is refused with an
 * explanation. Lengths are UTF-16 code units.
 */
export const graphLimits = {
  /** Length of a name, a title, a note, a label, an address. */
  words: 2_000,
  /** Length of an article's text: a book of 800 pages. */
  text: 2_000_000,
  articles: 12_000,
  nodes: 12_000,
  edges: 40_000,
  predicates: 1_000,
  regions: 1_000,
  /** Sections and sentences of one article. */
  sections: 5_000,
  passages: 50_000,
  /** Of one node. */
  mentions: 50_000,
  /** Of one link. */
  evidence: 1_000,
  /** Years of a node or a link: from the first that EDTF can write to the last. */
  years: 10_000,
  /** Any other list: aliases, countries, identifiers, who passes words on. */
  list: 500,
  /** The nodes of one region. */
  regionNodes: 12_000,
  /** Links between the same two nodes. */
  parallel: 100,
  /** Of all articles together. */
  allText: 60_000_000,
  /** Of all nodes together. */
  allMentions: 400_000,
  /** Of all links together. */
  allEvidence: 200_000,
  /** How far from the middle a node may stand, in units of the graph. */
  distance: 1_000_000,
} as const;
