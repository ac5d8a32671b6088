import type { NodeId } from '../../domain/basics/ids.ts';
import { claimOf } from '../../domain/graph/claim.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useAppStore, useIndex, useStoreHandle } from '../../store/react.tsx';
import { type MenuTarget, menuOf } from '../../store/session/session.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { PointMenu } from '../../ui/menus/PointMenu.tsx';
import { listMenu } from './listMenu.ts';
import { messages } from './messages.ts';

/** The context menu of the graph, while it is open. */
export function ContextMenu() {
  const menu = useAppStore((state) => menuOf(state.session));
  return menu === null ? null : <OpenContextMenu key={JSON.stringify(menu)} {...menu} />;
}

interface OpenContextMenuProps {
  readonly target: MenuTarget;
  readonly at: { readonly x: number; readonly y: number };
}

function OpenContextMenu({ target, at }: OpenContextMenuProps) {
  const text = useText(messages);
  const store = useStoreHandle();
  const label = useTargetName(target);
  const { close } = useAppStore((state) => state.actions);
  return (
    <PointMenu label={label} at={at} groups={listMenu(store, text, target)} onClose={() => close('menu')} />
  );
}

/** What the menu is about, in words: a name, a claim, « 3 nœuds sélectionnés ». */
function useTargetName(target: MenuTarget): string {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const selection = useAppStore((state) => state.view.selection);
  if (target.kind === 'background') return text.graph;
  if (target.kind === 'edge') return claimOf(index, index.edge(target.id), language).sentence;
  const meant: readonly NodeId[] = selection.kind === 'nodes' ? selection.ids : [];
  if (meant.length > 1 && meant.includes(target.id)) return text.nodes(meant.length);
  return nameOf(index.node(target.id), language, 'full');
}
