import type { Page } from 'playwright-core';

/** Drops files on the page, as from a folder. */
export async function dropFiles(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const data = await page.evaluateHandle(
    (list) => {
      const transfer = new DataTransfer();
      for (const [name, bytes] of list) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    },
    Object.entries(files).map(([name, bytes]) => [name, [...bytes]] as const),
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}
