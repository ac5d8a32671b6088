import type { Certainty, Family } from '../../domain/basics/kinds.ts';
import type { ChainMode } from '../../domain/chains/chainMode.ts';
import type { Weakness } from '../../domain/chains/weakness.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

const frenchList = new Intl.ListFormat('fr', { type: 'conjunction' });
const englishList = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const listFr = (items: readonly (string | number)[]) => frenchList.format(items.map(String));
const listEn = (items: readonly (string | number)[]) => englishList.format(items.map(String));

/** « L’étape 1 vient … », « les étapes 1 et 2 viennent … ». */
const stepsFr = (steps: readonly number[], one: string, many: string): string =>
  steps.length === 1 ? `l’étape ${steps[0]} ${one}` : `les étapes ${listFr(steps)} ${many}`;
const stepsEn = (steps: readonly number[], one: string, many: string): string =>
  steps.length === 1 ? `step ${steps[0]} ${one}` : `steps ${listEn(steps)} ${many}`;

type WhyWeak = Record<Exclude<Weakness, 'none'>, (steps: readonly number[]) => string>;

const whyWeakFr: WhyWeak = {
  denied: (steps) =>
    `${stepsFr(steps, 'est démentie par l’article qui en parle', 'sont démenties par les articles qui en parlent')}.`,
  proposed: (steps) =>
    `${stepsFr(steps, 'n’est que proposée, personne ne l’a vérifiée', 'ne sont que proposées, personne ne les a vérifiées')}.`,
  unconfirmed: (steps) => `${stepsFr(steps, 'n’est pas confirmée', 'ne sont pas confirmées')}.`,
  teaser: (steps) => `${stepsFr(steps, 'vient', 'viennent')} d’un encadré de la page, pas de l’article.`,
  attributed: (steps) =>
    `${stepsFr(steps, 'rapporte', 'rapportent')} des propos que l’article n’affirme pas lui-même.`,
  'single-source': (steps) => `${stepsFr(steps, 'n’est attestée', 'ne sont attestées')} que par un article.`,
};
const whyWeakEn: WhyWeak = {
  denied: (steps) =>
    `${stepsEn(steps, 'is denied by the article that mentions it', 'are denied by the articles that mention them')}.`,
  proposed: (steps) =>
    `${stepsEn(steps, 'is only a proposal that nobody has verified', 'are only proposals that nobody has verified')}.`,
  unconfirmed: (steps) => `${stepsEn(steps, 'is not confirmed', 'are not confirmed')}.`,
  teaser: (steps) => `${stepsEn(steps, 'comes', 'come')} from a box on the page, not from the article.`,
  attributed: (steps) =>
    `${stepsEn(steps, 'reports', 'report')} words that the article does not state as its own.`,
  'single-source': (steps) => `${stepsEn(steps, 'is attested', 'are attested')} by only one article.`,
};

