import { graphLimits } from '../../domain/graph/limits.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import type { ImportFault } from '../../pipeline/imports/foreignGraph.ts';
import { importLimits } from '../../pipeline/imports/importGraph.ts';
import type { ToldGraph } from '../../pipeline/imports/tellForeignGraph.ts';

/** Why another program's graph was not opened, and what to do. */
export const importFaults: Readonly<Record<ImportFault, LocalizedText>> = {
  broken: {
    fr: 'Ce fichier n’est ni du GEXF ni du GraphML, ou il est tronqué. Exportez-le de nouveau.',
    en: 'This file is neither GEXF nor GraphML, or it is truncated. Export it again.',
  },
  'no-columns': {
    fr: 'Il manque à ce tableau une colonne pour chaque bout des liens. Nommez-les «\u202fsource\u202f» et «\u202ftarget\u202f» sur la première ligne.',
    en: 'This table has no column for each end of its links. Name them “source” and “target” in the first row.',
  },
  empty: {
    fr: 'Ce fichier ne contient aucun nœud.',
    en: 'This file contains no nodes.',
  },
  'too-many': {
    fr: `Ce graphe dépasse ${numberFr(importLimits.nodes)} nœuds ou ${numberFr(importLimits.edges)} liens. Filtrez-le dans le programme d’où il vient.`,
    en: `This graph has more than ${numberEn(importLimits.nodes)} nodes or ${numberEn(importLimits.edges)} links. Filter it in the program that it comes from.`,
  },
  'too-parallel': {
    fr: `Ce fichier répète un même lien sur plus de ${numberFr(graphLimits.evidence)} lignes, ou met plus de ${numberFr(graphLimits.parallel)} liens différents entre deux nœuds. Regroupez-les, puis exportez-le de nouveau.`,
    en: `This file repeats one link on more than ${numberEn(graphLimits.evidence)} rows, or has more than ${numberEn(graphLimits.parallel)} different links between two nodes. Group them, then export it again.`,
  },
};

/**
 * The result of importing another program's graph: how much there is, that it quotes no source, and what was not
 * understood.
 */
export const sayImported = ({ graph, leftOut, untyped, undated }: ToldGraph): LocalizedText => {
  const [nodes, edges] = [graph.nodes.length, graph.edges.length];
  return {
    fr: [
      `${countedFr(nodes, 'nœud', 'nœuds')} et ${countedFr(edges, 'lien', 'liens')}, au crayon\u202f: le fichier ne cite aucun article, chaque lien renvoie à sa propre ligne.`,
      untyped > 0 && `${countedFr(untyped, 'nœud', 'nœuds')} sans type reconnu, parmi les personnes.`,
      undated > 0 &&
        `${countedFr(undated, 'date incomprise, gardée', 'dates incomprises, gardées')} comme le fichier l’écrit.`,
      leftOut > 0 && `${countedFr(leftOut, 'lien laissé', 'liens laissés')} de côté, faute de deux bouts.`,
    ]
      .filter((part) => part !== false)
      .join(' '),
    en: [
      `${countedEn(nodes, 'node', 'nodes')} and ${countedEn(edges, 'link', 'links')}, in pencil: the file quotes no article, so each link points to its own line of the file.`,
      untyped > 0 && `${countedEn(untyped, 'node', 'nodes')} of no known type, counted as people.`,
      undated > 0 && `${countedEn(undated, 'date', 'dates')} not understood, kept as the file has it.`,
      leftOut > 0 && `${countedEn(leftOut, 'link', 'links')} left out for want of two ends.`,
    ]
      .filter((part) => part !== false)
      .join(' '),
  };
};
