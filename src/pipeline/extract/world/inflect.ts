/**
 * The forms of a French demonym given in the masculine: marocain → marocain, marocaine, marocains, marocaines.
 * Irregular feminines follow a slash (« turc/turque »), several of them with commas.
 */
export function inflectFrench(entry: string): string[] {
  const [masculine = '', given] = entry.split('/');
  const feminines = given === undefined ? [feminineOf(masculine)] : given.split(',');
  const forms = [masculine, ...feminines].flatMap((form) => [form, pluralOf(form)]);
  return [...new Set(forms)];
}

/** One form of such an entry: the feminine plural of « turc/turque » is turques. */
export function agreeFrench(entry: string, gender: 'm' | 'f', isPlural: boolean): string {
  const [masculine = '', given] = entry.split('/');
  const form = gender === 'm' ? masculine : (given?.split(',')[0] ?? feminineOf(masculine));
  return isPlural ? pluralOf(form) : form;
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine;
  if (/(?:i|é)en$/.test(masculine)) return `${masculine}ne`;
  return `${masculine}e`;
}

const pluralOf = (form: string): string =>
  /[sxz]$/.test(form) ? form : form.endsWith('al') ? `${form.slice(0, -2)}aux` : `${form}s`;

/**
 * The forms of an English demonym: Malian → Malian, Malians; one that ends in a hiss (Chinese, French) has one form.
 */
export function inflectEnglish(entry: string): string[] {
  if (/(?:ese|ch|sh|ss|x|z|s|men|an's)$/.test(entry)) return [entry];
  if (entry.endsWith('man')) return [entry, `${entry.slice(0, -3)}men`];
  return [entry, `${entry}s`];
}
