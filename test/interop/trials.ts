import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { Store } from 'oxigraph';
import { addressOfArticle } from '../../src/domain/citations/addressOfArticle.ts';
import { citationsAsBibtex } from '../../src/domain/citations/bibtex.ts';
import { cite } from '../../src/domain/citations/citation.ts';
import { evidenceToCite } from '../../src/domain/citations/cited.ts';
import { exportTableNames, exportTables } from '../../src/domain/exports/exportTables.ts';
import { vaultOf } from '../../src/domain/exports/writeVault.ts';
import { xmlText } from '../../src/lib/xmlText.ts';
import { compareGraph, type FoundGraph } from './compareGraph.ts';
import { pythonWith, run, versionOf } from './program.ts';
import type { Sample } from './samples.ts';

/** A program that opens exports; what it finds is compared with what was sent. */
export interface Trial {
  readonly program: string;
  readonly opens: string;
  /** Null when it is not installed. */
  readonly version: () => string | null;
  /** How to install it. */
  readonly get: string;
  /** What arrived changed; empty: nothing. Throws where the program refuses the file. */
  readonly tryOn: (sample: Sample) => readonly string[] | Promise<readonly string[]>;
}

const reader = (name: string): string => fileURLToPath(new URL(`./readers/${name}.py`, import.meta.url));

/** The output of a reader in `readers`, run by a Python that has the module. Python's NaN is not valid JSON. */
const ask = <Found>(module: string, name: string, ...options: readonly string[]): Found => {
  const { python } = pythonWith(module) ?? { python: 'python3' };
  return JSON.parse(run(python, [reader(name), ...options]).replaceAll(/\bNaN\b/g, 'null'));
};

const graphTrial = (program: string, script: string, file: string, module: string): Trial => ({
  program,
  opens: file.replace(/^.*\./, '').toUpperCase(),
  version: () => pythonWith(module)?.version ?? null,
  get: `apt install python3-${module}`,
  tryOn: ({ part, file: at }) => compareGraph(part, ask<FoundGraph>(module, script, at(file))),
});

/** « Which claims have two articles? » */
const question = `
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX oa: <http://www.w3.org/ns/oa#>
  SELECT ?claim WHERE {
    ?claim a rdf:Statement .
    ?evidence oa:hasBody ?claim ; oa:hasTarget/oa:hasSource ?article .
  } GROUP BY ?claim HAVING (COUNT(DISTINCT ?article) > 1)`;

const answersFor = ({ part }: Sample): readonly string[] =>
  part.edges
    .filter(({ evidence }) => new Set(evidence.map(({ item }) => item.article)).size > 1)
    .map(({ edge }) => part.links.edge(edge.id))
    .sort();

/** What a program found in one file of triples. */
interface FoundTriples {
  readonly triples: number;
  readonly answers: readonly string[];
}

/** Both files must give the answer that the part gives, and as many triples as each other. */
const compareTriples = (sample: Sample, turtle: FoundTriples, jsonLd: FoundTriples): readonly string[] => {
  const sent = answersFor(sample);
  return [
    ...[turtle, jsonLd].flatMap(({ answers }) =>
      JSON.stringify(answers) === JSON.stringify(sent)
        ? []
        : [`claims with two articles: ${answers.length} instead of ${sent.length}`],
    ),
    ...(turtle.triples === jsonLd.triples
      ? []
      : [`${turtle.triples} triples in Turtle, ${jsonLd.triples} in JSON-LD`]),
  ];
};

const rdflib: Trial = {
  program: 'RDFLib',
  opens: 'Turtle, JSON-LD',
  version: () => pythonWith('rdflib')?.version ?? null,
  get: 'apt install python3-rdflib',
  tryOn: (sample) => {
    const read = (file: string) => ask<FoundTriples>('rdflib', 'readRdflib', sample.file(file), question);
    return compareTriples(sample, read('turtle.ttl'), read('jsonld.jsonld'));
  },
};

const oxigraph: Trial = {
  program: 'Oxigraph',
  opens: 'Turtle, JSON-LD',
  version: () => 'npm package oxigraph',
  get: 'npm ci',
  tryOn: (sample) => {
    const read = (file: string, format: string): FoundTriples => {
      const store = new Store();
      store.load(readFileSync(sample.file(file), 'utf8'), { format });
      const rows = store.query(question) as readonly Map<string, { readonly value: string }>[];
      return { triples: store.size, answers: rows.map((row) => row.get('claim')?.value ?? '').sort() };
    };
    return compareTriples(
      sample,
      read('turtle.ttl', 'text/turtle'),
      read('jsonld.jsonld', 'application/ld+json'),
    );
  },
};

