import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportFormats } from '../../../src/domain/exports/writeExport.ts';
import { DataSection } from '../../../src/panels/export/DataSection.tsx';
import { ExportDialog } from '../../../src/panels/export/ExportDialog.tsx';
import type { WriteFiles } from '../../../src/panels/export/exportJob.ts';
import { FilesWriterProvider } from '../../../src/panels/export/filesWriter.ts';
import { visibleOf } from '../../../src/store/selectors.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const user = userEvent.setup();
const sections = [{ id: 'data', Section: DataSection }] as const;
const draw = (options: Parameters<typeof renderInStore>[1] = {}) =>
  renderInStore(<ExportDialog sections={sections} />, options);

/** Records the files that the page passes to the browser to be saved. */
function watchSaved() {
  const saved: { name: string; text: () => Promise<string> }[] = [];
  let last: Blob | null = null;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return 'blob:saved';
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = last;
    saved.push({ name: this.download, text: () => readText(blob) });
  });
  return saved;
}

/** jsdom's blobs have no `text()`. */
const readText = (blob: Blob | null): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsText(blob ?? new Blob());
  });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('« Exporter »', () => {
  it('offers every format, and says how much the file takes', () => {
    const store = draw();
    const { nodes, edges } = visibleOf(store.getState());
    expect(screen.getByText(`${nodes.size} nœuds, ${edges.size} liens`)).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(exportFormats.length);
  });

  it('saves what is shown, or the whole graph, under a name that says which', async () => {
    const saved = watchSaved();
    const filters = { hiddenTypes: ['country'] } as const;
    const store = draw({ filters });
    const shown = visibleOf(store.getState()).nodes.size;
    await user.click(screen.getByRole('button', { name: /^Télécharger\s*JSON$/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    await user.click(screen.getByRole('radio', { name: /Tout le graphe/ }));
    await user.click(screen.getByRole('button', { name: /^Télécharger\s*JSON$/ }));
    await waitFor(() => expect(saved).toHaveLength(2));
    const [view, all] = await Promise.all(saved.map(async ({ text }) => JSON.parse(await text())));
    expect(view.nodes).toHaveLength(shown);
    expect(all.nodes).toHaveLength(sampleIndex.graph.nodes.length);
    expect(shown).toBeLessThan(all.nodes.length);
    expect(saved.map(({ name }) => name).every((name) => name.endsWith('.json'))).toBe(true);
    expect(saved[0]?.name).not.toBe(saved[1]?.name);
    expect(screen.getByText(/^Fichier enregistré\s:/)).toHaveTextContent(saved[1]?.name ?? '');
  });

  it('saves each table of a format of several, in English too', async () => {
    const saved = watchSaved();
    draw({ language: 'en' });
    for (const what of ['Nodes', 'Links', 'Evidence'])
      await user.click(screen.getByRole('button', { name: new RegExp(`^Download\\s*CSV,\\s*${what}$`) }));
    await waitFor(() => expect(saved).toHaveLength(3));
    const texts = await Promise.all(saved.map(({ text }) => text()));
    expect(new Set(texts).size).toBe(3);
    expect(new Set(saved.map(({ name }) => name)).size).toBe(3);
  });

  it('stops what is being written when that is wanted, and says no more of it', async () => {
    const saved = watchSaved();
    const signals: AbortSignal[] = [];
    const never: WriteFiles = (_wanted, _format, signal) =>
      new Promise((_resolve, reject) => {
        signals.push(signal);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    renderInStore(
      <FilesWriterProvider value={never}>
        <ExportDialog sections={sections} />
      </FilesWriterProvider>,
    );
    await user.click(screen.getByRole('button', { name: /^Télécharger\s*GEXF$/ }));
    expect(screen.getByText(/^GEXF\s: écriture en cours/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Arrêter' }));
    await waitFor(() => expect(screen.queryByText(/écriture en cours/)).toBeNull());
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(screen.queryByText(/n’a pas pu/)).toBeNull();
    expect(saved).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Télécharger\s*GEXF$/ }));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('is put away by its button', async () => {
    const store = draw();
    store.getState().actions.open('export');
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(store.getState().session.over).toBeNull();
  });
});
