import { kindWords } from '../../domain/graph/kindWords.ts';
import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

const shareInFrench = new Intl.NumberFormat('fr', { style: 'percent' });
const shareInEnglish = new Intl.NumberFormat('en', { style: 'percent' });

/** How many pairs of so many: all pairs of few nodes; else the least round number of which at least one is linked. */
function countPairs(density: number, nodes: number): { readonly linked: number; readonly all: number } {
  const round = [100, 1000, 10_000, 100_000].find((some) => density * some >= 1) ?? 1e6;
  const all = Math.min(round, (nodes * (nodes - 1)) / 2);
  return { linked: Math.round(density * all), all };
}

export const messages = defineMessages({
  fr: {
    name: 'Chiffres',
    types: kindWords.fr.typesTitle,
    type: kindWords.fr.type,
    nodes: (count: number) => countedFr(count, 'nœud'),
    links: (count: number) => countedFr(count, 'lien'),
    passages: (count: number) => countedFr(count, 'passage'),
    articles: (count: number) => countedFr(count, 'article'),
    figure: (count: number) => numberFr(count),
    of: (all: number) => `sur ${numberFr(all)}`,
    follow: (articles: number) =>
      articles === 1
        ? 'Les chiffres suivent vos filtres. Ils décrivent ce qu’écrit cet article, pas le monde.'
        : `Les chiffres suivent vos filtres. Ils décrivent ce qu’écrivent ces ${numberFr(articles)} articles, pas le monde.`,
    pencilled: (count: number, all: number) =>
      count === all
        ? 'Tous les liens comptés sont au crayon\u202f: personne ne les a vérifiés.'
        : `Ils comptent ${countedFr(count, 'lien')} au crayon, que personne n’a ${count < 2 ? 'vérifié' : 'vérifiés'}.`,
    seeInGraph: (name: string) => `Voir dans le graphe\u202f: ${name}`,
    seeInGraphShort: 'Voir dans le graphe',
    linksUnit: 'liens',
    articlesUnit: 'articles',
    waysUnit: 'part des chemins',
    unsureUnit: 'liens peu sûrs, sur tous',
    ofType: 'Type de nœud',
    allTypes: 'Tous les types',
    countBy: 'Compter',
    citedBy: { passages: 'passages', articles: 'articles' },
    citedByName: { passages: 'Passages', articles: 'Articles' },
    connected: {
      title: 'Qui a le plus de liens\u202f?',
      how: 'Compte les liens de chaque nœud, quelle qu’en soit la nature. Beaucoup de liens ne veut pas dire important\u202f: un pays est relié à tout ce qui s’y passe.',
    },
    cited: {
      title: 'De qui parle-t-on le plus\u202f?',
      how: 'Compte les passages où le nœud est nommé ou désigné, ou les articles où ils se trouvent. Être souvent cité ne dit rien de ce qu’on en dit.',
    },
    bridges: {
      title: 'Par qui passe-t-on de l’un à l’autre\u202f?',
      how: 'Entre deux nœuds quelconques, on suit les chemins les plus courts\u202f; ce chiffre dit sur quelle part d’entre eux se trouve le nœud. Un pont relie des parties du récit, il n’a pas forcément servi d’intermédiaire.',
    },
    attested: {
      title: 'Quels liens sont le mieux attestés\u202f?',
      how: 'Compte les articles dont un passage prouve le lien. Deux articles peuvent reprendre la même dépêche\u202f: lisez-les.',
    },
    unsure: {
      title: 'Où faut-il le plus de prudence\u202f?',
      how: 'Liens qu’aucun passage n’affirme\u202f: seulement attribués, non confirmés ou démentis. À partir de trois liens par nœud. Peu sûr ne veut pas dire faux.',
    },
    communities: {
      title: 'Qui va avec qui\u202f?',
      how: 'Groupes de nœuds plus liés entre eux qu’avec le reste, trouvés à l’instant par la méthode de Louvain. Un groupe n’est pas une alliance\u202f: des adversaires que tout oppose s’y retrouvent.',
    },
    composition: {
      title: 'De quoi cette vue est-elle faite\u202f?',
      how: 'Compte les paires de nœuds reliées, ce qui reste à part, et les liens que prouve chaque article. Peu de liens peut aussi vouloir dire peu d’articles.',
    },
    noLink: 'Aucun lien entre ces nœuds.',
    noNode: 'Aucun passage ne nomme ces nœuds.',
    noBridge: 'Aucun nœud n’est sur le chemin de deux autres.',
    noneTwice: 'Aucun lien n’est attesté par deux articles.',
    allStated: 'Aucun nœud de trois liens ou plus n’a de lien peu sûr.',
    share: (share: number) => (share < 0.01 ? '<\u202f1\u202f%' : shareInFrench.format(share)),
    ofWays: (share: number) =>
      share < 0.01
        ? 'sur moins de 1\u202f% des plus courts chemins'
        : `sur ${shareInFrench.format(share)} des plus courts chemins`,
    outOf: (some: number, all: number) => `${numberFr(some)}\u202f/\u202f${numberFr(all)}`,
    unsureOf: (some: number, all: number) =>
      `${numberFr(some)} de ses ${countedFr(all, 'lien')} ${some < 2 ? 'est peu sûr' : 'sont peu sûrs'}`,
    sampled: (step: number) =>
      `Estimé\u202f: dans un graphe de cette taille, les chemins partent d’un nœud sur ${numberFr(step)}.`,
    working: (part: number) => `Calcul en cours… ${shareInFrench.format(part)}`,
    density: (density: number, nodes: number) => {
      const { linked, all } = countPairs(density, nodes);
      if (all === 1) return 'Les deux nœuds sont reliés.';
      return `Sur ${numberFr(all)} paires de nœuds, ${numberFr(linked)} ${linked < 2 ? 'est reliée' : 'sont reliées'}.`;
    },
    onePart: (hasIsolated: boolean) =>
      hasIsolated
        ? 'Tous les nœuds qui ont un lien se rejoignent, de lien en lien.'
        : 'Tous les nœuds se rejoignent, de lien en lien.',
    parts: (count: number, largest: number) =>
      `${countedFr(count, 'partie')} que rien ne relie\u202f; la plus grande compte ${countedFr(largest, 'nœud')}.`,
    part: (names: string, others: number) =>
      `À part\u202f: ${names}${others > 0 ? ` et ${countedFr(others, 'autre')}` : ''}`,
    isolated: (names: string, others: number) =>
      `Sans lien\u202f: ${names}${others > 0 ? ` et ${countedFr(others, 'autre')}` : ''}`,
    articleShares: 'Liens que prouve chaque article',
    linksOf: (some: number, all: number) => `prouve ${numberFr(some)} des ${countedFr(all, 'lien')}`,
    alone: (count: number) => `dont ${numberFr(count)} à lui seul`,
    found: (count: number, onMap: number) => {
      const where = 'pour plus de la moitié dans une région nommée du graphe.';
      if (count === 1) return `1 groupe, qui ${onMap === 1 ? 'tient' : 'ne tient pas'} ${where}`;
      const placed = onMap === 0 ? 'aucun ne tient' : onMap === 1 ? '1 tient' : `${numberFr(onMap)} tiennent`;
      return `${countedFr(count, 'groupe')}, dont ${placed} ${where}`;
    },
    largest: (count: number) => `Voici les ${numberFr(count)} plus grands.`,
    outside: (count: number, least: number) =>
      count < 2
        ? `Un nœud n’est d’aucun groupe de ${least} nœuds ou plus.`
        : `${numberFr(count)} nœuds ne sont d’aucun groupe de ${least} nœuds ou plus.`,
    noCommunity: (least: number) => `Aucun groupe de ${least} nœuds ou plus.`,
    communityOf: (first: string, second: string) => `${first}, ${second}…`,
    selectAll: 'Sélectionner tous ces nœuds',
    inRegion: (shared: number, all: number, region: string) =>
      shared === all
        ? `Tous sont de la région «\u202f${region}\u202f».`
        : `${numberFr(shared)} sur ${numberFr(all)} ${shared < 2 ? 'est' : 'sont'} de la région «\u202f${region}\u202f».`,
    inNoRegion: 'Dans aucune région nommée du graphe.',
    others: (count: number) => `et ${countedFr(count, 'autre')}`,
    isolate: 'Isoler',
    isolateNamed: (name: string) => `Isoler, avec ses voisins\u202f: ${name}`,
  },
  en: {
    name: 'Figures',
    types: kindWords.en.typesTitle,
    type: kindWords.en.type,
    nodes: (count) => countedEn(count, 'node'),
    links: (count) => countedEn(count, 'link'),
    passages: (count) => countedEn(count, 'passage'),
    articles: (count) => countedEn(count, 'article'),
    figure: (count) => numberEn(count),
    of: (all) => `of ${numberEn(all)}`,
    follow: (articles) =>
      articles === 1
        ? 'The figures follow your filters. They describe what this article says, not the world.'
        : `The figures follow your filters. They describe what these ${numberEn(articles)} articles say, not the world.`,
    pencilled: (count, all) =>
      count === all
        ? 'All links counted are in pencil: nobody has verified them.'
        : `They count ${countedEn(count, 'link')} in pencil that nobody has verified.`,
    seeInGraph: (name) => `See in the graph: ${name}`,
    seeInGraphShort: 'See in the graph',
    linksUnit: 'links',
    articlesUnit: 'articles',
    waysUnit: 'share of routes',
    unsureUnit: 'uncertain links, of all',
    ofType: 'Node type',
    allTypes: 'All types',
    countBy: 'Count',
    citedBy: { passages: 'passages', articles: 'articles' },
    citedByName: { passages: 'Passages', articles: 'Articles' },
    connected: {
      title: 'Who has the most links?',
      how: 'Counts each node’s links, of any kind. Many links do not mean important: a country is linked to all that happens in it.',
    },
    cited: {
      title: 'Who is written about the most?',
      how: 'Counts the passages that name or describe the node, or the articles that they stand in. Being named often says nothing about what is said.',
    },
    bridges: {
      title: 'Who connects the others?',
      how: 'Between any two nodes we follow the shortest routes; the figure is the share of them that pass through the node. A bridge joins parts of the story; it need not have been a go-between.',
    },
    attested: {
      title: 'Which links are best attested?',
      how: 'Counts the articles with a passage that proves the link. Two articles may repeat the same dispatch: read them.',
    },
    unsure: {
      title: 'Where is caution needed most?',
      how: 'Links that no passage states outright: only attributed, unconfirmed or denied. Only nodes with three links or more. Uncertain does not mean false.',
    },
    communities: {
      title: 'Who goes with whom?',
      how: 'Groups of nodes linked to one another more than to the rest, found just now by the Louvain method. A group is no alliance: sworn enemies end up in the same one.',
    },
    composition: {
      title: 'What is this view made of?',
      how: 'Counts the pairs of nodes that are linked, the parts that stand apart, and the links that each article proves. Few links may also mean few articles.',
    },
    noLink: 'No link between these nodes.',
    noNode: 'No passage names these nodes.',
    noBridge: 'No node stands between two others.',
    noneTwice: 'No link is attested by two articles.',
    allStated: 'No node with three links or more has an uncertain one.',
    share: (share) => (share < 0.01 ? '<\u202f1%' : shareInEnglish.format(share)),
    ofWays: (share) =>
      share < 0.01
        ? 'on less than 1% of shortest routes'
        : `on ${shareInEnglish.format(share)} of shortest routes`,
    outOf: (some, all) => `${numberEn(some)}\u202f/\u202f${numberEn(all)}`,
    unsureOf: (some, all) =>
      `${numberEn(some)} of its ${countedEn(all, 'link')} ${some === 1 ? 'is' : 'are'} uncertain`,
    sampled: (step) =>
      `An estimate: in a graph of this size, routes start from one node in ${numberEn(step)}.`,
    working: (part) => `Calculating… ${shareInEnglish.format(part)}`,
    density: (density, nodes) => {
      const { linked, all } = countPairs(density, nodes);
      if (all === 1) return 'The two nodes are linked.';
      return `Of ${numberEn(all)} pairs of nodes, ${numberEn(linked)} ${linked === 1 ? 'is' : 'are'} linked.`;
    },
    onePart: (hasIsolated) =>
      hasIsolated
        ? 'All nodes that have a link can be reached from one another.'
        : 'All nodes can be reached from one another.',
    parts: (count, largest) =>
      `${countedEn(count, 'separate part')}; the largest has ${countedEn(largest, 'node')}.`,
    part: (names, others) => `Apart: ${names}${others > 0 ? ` and ${countedEn(others, 'other')}` : ''}`,
    isolated: (names, others) =>
      `Without links: ${names}${others > 0 ? ` and ${countedEn(others, 'other')}` : ''}`,
    articleShares: 'Links that each article proves',
    linksOf: (some, all) => `proves ${numberEn(some)} of the ${countedEn(all, 'link')}`,
    alone: (count) => `${numberEn(count)} on its own`,
    found: (count, onMap) => {
      const where = 'mostly in one named region of the graph.';
      if (count === 1) return `1 group, which ${onMap === 1 ? 'lies' : 'does not lie'} ${where}`;
      const placed =
        onMap === 0 ? 'none of them lies' : `${numberEn(onMap)} of them ${onMap === 1 ? 'lies' : 'lie'}`;
      return `${countedEn(count, 'group')}; ${placed} ${where}`;
    },
    largest: (count) => `These are the ${numberEn(count)} largest.`,
    outside: (count, least) =>
      count === 1
        ? `One node is in no group of ${least} nodes or more.`
        : `${numberEn(count)} nodes are in no group of ${least} nodes or more.`,
    noCommunity: (least) => `No group of ${least} nodes or more.`,
    communityOf: (first, second) => `${first}, ${second}…`,
    selectAll: 'Select all these nodes',
    inRegion: (shared, all, region) =>
      shared === all
        ? `All are in the region “${region}”.`
        : `${numberEn(shared)} of ${numberEn(all)} ${shared === 1 ? 'is' : 'are'} in the region “${region}”.`,
    inNoRegion: 'In no named region of the graph.',
    others: (count) => `and ${countedEn(count, 'other')}`,
    isolate: 'Isolate',
    isolateNamed: (name) => `Isolate, with its neighbours: ${name}`,
  },
});
