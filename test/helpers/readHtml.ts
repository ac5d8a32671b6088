import { JSDOM } from 'jsdom';

const parser = new new JSDOM('').window.DOMParser();

/** A page of HTML as a browser reads it, whoever wrote it. */
export const readHtml = (text: string): Document => parser.parseFromString(text, 'text/html');
