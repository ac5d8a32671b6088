import { JSDOM } from 'jsdom';

const parser = new new JSDOM('').window.DOMParser();

/** An HTML page as a browser reads it. */
export const readHtml = (text: string): Document => parser.parseFromString(text, 'text/html');
