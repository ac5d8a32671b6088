import type { Chunk, VerbGroup } from './chunks.ts';

/** How many chunks back the verb may be whose auxiliary is shared. */
const reach = 12;

/**
 * « a signé un accord et rejeté tout compromis », « n'a ni armé ni financé », « was arrested and charged »: a participle
 * that is joined to a compound verb shares its auxiliary, so it is a finite verb of its own with the same subject.
 */
export function shareAuxiliary(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const governor = chunk.kind === 'verb' && chunk.form === 'participle' ? governorOf(out) : null;
    out.push(
      chunk.kind === 'verb' && governor !== null
        ? {
            ...chunk,
            form: 'finite',
            passive: governor.passive,
            negated: governor.negated,
            conditional: governor.conditional,
            future: governor.future,
            plural: governor.plural,
            modal: governor.modal,
          }
        : chunk,
    );
  }
  return out;
}

/** The compound verb to which a participle after `before` is coordinated; null when it only modifies a noun. */
function governorOf(before: readonly Chunk[]): VerbGroup | null {
  let at = before.length - 1;
  while (before[at]?.kind === 'adverb') at--;
  const joint = before[at];
  const then = before
    .slice(at + 1)
    .some((chunk) => chunk.kind === 'adverb' && /^(?:puis|then)$/u.test(chunk.word));
  if (joint?.kind !== 'conjunction' && !then) return null;
  for (let back = at; back >= 0 && back > at - reach; back--) {
    const chunk = before[back];
    if (
      chunk?.kind === 'break' ||
      chunk?.kind === 'colon' ||
      chunk?.kind === 'relative' ||
      chunk?.kind === 'subordinator'
    )
      return null;
    if (chunk?.kind !== 'verb') continue;
    if (chunk.form === 'participle') return null;
    const compound = chunk.form === 'finite' && chunk.headSpan.start > chunk.start;
    return compound ? chunk : null;
  }
  return null;
}
