import type { NodeType } from '../../src/domain/basics/kinds.ts';
import type { Random } from './random.ts';

const syllables = ['ka', 'dou', 'ra', 'ti', 'mé', 'sa', 'lan', 'go', 'bel', 'nor', 'zi', 'fa', 'che', 'ou'];

const forms: Readonly<Record<NodeType, (draw: () => string) => string>> = {
  country: (draw) => draw(),
  agency: (draw) => `Service de ${draw()}`,
  group: (draw) => `Front de ${draw()}`,
  event: (draw) => `Réunion de ${draw()}`,
  person: (draw) => `${draw()} ${draw()}`,
  place: (draw) => draw(),
  organization: (draw) => `Institut ${draw()}`,
};

/** A pronounceable name for a node of this type that is not among `taken`; it is added to them. */
export function drawName(type: NodeType, taken: Set<string>, random: Random): string {
  for (;;) {
    const name = forms[type](() => drawWord(random));
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function drawWord(random: Random): string {
  const length = 2 + Math.floor(random() * 3);
  const word = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
