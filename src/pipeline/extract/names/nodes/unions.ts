import type { DraftNode } from '../candidate.ts';

/** Which draft stands for which: each leads to one other, never in a circle, so that every chain ends. */
export class Unions extends Map<DraftNode, DraftNode> {
  override set(from: DraftNode, to: DraftNode): this {
    for (let at: DraftNode | undefined = to; at !== undefined; at = this.get(at))
      if (at === from) return this;
    return super.set(from, to);
  }

  /** The draft at the end of a draft's chain: the draft itself where none stands for it. */
  rootOf(draft: DraftNode): DraftNode {
    let at = draft;
    for (let next = this.get(at); next !== undefined; next = this.get(at)) at = next;
    return at;
  }
}
