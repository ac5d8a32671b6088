import type { ExportFile, ExportFormat } from '../../domain/exports/writeExport.ts';
import { countedEn, countedFr } from '../../lib/counted.ts';
import type { ExportScope } from '../../store/view/exportScope.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    title: 'Exporter',
    scope: 'Ce que prend le fichier',
    scopes: { view: 'Ce qui est affiché', all: 'Tout le graphe' } satisfies Record<ExportScope, string>,
    counts: (nodes: number, links: number) => `${countedFr(nodes, 'nœud')}, ${countedFr(links, 'lien')}`,
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
    embed: {
      name: 'Dans une autre page',
      detail: 'La vue présente et ses sources dans un site ou un blog\u202f: un code <iframe> à coller',
      open: 'Code à copier',
    },
    contents: {
      '': { label: 'Télécharger', slug: '' },
      nodes: { label: 'Nœuds', slug: 'noeuds' },
      edges: { label: 'Liens', slug: 'liens' },
      evidence: { label: 'Preuves', slug: 'preuves' },
      'neo4j-nodes': { label: 'Nœuds', slug: 'neo4j-noeuds' },
      'neo4j-relationships': { label: 'Relations', slug: 'neo4j-relations' },
      ris: { label: 'RIS', slug: 'references' },
      csl: { label: 'CSL', slug: 'references' },
    } satisfies Record<ExportFile['content'], { label: string; slug: string }>,
    writing: (format: string) => `${format}\u202f: écriture en cours…`,
    stopWriting: 'Arrêter',
    writerLost: (format: string) =>
      `${format} n’a pas pu être écrit : une partie de la page manque. Vérifiez la connexion, puis rechargez.`,
    notWritten: (format: string) => `${format} n’a pas pu être écrit. Réessayez, ou prenez un autre format.`,
    downloadWhat: (what: string) => `Télécharger ${what}`,
    saved: (name: string) => `Fichier enregistré\u202f: ${name}`,
    formats: {
      json: ['JSON', 'Pour rouvrir le graphe ici tel quel, textes compris'],
      xlsx: ['Classeur XLSX', 'Pour Excel ou LibreOffice\u202f: nœuds, liens et preuves en trois feuilles'],
      csv: ['CSV', 'Pour R, pandas ou une base de données\u202f: un tableau par fichier'],
      graphml: ['GraphML', 'Pour Cytoscape, yEd ou NetworkX\u202f: nœuds et liens avec tous leurs attributs'],
      gexf: ['GEXF', 'Pour Gephi\u202f: couleurs et places comme ici, années pour sa chronologie'],
      neo4j: ['CSV pour Neo4j', 'Pour remplir une base Neo4j par la commande neo4j-admin database import'],
      vault: [
        'Coffre Obsidian',
        'Pour annoter dans Obsidian\u202f: une note par nœud et par article, reliées, en Markdown ordinaire',
      ],
      ftm: ['FollowTheMoney', 'Pour Aleph et OpenSanctions\u202f: entités, documents, mentions et preuves'],
      stix: [
        'STIX 2.1',
        'Pour OpenCTI et MISP\u202f: relations avec leur degré de confiance, citations en notes',
      ],
      turtle: [
        'Turtle',
        'Pour interroger le graphe dans une base RDF\u202f: schema.org, Web Annotation, PROV',
      ],
      jsonld: ['JSON-LD', 'Pour publier les mêmes triplets sur le Web'],
      references: ['Références', 'Pour citer les articles eux-mêmes avec Zotero, EndNote ou un style CSL'],
    } satisfies Record<ExportFormat, readonly [string, string]>,
  },
  en: {
    title: 'Export',
    scope: 'What goes into the file',
    scopes: { view: 'What is shown', all: 'The whole graph' },
    counts: (nodes, links) => `${countedEn(nodes, 'node')}, ${countedEn(links, 'link')}`,
    limits: (words) => `In force: ${words}.`,
    noLimits: 'Nothing is filtered: this is the whole graph.',
    wholeGraph: 'Filters and isolation are ignored.',
    sections: { image: 'Image', page: 'Page', data: 'Data', dossier: 'Dossier' },
    page: {
      name: 'HTML page',
      detail:
        'The graph and its texts in one file to send to others: opens with a double-click, without a server or a network',
      download: 'Download',
    },
    embed: {
      name: 'In another page',
      detail: 'The current view and its sources in a site or a blog: an <iframe> code to paste',
      open: 'Code to copy',
    },
    contents: {
      '': { label: 'Download', slug: '' },
      nodes: { label: 'Nodes', slug: 'nodes' },
      edges: { label: 'Links', slug: 'links' },
      evidence: { label: 'Evidence', slug: 'evidence' },
      'neo4j-nodes': { label: 'Nodes', slug: 'neo4j-nodes' },
      'neo4j-relationships': { label: 'Relationships', slug: 'neo4j-relationships' },
      ris: { label: 'RIS', slug: 'references' },
      csl: { label: 'CSL', slug: 'references' },
    },
    writing: (format) => `${format}: writing…`,
    stopWriting: 'Stop',
    writerLost: (format) =>
      `${format} could not be written: part of the page is missing. Check the connection, then reload.`,
    notWritten: (format) => `${format} could not be written. Try again, or choose another format.`,
    downloadWhat: (what) => `Download ${what}`,
    saved: (name) => `File saved: ${name}`,
    formats: {
      json: ['JSON', 'To open the graph here again as it is, texts included'],
      xlsx: ['XLSX workbook', 'For Excel or LibreOffice: nodes, links and evidence on three sheets'],
      csv: ['CSV', 'For R, pandas or a database: one table in each file'],
      graphml: ['GraphML', 'For Cytoscape, yEd or NetworkX: nodes and links with all their attributes'],
      gexf: ['GEXF', 'For Gephi: colours and places as here, years for its timeline'],
      neo4j: ['CSV for Neo4j', 'To fill a Neo4j database with the command neo4j-admin database import'],
      vault: [
        'Obsidian vault',
        'To annotate in Obsidian: one note for each node and article, linked, in plain Markdown',
      ],
      ftm: ['FollowTheMoney', 'For Aleph and OpenSanctions: entities, documents, mentions and evidence'],
      stix: ['STIX 2.1', 'For OpenCTI and MISP: relationships with their confidence, quotes as notes'],
      turtle: ['Turtle', 'To query the graph in an RDF store: schema.org, Web Annotation, PROV'],
      jsonld: ['JSON-LD', 'To publish the same triples on the web'],
      references: ['References', 'To cite the articles themselves with Zotero, EndNote or a CSL style'],
    },
  },
});