export const messages = defineMessages({
  fr: {
    question: (from: string, to: string) => `Comment ${from} et ${to} sont-ils reliés\u202f?`,
    before: 'Comment',
    between: 'et',
    after: 'sont-ils reliés\u202f?',
    someNode: '…',
    from: 'Premier nœud',
    to: 'Second nœud',
    choose: 'Choisir un nœud',
    suggestions: 'Nœuds',
    hidden: (byHand: boolean) => (byHand ? 'masqué dans cette vue' : 'masqué par les filtres'),
    found: (n: number) => (n === 0 ? 'Aucun nœud de ce nom' : countedFr(n, 'nœud', 'nœuds')),
    nothing: (query: string) => `Rien pour «\u202f${query}\u202f».`,
    mode: 'Chemin cherché',
    modes: {
      shortest: 'Le plus court',
      attested: 'Le mieux attesté',
      solid: 'Sans maillon fragile',
    } satisfies Record<ChainMode, string>,
    thisChain: 'ce chemin',
    close: 'Fermer le chemin (Échap)',
    counts: (links: number, passages: number, articles: number) =>
      `${countedFr(links, 'lien', 'liens')}, ${countedFr(passages, 'passage', 'passages')}, ${countedFr(articles, 'article', 'articles')}.`,
    fragile: (why: string) => `Maillon fragile\u202f: ${why}`,
    leastSure: (why: string) => `Maillon le moins sûr\u202f: ${why}`,
    whyWeak: whyWeakFr,
    allSingle: 'Chaque étape n’est attestée que par un article.',
    allSolid: 'Chaque étape est attestée par plusieurs articles.',
    outsideSample: 'hors article',
    steps: 'Étapes du chemin',
    step: (step: number) => `Étape ${step}`,
    passageOfStep: (step: number) => `le passage de l’étape ${step}`,
    families: kindWords.fr.families,
    certainties: kindWords.fr.certainties,
    undated: 'date inconnue',
    inferredDate: 'date déduite',
    paragraph: (paragraph: number) => `§ ${paragraph}`,
    teaser: 'encadré',
    teaserTitle: 'titre d’encadré',
    read: 'Lire dans l’article',
    outside: 'Hors article',
    cutShort: 'texte tronqué',
    others: (n: number, sources: string) =>
      `${countedFr(n, 'autre passage', 'autres passages')}, ${/^\d+$/.test(sources) ? 'source' : 'sources'} ${sources}`,
    paths: 'Chemins trouvés',
    position: (at: number, of: number) => `${numberFr(at)} sur ${numberFr(of)}`,
    noMoreThan: (n: number) =>
      `Les ${numberFr(n)} meilleurs chemins sont montrés\u202f; il peut y en avoir d’autres.`,
    by: 'par',
    direct: 'directement',
    links: (n: number) => countedFr(n, 'lien', 'liens'),
    outsideCount: (n: number) => `${numberFr(n)} hors article`,
    attributedCount: (n: number) => countedFr(n, 'attribué', 'attribués'),
    onlyProposed: 'proposé au crayon',
    proposedCount: (n: number) => countedFr(n, 'seulement proposé', 'seulement proposés'),
    doubtfulCount: (n: number) => countedFr(n, 'douteux', 'douteux'),
    articlesCount: (n: number) => countedFr(n, 'article', 'articles'),
    sources: (numbers: string) => `sources ${numbers}`,
    askEnds: 'Choisissez les deux nœuds à relier\u202f: tapez un nom dans chaque case.',
    askEnd: (name: string) => `À quel nœud relier ${name}\u202f? Tapez son nom dans la case vide.`,
    pairs: 'Par exemple\u202f:',
    pair: (from: string, to: string) => `${from} et ${to}`,
    sameEnds: (name: string) =>
      `Les deux bouts sont ${name}. Choisissez un autre nœud dans l’une des deux cases.`,
    noPath: (from: string, to: string) => `Aucun chemin entre ${from} et ${to} avec ces filtres.`,
    noPathAtAll: (from: string, to: string) => `Aucun chemin entre ${from} et ${to} dans ces articles.`,
    noSolid: (from: string, to: string) =>
      `Aucun chemin entre ${from} et ${to} sans maillon fragile\u202f: chacun passe par un encadré, un démenti ou un fait non confirmé.`,
    bounded: (from: string, to: string) =>
      `Aucun chemin entre ${from} et ${to} dans la partie du graphe que vous regardez.`,
    showAll: 'Voir tout le graphe',
    lift: (names: readonly string[]) => `Réafficher ${listFr(names)}`,
    lifted: {
      type: (types: string) => `les ${types}`,
      family: {
        cooperation: 'les liens de coopération',
        opposition: 'les liens d’opposition',
        structure: 'les liens de structure',
        location: 'les liens de lieu',
        statement: 'les liens de parole',
        'co-mention': 'les nœuds cités ensemble',
      } satisfies Record<Family, string>,
      certainty: {
        stated: 'les passages affirmés',
        attributed: 'les passages attribués',
        unconfirmed: 'les passages non confirmés',
        denied: 'les passages démentis',
      } satisfies Record<Certainty, string>,
      article: (number: number) => `la source ${number}`,
      country: 'tous les pays',
      years: 'toutes les années',
      corroboration: 'les liens d’un seul article',
      teasers: 'les encadrés de page',
      origin: 'ce qui est à l’encre comme ce qui est au crayon',
    },
  },
  en: {
    question: (from, to) => `How are ${from} and ${to} connected?`,
    before: 'How are',
    between: 'and',
    after: 'connected?',
    someNode: '…',
    from: 'First node',
    to: 'Second node',
    choose: 'Choose a node',
    suggestions: 'Nodes',
    hidden: (byHand) => (byHand ? 'hidden in this view' : 'hidden by the filters'),
    found: (n) => (n === 0 ? 'No node of that name' : countedEn(n, 'node', 'nodes')),
    nothing: (query) => `Nothing for “${query}”.`,
    mode: 'Kind of path',
    modes: { shortest: 'Shortest', attested: 'Best attested', solid: 'No fragile link' },
    thisChain: 'this chain',
    close: 'Close the path (Esc)',
    counts: (links, passages, articles) =>
      `${countedEn(links, 'link', 'links')}, ${countedEn(passages, 'passage', 'passages')}, ${countedEn(articles, 'article', 'articles')}.`,
    fragile: (why) => `Fragile link: ${why}`,
    leastSure: (why) => `Least certain link: ${why}`,
    whyWeak: whyWeakEn,
    allSingle: 'Each step is attested by only one article.',
    allSolid: 'Each step is attested by several articles.',
    outsideSample: 'outside the article',
    steps: 'Steps of the path',
    step: (step) => `Step ${step}`,
    passageOfStep: (step) => `the passage of step ${step}`,
    families: kindWords.en.families,
    certainties: kindWords.en.certainties,
    undated: 'date unknown',
    inferredDate: 'date inferred',
    paragraph: (paragraph) => `§ ${paragraph}`,
    teaser: 'box',
    teaserTitle: 'title of a box',
    read: 'Read in the article',
    outside: 'Outside the article',
    cutShort: 'cut short',
    others: (n, sources) =>
      `${countedEn(n, 'more passage', 'more passages')}, ${/^\d+$/.test(sources) ? 'source' : 'sources'} ${sources}`,
    paths: 'Paths found',
    position: (at, of) => `${numberEn(at)} of ${numberEn(of)}`,
    noMoreThan: (n) => `The ${numberEn(n)} best paths are shown; there may be others.`,
    by: 'by',
    direct: 'directly',
    links: (n) => countedEn(n, 'link', 'links'),
    outsideCount: (n) => `${numberEn(n)} outside the article`,
    attributedCount: (n) => `${numberEn(n)} attributed`,
    onlyProposed: 'proposed in pencil',
    proposedCount: (n) => `${numberEn(n)} only proposed`,
    doubtfulCount: (n) => `${numberEn(n)} doubtful`,
    articlesCount: (n) => countedEn(n, 'article', 'articles'),
    sources: (numbers) => `sources ${numbers}`,
    askEnds: 'Choose the two nodes to connect: type a name in each box.',
    askEnd: (name) => `Which node should ${name} be connected to? Type its name in the empty box.`,
    pairs: 'For example:',
    pair: (from, to) => `${from} and ${to}`,
    sameEnds: (name) => `Both ends are ${name}. Choose another node in one of the two boxes.`,
    noPath: (from, to) => `No path between ${from} and ${to} with these filters.`,
    noPathAtAll: (from, to) => `No path between ${from} and ${to} in these articles.`,
    noSolid: (from, to) =>
      `No path between ${from} and ${to} without a fragile link: each goes through a box, a denial or something unconfirmed.`,
    bounded: (from, to) =>
      `No path between ${from} and ${to} in the part of the graph that you are looking at.`,
    showAll: 'See the whole graph',
    lift: (names) => `Show ${listEn(names)}`,
    lifted: {
      type: (types) => types,
      family: {
        cooperation: 'cooperation links',
        opposition: 'opposition links',
        structure: 'structure links',
        location: 'location links',
        statement: 'statement links',
        'co-mention': 'nodes named together',
      },
      certainty: {
        stated: 'stated passages',
        attributed: 'attributed passages',
        unconfirmed: 'unconfirmed passages',
        denied: 'denied passages',
      },
      article: (number) => `source ${number}`,
      country: 'all countries',
      years: 'all years',
      corroboration: 'links attested by a single article',
      teasers: 'page boxes',
      origin: 'both what is in ink and what is in pencil',
    },
  },
});
