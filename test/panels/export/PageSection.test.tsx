import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { FilesWriterProvider } from '../../../src/panels/export/filesWriter.ts';
import { PageSection } from '../../../src/panels/export/PageSection.tsx';
import { renderInStore } from '../../helpers/renderInStore.tsx';

afterEach(() => vi.unstubAllGlobals());

it('says how large the page will be in bytes, of which a letter with an accent takes two', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ script: '', style: '', bytes: 100 }));
  renderInStore(
    <FilesWriterProvider
      value={async () => [{ content: '', extension: 'json', body: new Blob(['é'.repeat(300)]) }]}
    >
      <PageSection scope="all" onSaved={() => {}} />
    </FilesWriterProvider>,
  );
  expect(await screen.findByText('700 o')).toBeInTheDocument();
});
