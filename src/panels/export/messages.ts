import type { ExportFile, ExportFormat } from '../../domain/exports/writeExport.ts';
import type { ExportScope } from '../../store/view/exportScope.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    title: 'Exporter',
    scope: 'Ce que prend le fichier',
    scopes: { view: 'Ce qui est affiché', all: 'Tout le graphe' } satisfies Record<ExportScope, string>,
    counts: (nodes: number, links: number) => `${nodes} nœuds, ${links} liens`,
    limits: (words: string) => `En vigueur\u202f: ${words}.`,
    noLimits: 'Rien n’est filtré\u202f: c’est le graphe entier.',
    wholeGraph: 'Sans tenir compte des filtres ni de l’isolement.',
    sections: { image: 'Image', page: 'Page', data: 'Données', dossier: 'Dossier' },
    page: {
      name: 'Page HTML',
      detail:
        'Le graphe et ses textes en un seul fichier, à envoyer\u202f: s’ouvre d’un double-clic, sans serveur ni réseau',
      download: 'Télécharger',
    },
    contents: {
      '': { label: 'Télécharger', slug: '' },
      nodes: { label: 'Nœuds', slug: 'noeuds' },
      edges: { label: 'Liens', slug: 'liens' },
      evidence: { label: 'Preuves', slug: 'preuves' },
      'neo4j-nodes': { label: 'Nœuds', slug: 'neo4j-noeuds' },
      'neo4j-relationships': { label: 'Relations', slug: 'neo4j-relations' },
    } satisfies Record<ExportFile['content'], { label: string; slug: string }>,
    writing: (format: string) => `${format}\u202f: écriture en cours…`,
    writerLost: (format: string) =>
      `${format} n’a pas pu être écrit : une partie de la page manque. Vérifiez la connexion, puis rechargez.`,
    notWritten: (format: string) => `${format} n’a pas pu être écrit. Réessayez, ou prenez un autre format.`,
    downloadWhat: (what: string) => `Télécharger ${what}`,
    saved: (name: string) => `Fichier enregistré\u202f: ${name}`,
    formats: {
      json: ['JSON', 'Le format de Maillage\u202f: se rouvre tel quel, textes compris'],
      csv: ['CSV', 'Excel, LibreOffice, R, pandas'],
      graphml: ['GraphML', 'Cytoscape, Gephi, yEd, NetworkX'],
      gexf: ['GEXF', 'Gephi, avec couleurs, tailles et places'],
      neo4j: ['CSV pour Neo4j', 'neo4j-admin database import'],
      turtle: ['Turtle', 'Bases RDF\u202f: schema.org, Web Annotation, PROV'],
      jsonld: ['JSON-LD', 'Les mêmes triplets, pour le Web'],
    } satisfies Record<ExportFormat, readonly [string, string]>,
  },
  en: {
    title: 'Export',
    scope: 'What the file takes',
    scopes: { view: 'What is shown', all: 'The whole graph' },
    counts: (nodes, links) => `${nodes} nodes, ${links} links`,
    limits: (words) => `In force: ${words}.`,
    noLimits: 'Nothing is filtered: this is the whole graph.',
    wholeGraph: 'Filters and isolation are left aside.',
    sections: { image: 'Image', page: 'Page', data: 'Data', dossier: 'Dossier' },
    page: {
      name: 'HTML page',
      detail:
        'The graph and its texts in one file, to be sent: opens by double-click, without a server or a network',
      download: 'Download',
    },
    contents: {
      '': { label: 'Download', slug: '' },
      nodes: { label: 'Nodes', slug: 'nodes' },
      edges: { label: 'Links', slug: 'links' },
      evidence: { label: 'Evidence', slug: 'evidence' },
      'neo4j-nodes': { label: 'Nodes', slug: 'neo4j-nodes' },
      'neo4j-relationships': { label: 'Relationships', slug: 'neo4j-relationships' },
    },
    writing: (format) => `${format}: writing…`,
    writerLost: (format) =>
      `${format} could not be written: a part of the page is missing. Check the connection, then reload.`,
    notWritten: (format) => `${format} could not be written. Try again, or take another format.`,
    downloadWhat: (what) => `Download ${what}`,
    saved: (name) => `File saved: ${name}`,
    formats: {
      json: ['JSON', 'The format of Maillage: opens again as it is, texts included'],
      csv: ['CSV', 'Excel, LibreOffice, R, pandas'],
      graphml: ['GraphML', 'Cytoscape, Gephi, yEd, NetworkX'],
      gexf: ['GEXF', 'Gephi, with colours, sizes and places'],
      neo4j: ['CSV for Neo4j', 'neo4j-admin database import'],
      turtle: ['Turtle', 'RDF stores: schema.org, Web Annotation, PROV'],
      jsonld: ['JSON-LD', 'The same triples, for the Web'],
    },
  },
});
