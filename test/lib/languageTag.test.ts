import { expect, it } from 'vitest';
import { isLanguageTag } from '../../src/lib/languageTag.ts';

it('takes well-formed BCP 47 tags and no names of languages', () => {
  for (const tag of ['fr', 'en', 'FR', 'fr-CA', 'zh-Hant', 'kab', 'ar-Latn-x-chat'])
    expect(isLanguageTag(tag)).toBe(true);
  for (const text of ['', 'f', 'français', 'french', 'fr_FR', 'fr-', 'fr CA', 'fr-é', 'fr>'])
    expect(isLanguageTag(text)).toBe(false);
});
