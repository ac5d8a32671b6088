import { claimOf } from '../../domain/graph/claim.ts';
import type { Point } from '../../drawing/geometry.ts';
import type { Bundle } from '../../drawing/map/bundles.ts';
import { useActions, useIndex, useVisible } from '../../store/react.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { PointMenu } from '../../ui/menus/PointMenu.tsx';
import { useBundleName } from './useBundleName.ts';

interface BundleMenuProps {
  readonly bundle: Bundle;
  /** In pixels of the window. */
  readonly at: Point;
  readonly onClose: () => void;
}

/** Lists the links drawn as one line, each as the claim it makes; choosing one opens its evidence. */
export function BundleMenu({ bundle, at, onClose }: BundleMenuProps) {
  const index = useIndex();
  const visible = useVisible();
  const language = useLanguage();
  const { selectEdge } = useActions();
  const items = bundle.edges.map((edge) => ({
    key: edge.id,
    label: claimOf(index, edge, language).sentence,
    run: () => selectEdge(edge.id, visible.edges.get(edge.id)?.[0] ?? 0),
  }));
  return <PointMenu label={useBundleName(bundle)} at={at} groups={[items]} onClose={onClose} />;
}
