import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    bounds: 'Isolés et masqués',
    steps: (n: number) => `à ${n} pas`,
    lit: (n: number) => `Voisinage à ${n} pas`,
    litAgain: (n: number) => `Voisinage à ${n} pas\u202f: revenir au voisinage direct`,
    isolated: (names: string) => `Isolé\u202f: ${names}`,
    leave: (what: string) => `${what}\u202f: quitter l’isolement`,
    others: (n: number) => `${n} autres`,
    hidden: (n: number) => countedFr(n, 'nœud masqué', 'nœuds masqués'),
    showHidden: (what: string) => `${what}\u202f: réafficher`,
  },
  en: {
    bounds: 'Isolated and hidden',
    steps: (n: number) => `Within ${n} steps`,
    lit: (n: number) => `Within ${n} steps`,
    litAgain: (n: number) => `Within ${n} steps: back to direct neighbours`,
    isolated: (names: string) => `Isolated: ${names}`,
    leave: (what: string) => `${what}: leave isolation`,
    others: (n: number) => `${n} others`,
    hidden: (n: number) => countedEn(n, 'node hidden', 'nodes hidden'),
    showHidden: (what: string) => `${what}: show again`,
  },
});
