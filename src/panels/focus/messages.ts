import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    bounds: 'Isolés et masqués',
    steps: (depth: number) => `à ${depth} pas`,
    lit: (depth: number) => `Voisinage à ${depth} pas`,
    litAgain: (depth: number) => `Voisinage à ${depth} pas\u202f: revenir au voisinage direct`,
    isolated: (names: string) => `Isolé\u202f: ${names}`,
    leave: (what: string) => `${what}\u202f: quitter l’isolement`,
    others: (n: number) => `${numberFr(n)} autres`,
    hidden: (n: number) => countedFr(n, 'nœud masqué', 'nœuds masqués'),
    showHidden: (what: string) => `${what}\u202f: réafficher`,
  },
  en: {
    bounds: 'Isolated and hidden',
    steps: (depth: number) => `Within ${depth} steps`,
    lit: (depth: number) => `Within ${depth} steps`,
    litAgain: (depth: number) => `Within ${depth} steps: back to direct neighbours`,
    isolated: (names: string) => `Isolated: ${names}`,
    leave: (what: string) => `${what}: leave isolation`,
    others: (n: number) => `${numberEn(n)} others`,
    hidden: (n: number) => countedEn(n, 'node hidden', 'nodes hidden'),
    showHidden: (what: string) => `${what}: show again`,
  },
});
