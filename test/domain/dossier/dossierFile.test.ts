import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DossierEntry, dossierLimits } from '../../../src/domain/dossier/dossier.ts';
import { embedDossier, readDossierFile } from '../../../src/domain/dossier/dossierFile.ts';
import { writeDossierText } from '../../../src/domain/dossier/dossierText.ts';
import { writeDossier } from '../../../src/domain/dossier/writeDossier.ts';
import { readHtml } from '../../helpers/readHtml.ts';
import { dossierContext, sampleEntries } from '../../helpers/sampleDossier.ts';

const hostile = '--><script>alert(1)</script><!-- {"a": 1} --> \u2028 ``` ]]>';
const noted = (note: string) => ({
  title: note.slice(0, dossierLimits.title),
  entries: sampleEntries.map((entry): DossierEntry => ({ ...entry, note })),
});

describe('a dossier in a file that was exported', () => {
  it.each(['html', 'markdown'] as const)('is read back from %s as it was', (format) => {
    for (const note of ['', 'À relire', hostile]) {
      const dossier = noted(note);
      const text = writeDossier(format, dossierContext('fr'), dossier, '2026-11-21');
      expect(readDossierFile(text)).toEqual({ dossier, whole: true });
      // An editor has changed line ends, and somebody has written below it.
      expect(readDossierFile(`${text.replaceAll('\n', '\r\n')}<p>--> end</p>`)).toEqual({
        dossier,
        whole: true,
      });
    }
  });

  it('is read back whatever its notes are, and is one comment that holds no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (note) => {
        const dossier = noted(note);
        const embedded = embedDossier(dossier);
        expect(readDossierFile(`<p>text</p>\n${embedded}`)).toEqual({ dossier, whole: true });
        expect(embedded.slice(5, -5)).not.toMatch(/[<>]|--/);
      }),
      { numRuns: 50 },
    );
    expect(
      readHtml(`<!doctype html><p>x</p>${embedDossier(noted(hostile))}`).querySelector('script'),
    ).toBeNull();
  });

  it('is read from the text that a browser keeps, too', () => {
    const dossier = noted('À relire');
    expect(readDossierFile(writeDossierText(dossier))).toEqual({ dossier, whole: true });
  });

  it('is empty and not whole where a file holds none, in time that grows with its length alone', () => {
    for (const text of ['', '<!-- {', '} -->', '} --><!-- {', '<!-- {} -->', '<!-- {'.repeat(200_000)])
      expect(readDossierFile(text)).toEqual({ dossier: { title: '', entries: [] }, whole: false });
  });
});
