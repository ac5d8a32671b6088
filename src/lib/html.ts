/** Markup that is safe to insert into other markup: only `html` makes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | Html | readonly Html[];

/**
 * An HTML template: values are inserted as text, in content as in quoted attributes, unless they are `Html` themselves.
 * Reading the markup gives each text back exactly, except characters that no HTML can hold (NUL).
 */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(
    parts.map((part, at) => part + (at < values.length ? writeValue(values[at] as Value) : '')).join(''),
  );

const writeValue = (value: Value): string => {
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(({ markup }) => markup).join('');
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r\0]/g, (character) => references[character] ?? '');

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};
