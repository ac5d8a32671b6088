import type { NodeId } from '../../domain/basics/ids.ts';
import type { Family } from '../../domain/basics/kinds.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import { type Bend, bendsOf } from '../curves.ts';
import type { MapCluster } from './gather.ts';
import type { MapLink } from './mapLinks.ts';

/** What is drawn as one line: a link between two glyphs, or all links of one family from one disc to another. */
export interface Bundle {
  readonly key: string;
  readonly family: Family;
  readonly from: MapEnd;
  readonly to: MapEnd;
  /** One or more; the best attested first. */
  readonly edges: readonly Edge[];
  readonly bend: Bend;
}

/** Where a line ends: at a node that stands by itself, or at the cluster around a head. */
export interface MapEnd {
  readonly kind: 'node' | 'cluster';
  readonly id: NodeId;
}

/** Gathers links as their ends are gathered; what joins two nodes of one cluster is not drawn. */
export function bundleLinks(
  index: GraphIndex,
  links: readonly MapLink[],
  clusterOf: ReadonlyMap<NodeId, MapCluster>,
): readonly Bundle[] {
  const endOf = (id: NodeId): MapEnd => {
    const cluster = clusterOf.get(id);
    return cluster === undefined ? { kind: 'node', id } : { kind: 'cluster', id: cluster.head };
  };
  const bundles = new Map<string, Bundle & { readonly edges: Edge[] }>();
  for (const { edge, bend } of links) {
    const [from, to] = [endOf(edge.source), endOf(edge.target)];
    if (from.kind === to.kind && from.id === to.id) continue;
    const family = familyOf(index, edge);
    const key = isCluster(from) || isCluster(to) ? `${keyOfEnd(from)} ${keyOfEnd(to)} ${family}` : edge.id;
    const bundle = bundles.get(key);
    if (bundle) bundle.edges.push(edge);
    else bundles.set(key, { key, family, from, to, edges: [edge], bend });
  }
  const gathered = [...bundles.values()].filter(({ from, to }) => isCluster(from) || isCluster(to));
  const bends = bendsOf(
    gathered.map(({ key, from, to }) => ({ id: key, source: keyOfEnd(from), target: keyOfEnd(to) })),
  );
  return [...bundles.values()].map((bundle) => ({
    ...bundle,
    edges: [...bundle.edges].sort((a, b) => index.corroboration(b) - index.corroboration(a)),
    bend: bends.get(bundle.key) ?? bundle.bend,
  }));
}

const isCluster = ({ kind }: MapEnd): boolean => kind === 'cluster';

/** Tells ends apart where a head stands beside its own cluster. */
export const keyOfEnd = ({ kind, id }: MapEnd): string => `${kind}:${id}`;