/** A profile of LibreOffice with the settings of that country. */
const officeProfile = (sample: Sample, locale: string): string => {
  const profile = sample.file(`profile-${locale}`);
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`,
  );
  return profile;
};

/** Opens a file and saves every sheet as CSV: comma, UTF-8, cells as they are shown. */
const sheetsIn = (sample: Sample, file: string, locale: string): readonly (readonly string[][])[] => {
  const out = sample.file(`sheets-${locale}-${file}`);
  run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${officeProfile(sample, locale)}`,
    ...(file.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : []),
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
    '--outdir',
    out,
    sample.file(file),
  ]);
  const sheets = readdirSync(out);
  const place = (name: string) =>
    ['Nœuds', 'Liens', 'Preuves'].findIndex((sheet) => name.includes(`-${sheet}.`));
  return sheets
    .sort((a, b) => place(a) - place(b))
    .map((name) => parseCsv(readFileSync(join(out, name), 'utf8'), { relax_column_count: true, bom: true }));
};

const office = (locale: string, language: string): Trial => ({
  program: `LibreOffice (${language} settings)`,
  opens: 'XLSX, CSV',
  version: () => versionOf('soffice', '--version'),
  get: 'apt install libreoffice-calc',
  tryOn: (sample) => {
    const faults: string[] = [];
    const tables = exportTables(sample.part);
    const workbook = sheetsIn(sample, 'xlsx.xlsx', locale);
    for (const [n, name] of exportTableNames.entries()) {
      const { fields, rows } = tables[name];
      const found = workbook[n] ?? [];
      if (found.length !== rows.length + 1)
        faults.push(`${name}: ${found.length} rows instead of ${rows.length + 1}`);
      for (const [at, row] of rows.entries())
        for (const [column, value] of row.entries()) {
          // Numbers are shown in the country's format; texts must be unchanged.
          if (typeof value !== 'string') continue;
          const shown = found[at + 1]?.[column];
          if (shown?.trim() !== xmlText(value).trim() && faults.length < 5)
            faults.push(
              `${name}, ${fields[column]}: ${JSON.stringify(shown)} instead of ${JSON.stringify(value)}`,
            );
        }
      // In a plain text file only columns and letters can be preserved: the program itself decides what is a date
      // there.
      const [plain = []] = sheetsIn(sample, `${name}.csv`, locale);
      if (plain.length !== rows.length + 1 || plain.some((row) => row.length !== fields.length))
        faults.push(`${name}.csv: columns or rows fall apart`);
      const quote = fields.indexOf('quote');
      if (
        quote >= 0 &&
        plain
          .slice(1)
          .some((row, at) => row[quote] !== rows[at]?.[quote] && !/^[=+\-@]/.test(`${rows[at]?.[quote]}`))
      )
        faults.push(`${name}.csv: a quote is not what it was`);
    }
    return faults;
  },
});

const pandoc: Trial = {
  program: 'pandoc',
  opens: 'CSL JSON',
  version: () => versionOf('pandoc', '--version'),
  get: 'apt install pandoc',
  tryOn: ({ part, file }) => {
    const items = readByPandoc('csljson', file('csl.csl.json'));
    const sent = part.articles.map(({ article }) => plain(article.title)).sort();
    const found = items.map(({ title = '' }) => plain(title)).sort();
    return JSON.stringify(found) === JSON.stringify(sent)
      ? []
      : [`titles: ${JSON.stringify(found)} instead of ${JSON.stringify(sent)}`];
  },
};

/** What a dossier of all evidence cites, as BibTeX: each entry under its key, with its title and its way back to the page. */
const pandocBibtex: Trial = {
  ...pandoc,
  opens: 'BibTeX',
  tryOn: ({ part, file }) => {
    const { index, language, links } = part;
    const citations = part.edges.flatMap(({ edge }) =>
      evidenceToCite(
        edge,
        edge.evidence.map((_, at) => at),
      ).map((cited) => cite({ index, language, links }, cited)),
    );
    const at = file('evidence.bib');
    writeFileSync(at, citationsAsBibtex(citations, language));
    const found = readByPandoc('bibtex', at);
    if (new Set(found.map(({ id }) => id)).size !== citations.length)
      return [`${found.length} entries instead of ${citations.length}`];
    const byAddress = new Map(found.map((item) => [item.URL, item]));
    return citations.flatMap(({ article, link }) => {
      const { title = '' } = byAddress.get(link) ?? {};
      return plain(title) === plain(article.title) ? [] : [`${link}: ${title} instead of ${article.title}`];
    });
  },
};

/** What pandoc found in one reference. */
interface PandocItem {
  readonly id?: string;
  readonly title?: string;
  readonly URL?: string;
}

const readByPandoc = (format: 'csljson' | 'bibtex', file: string): readonly PandocItem[] =>
  JSON.parse(run('pandoc', ['-f', format, '-t', 'csljson', file]));

