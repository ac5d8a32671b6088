/* The writer alone: the package's main file brings a parser and an XML document object model along. */
declare module 'graphology-gexf/browser/writer' {
  export { write as default } from 'graphology-gexf';
}
