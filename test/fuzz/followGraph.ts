import { XMLValidator } from 'fast-xml-parser';
import type { NodeId } from '../../src/domain/basics/ids.ts';
import { findChains } from '../../src/domain/chains/chains.ts';
import { suggestPairs } from '../../src/domain/chains/suggestPairs.ts';
import { measureBridges } from '../../src/domain/figures/bridges.ts';
import { findCommunities } from '../../src/domain/figures/communities.ts';
import { buildLinkGraph } from '../../src/domain/figures/linkGraph.ts';
import { shareAmongArticles, surveyGraph } from '../../src/domain/figures/overview.ts';
import { openFilters } from '../../src/domain/filter/activeFilters.ts';
import { countFacets } from '../../src/domain/filter/facets.ts';
import { applyFilters, defaultFilters, type VisibleGraph } from '../../src/domain/filter/filter.ts';
import { wholeGraph } from '../../src/domain/filter/overview.ts';
import { claimOf } from '../../src/domain/graph/claim.ts';
import { buildGraphIndex, type GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { parseGraph } from '../../src/domain/graph/parseGraph.ts';
import type { Graph } from '../../src/domain/graph/schema.ts';
import { listArticleRows } from '../../src/domain/passages/articleRows.ts';
import { listEdgeRows, listNodeRows } from '../../src/domain/passages/graphRows.ts';
import { layOutArticle } from '../../src/domain/passages/layOutArticle.ts';
import { listPassageRows } from '../../src/domain/passages/passageRows.ts';
import { buildSearch } from '../../src/domain/search/search.ts';
import { summarizeEdge } from '../../src/domain/summaries/edgeSummary.ts';
import {
  disagreementsAbout,
  firstAndLastMention,
  passagesPerYear,
  strongestPartners,
} from '../../src/domain/summaries/entityCard.ts';
import { entryQuestions } from '../../src/domain/summaries/entryQuestions.ts';
import { summarizeNode } from '../../src/domain/summaries/nodeSummary.ts';
import { listAxisMarks } from '../../src/domain/timeline/axisMarks.ts';
import { extentsOfGraph } from '../../src/domain/timeline/graphExtents.ts';
import { laneChoices } from '../../src/domain/timeline/laneChoice.ts';
import { listPublished, listTimeline } from '../../src/domain/timeline/timeline.ts';
import { layOutTime, makeTimeScale } from '../../src/domain/timeline/timeScale.ts';
import { arrangeLoaded } from '../../src/drawing/graph/arrangeLoaded.ts';
import { drawPicture } from '../../src/drawing/graph/drawPicture.ts';
import { openingScene } from '../../src/drawing/graph/openingScene.ts';
import { fixedPlaces } from '../../src/drawing/graph/places.ts';
import { setTexts } from '../../src/drawing/graph/setTexts.ts';
import { makeMapContent } from '../../src/drawing/map/mapContent.ts';
import { placesOf } from '../../src/drawing/map/mapPlaces.ts';
import { tokenPalette } from '../../src/drawing/palette.ts';
import { writeSvg } from '../../src/drawing/svgElement.ts';
import { xmlText } from '../../src/lib/xmlText.ts';
import { readLink, writeUrl } from '../../src/store/view/url/urlFields.ts';
import { defaultView, type View } from '../../src/store/view/view.ts';
import { findUnfit } from './checkFiles.ts';

const languages = ['fr', 'en'] as const;

/**
 * Does with an accepted graph everything that the page does and that needs no screen: index, filters, tables, search, chains,
 * figures, layouts, timeline, map, picture, links, files. What goes wrong, or null.
 */
export async function followGraph(graph: Graph): Promise<string | null> {
  const index = buildGraphIndex(graph);
  const visible = applyFilters(index, openFilters);
  readAll(index, visible);
  return (
    findFigureFault(index, visible) ??
    findLayoutFault(index) ??
    findTimelineFault(index, visible) ??
    findPictureFault(index) ??
    findLinkFault(index) ??
    (await findUnfit(index)) ??
    findRoundFault(graph)
  );
}

/** Everything that is only read, told or listed: it must not throw. */
function readAll(index: GraphIndex, visible: VisibleGraph): void {
  for (const filters of [openFilters, defaultFilters]) {
    const shown = applyFilters(index, filters);
    countFacets(index, filters);
    listNodeRows(index, shown, filters);
    listEdgeRows(index, shown);
    listPassageRows(index, shown, filters);
    listArticleRows(index, shown, filters);
  }
  for (const { article } of index.articles) layOutArticle(article);
  for (const language of languages) {
    for (const edge of index.graph.edges) {
      claimOf(index, edge, language);
      summarizeEdge(index, edge.id, visible.edges.get(edge.id) ?? [0], language);
    }
    for (const { id } of index.graph.nodes) summarizeNode(index, visible, id, language);
    entryQuestions(index, language);
  }
  for (const { id } of index.graph.nodes) {
    firstAndLastMention(index, id);
    passagesPerYear(index, id);
    strongestPartners(index, id, visible);
    disagreementsAbout(index, id, visible);
  }
  const search = buildSearch(index);
  for (const { label } of index.graph.nodes.slice(0, 4)) search.find(label.fr, 'fr');
  for (const words of ['maroc renseignements', '__proto__', '(', 'x'.repeat(500)]) search.find(words, 'en');
  const [pair] = suggestPairs(index, visible);
  if (pair) findChains(index, visible, ...pair, 'solid');
}

function findFigureFault(index: GraphIndex, visible: VisibleGraph): string | null {
  const links = buildLinkGraph(index, visible);
  findCommunities(index, links);
  surveyGraph(links);
  shareAmongArticles(index, visible);
  const walk = measureBridges(links);
  let step = walk.next();
  while (!step.done) step = walk.next();
  return [...step.value.shares.values()].every((share) => share >= 0 && share <= 1)
    ? null
    : 'gives a share of ways that is none';
}

function findLayoutFault(index: GraphIndex): string | null {
  const [first] = index.graph.nodes;
  const layouts = [
    { kind: 'time' },
    { kind: 'type' },
    ...(first ? [{ kind: 'around', middle: [first.id] } as const] : []),
  ] as const;
  for (const layout of layouts)
    for (const [, { x, y }] of arrangeLoaded(index, wholeGraph(index), layout).places)
      if (!Number.isFinite(x) || !Number.isFinite(y)) return `has no place for a node, by ${layout.kind}`;
  return null;
}

function findTimelineFault(index: GraphIndex, visible: VisibleGraph): string | null {
  for (const by of laneChoices) listTimeline(index, visible, by);
  listPublished(index, []);
  const extents = extentsOfGraph(index);
  const pieces = layOutTime(extents, { from: -9999, to: 9999 });
  const { years } = listAxisMarks(makeTimeScale(pieces, 1000));
  if (years.some(({ left, right }) => !(Number.isFinite(left) && left <= right)))
    return 'has a year without a place on the axis';
  return null;
}

function findPictureFault(index: GraphIndex): string | null {
  placesOf(index);
  makeMapContent(index, applyFilters(index, openFilters), placesOf(index));
  for (const language of languages) {
    const scene = openingScene(index, language);
    const places = fixedPlaces(index);
    const measure = (text: string): number => text.length * 6;
    const texts = setTexts(scene, places, 1, 'Narrow', measure);
    const camera = { zoom: 1, pan: { x: 400, y: 300 }, width: 800, height: 600 };
    const picture = writeSvg(drawPicture({ scene, places, palette: tokenPalette, texts, camera }));
    if (/=["'][^"']*\b(?:NaN|undefined|Infinity)\b/.test(picture)) return 'draws what has no place';
    if (xmlText(picture) !== picture || XMLValidator.validate(picture) !== true)
      return 'draws what is no XML';
    if (/<(?:script|foreignObject|a)\b|<[^>]*\s(?:on\w+|href)=/.test(picture.replace(/="[^"]*"/g, '=')))
      return 'draws what would run or lead somewhere';
  }
  return null;
}

function findLinkFault(index: GraphIndex): string | null {
  const [node] = index.graph.nodes;
  const [edge] = index.graph.edges;
  const [source] = index.articles;
  const ids: readonly NodeId[] = node ? [node.id] : [];
  const [id] = ids;
  const views: readonly View[] = [
    { ...defaultView, hidden: ids, selection: id ? { kind: 'nodes', ids: [id] } : { kind: 'none' } },
    {
      ...defaultView,
      selection: edge ? { kind: 'edge', id: edge.id, evidence: 0 } : { kind: 'none' },
      reading: source ? { article: source.article.id, passage: null } : null,
    },
  ];
  for (const view of views) {
    const read = readLink(writeUrl(view, index), index);
    if (read.missing.length > 0 || JSON.stringify(read.view) !== JSON.stringify(view))
      return 'has a link that does not lead back';
  }
  return null;
}

/** An accepted graph, written and read again, must be accepted as the same graph. */
function findRoundFault(graph: Graph): string | null {
  const again = parseGraph(JSON.stringify(graph));
  if (!again.ok) return `is not read again: ${again.detail}`;
  return JSON.stringify(again.graph) === JSON.stringify(graph) ? null : 'is read as another graph again';
}