/** The letters of a title alone: pandoc sets its signs and spaces as its language wants them. */
const plain = (text: string): string =>
  text.replace(/[\s\u00a0\u202f<>/*'"’“”«»]+|nocase|span|class|i(?=\b)/g, '');

/** RIS, turned into MODS: it cuts a title in two at its colon. */
const bibutils: Trial = {
  program: 'bibutils',
  opens: 'RIS',
  // It says its version where others say their errors.
  version: () => /version ([\d.]+)/.exec(versionOf('sh', '-c', 'ris2xml -v 2>&1') ?? '')?.[1] ?? null,
  get: 'apt install bibutils',
  tryOn: ({ part, file }) => {
    const mods = run('ris2xml', ['-i', 'utf8', '-o', 'utf8', file('ris.ris')]).replace(/^\ufeff/, '');
    const { modsCollection } = new XMLParser({ isArray: (name) => name === 'mods' }).parse(mods);
    const found: readonly FoundReference[] = modsCollection.mods ?? [];
    const bare = (text: unknown) => `${text ?? ''}`.replace(/[\s:]+/g, '');
    return part.articles.flatMap(({ article }, at) => {
      const { titleInfo, location } = found[at] ?? {};
      const title = bare(titleInfo?.title) + bare(titleInfo?.subTitle);
      const address = addressOfArticle(article, part.links);
      return [
        ...(title === bare(article.title) ? [] : [`${title} instead of ${bare(article.title)}`]),
        ...(location?.url === address ? [] : [`${location?.url} instead of ${address}`]),
      ];
    });
  },
};

/** What bibutils found in one reference. */
interface FoundReference {
  readonly titleInfo?: { readonly title?: unknown; readonly subTitle?: unknown };
  readonly location?: { readonly url?: unknown };
}

/** A checkout of OASIS's schemas of STIX, which no package holds: its folder is in this variable. */
const stixSchemas = process.env.STIX_SCHEMAS ?? '';

const stix: Trial = {
  program: 'STIX 2.1 schemas of OASIS',
  opens: 'STIX 2.1',
  version: () => {
    const found = pythonWith('jsonschema');
    const whole = existsSync(join(stixSchemas, 'schemas', 'sdos', 'incident.json'));
    return found === null || !whole ? null : `jsonschema ${found.version}`;
  },
  get: 'apt install python3-jsonschema; git clone https://github.com/oasis-open/cti-stix2-json-schemas, and its folder as STIX_SCHEMAS',
  tryOn: ({ part, file }) => {
    const found = ask<{ readonly objects: number; readonly faults: readonly string[] }>(
      'jsonschema',
      'validateStix',
      stixSchemas,
      file('stix.stix.json'),
    );
    // Besides nodes, articles, claims and evidence: the author and the extension.
    const least = part.nodes.length + part.articles.length + 2;
    return [
      ...found.faults,
      ...(found.objects >= least ? [] : [`${found.objects} objects instead of at least ${least}`]),
    ];
  },
};

/** The vault as a file system keeps it: every name and every letter. */
const unzip: Trial = {
  program: 'unzip',
  opens: 'the vault',
  version: () => /UnZip [\d.]+/.exec(versionOf('unzip', '-v') ?? '')?.[0] ?? null,
  get: 'apt install unzip',
  tryOn: ({ part, file }) => {
    const folder = file('vault');
    run('unzip', ['-qq', '-o', file('vault.obsidian.zip'), '-d', folder]);
    const sent = vaultOf(part);
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return [
      ...(found.length === sent.size ? [] : [`${found.length} notes instead of ${sent.size}`]),
      ...[...sent].flatMap(([path, text]) => {
        const at = join(folder, path);
        if (!existsSync(at)) return [`there is no ${path}`];
        return readFileSync(at, 'utf8') === text ? [] : [`${path} is not what it was`];
      }),
    ];
  },
};

export const trials: readonly Trial[] = [
  graphTrial('NetworkX', 'readNetworkx', 'gexf.gexf', 'networkx'),
  graphTrial('NetworkX', 'readNetworkx', 'graphml.graphml', 'networkx'),
  graphTrial('igraph', 'readIgraph', 'graphml.graphml', 'igraph'),
  rdflib,
  oxigraph,
  office('fr-FR', 'French'),
  office('en-GB', 'English'),
  pandoc,
  pandocBibtex,
  bibutils,
  stix,
  unzip,
];

/** Programs that no script can drive here: they are never counted as passed. */
export const byHand: readonly { readonly program: string; readonly opens: string; readonly get: string }[] = [
  { program: 'Gephi', opens: 'GEXF, GraphML', get: 'https://gephi.org, then open gexf.gexf' },
  {
    program: 'Neo4j',
    opens: 'CSV for Neo4j',
    get: 'https://neo4j.com, then neo4j-admin database import (see README)',
  },
  { program: 'OpenCTI', opens: 'STIX 2.1', get: 'https://filigran.io, then import stix.stix.json' },
  {
    program: 'Aleph',
    opens: 'FollowTheMoney',
    get: 'https://aleph.occrp.org, then alephclient write-entities',
  },
  { program: 'Obsidian', opens: 'the vault', get: 'https://obsidian.md, then open the unpacked folder' },
  { program: 'Zotero', opens: 'RIS, CSL JSON', get: 'https://www.zotero.org, then File › Import' },
];
