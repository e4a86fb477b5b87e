import type { CDPSession, Page } from '@playwright/test';
import type { Lair } from './hunt.ts';

/** Everything that a page says to somebody: its console, its requests, the answers that it gets by name. */
export function hearEverything(page: Page): () => Lair {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('request', (request) => heard.push(request.url(), request.postData() ?? ''));
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => heard.push(payload.toString()));
  });
  return () => ({ where: 'what the page said', bytes: Buffer.from(heard.join('\n')) });
}

/** What the page shows and is called, hidden parts included. */
export async function shownBy(page: Page): Promise<Lair> {
  const parts = [
    await page.content(),
    await page.title(),
    page.url(),
    await page.locator('body').ariaSnapshot(),
  ];
  return { where: 'the page', bytes: Buffer.from(parts.join('\n')) };
}

/** Every row of every database of the page, its small stores and its caches. */
export async function storesOf(page: Page): Promise<readonly Lair[]> {
  const { texts, blobs } = await page.evaluate(readStores);
  return [
    ...texts.map(([where, text]) => ({ where, bytes: Buffer.from(text) })),
    ...blobs.map(([where, text]) => ({ where, bytes: Buffer.from(text, 'base64') })),
  ];
}

/** What the page's memory holds for its program, once everything that nothing points at has gone. */
export async function heapOf(page: Page): Promise<Lair> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return { where: 'the heap', bytes: Buffer.from(chunks.join('')) };
}

type Found = readonly [where: string, content: string];

/** Runs in the page. */
async function readStores(): Promise<{ readonly texts: readonly Found[]; readonly blobs: readonly Found[] }> {
  const texts: Found[] = [];
  const blobs: Found[] = [];
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
  const rowText = (where: string, row: unknown): string =>
    JSON.stringify(row, (_name, value: unknown) => {
      if (!(value instanceof Uint8Array)) return value;
      blobs.push([where, btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join(''))]);
      return '';
    });

  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const where = `${name}/${store}`;
      const objects = database.transaction(store).objectStore(store);
      const [keys, rows] = await Promise.all([settled(objects.getAllKeys()), settled(objects.getAll())]);
      texts.push([where, rowText(where, keys)], [where, rowText(where, rows)]);
    }
    database.close();
  }
  texts.push(
    ['localStorage', JSON.stringify(localStorage)],
    ['sessionStorage', JSON.stringify(sessionStorage)],
  );
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      texts.push([`cache ${name}`, (await (await cache.match(request))?.text()) ?? '']);
  }
  return { texts, blobs };
}
