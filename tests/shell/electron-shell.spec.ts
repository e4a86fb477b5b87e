import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { HOST_CALLS, type ExposedBridge } from '#shared/host/channels.ts';
import { callFromPage } from './console-in-window.ts';
import { test } from './shell-test.ts';

test('the built shell opens its window and nothing goes wrong in it', async ({ boot }) => {
  const { double, window, page } = await boot();
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(double.state.problems).toEqual([]);
  expect(window.frameOf(page.mainFrame()).url).toMatch(/^app:\/\/presidio\//);
  expect(double.state.notes).toEqual(
    expect.arrayContaining(['schemes', 'sandbox', 'menu Modifica Visualizza Finestra', 'loaded']),
  );
});

test('the page is given the calls of the contract and nothing else', async ({ boot }) => {
  const { page, out } = await boot();
  const exposed = await page.evaluate(() => {
    const { presidio } = globalThis as unknown as { presidio: Record<string, object> };
    const members = Object.entries(presidio).map(([name, value]) => [name, Object.keys(value)]);
    const others = ['require', 'process', 'Buffer', '__ipc', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    );
    return { members: Object.fromEntries(members) as Record<string, string[]>, others };
  });
  expect(exposed).toEqual({ members: { call: [...HOST_CALLS], onProgress: [] }, others: [] });
  // Beside the names of the calls it holds next to nothing.
  const { size } = await stat(join(out, 'preload', 'index.cjs'));
  expect(size - JSON.stringify(HOST_CALLS).length).toBeLessThan(1_100);
});

test('a call reaches the host and what it keeps is there at the next boot', async ({ boot, context }) => {
  const first = await boot({ words: ['--tickets', '12'] });
  expect(await callFromPage(first.page, 'app.about', {})).toMatchObject({
    ok: true,
    value: { door: 'electron', version: '0.1.0', demoTickets: 12, runtime: { keyStore: 'gnome_libsecret' } },
  });
  await callFromPage(first.page, 'settings.write', { theme: 'dark' });
  await first.window.close();
  await context.unrouteAll();
  const second = await boot();
  expect(await callFromPage(second.page, 'settings.read', {})).toMatchObject({ value: { theme: 'dark' } });
});

test('a key made in the shell is covered by the system’s key store', async ({ boot, folder }) => {
  const { page } = await boot();
  expect(await callFromPage(page, 'replica.createIdentity', {})).toMatchObject({ ok: true });
  const keys = join(folder, 'profile', 'electron', 'keys');
  const [name = ''] = await readdir(keys);
  expect((await readFile(join(keys, name))).subarray(1, 9).toString()).toBe('covered ');
});

test('a malformed argument is refused and changes nothing', async ({ boot }) => {
  const { page } = await boot();
  for (const argument of [undefined, null, { theme: 'purple' }, { theme: 'dark', more: true }]) {
    expect(await callFromPage(page, 'settings.write', argument)).toMatchObject({
      ok: false,
      refusal: { code: 'argument-invalid' },
    });
  }
  expect(await callFromPage(page, 'settings.read', {})).toMatchObject({ value: { theme: 'system' } });
});

test('an unknown call has no function and no channel', async ({ boot }) => {
  const { page, double } = await boot();
  await expect(callFromPage(page, 'fs.readFile' as never, {})).rejects.toThrow('is not a function');
  const event = { sender: double.state.windows[0]?.webContents, senderFrame: null };
  expect(await double.state.invoke('fs.readFile', event, [{}])).toEqual({
    error: "No handler registered for 'fs.readFile'",
  });
});

test('a forged sender is refused: a frame in our page, a page that took its place', async ({ boot }) => {
  const { page, double, window } = await boot();
  const refused = { ok: false, refusal: { code: 'caller-refused', data: {} } };
  const answer = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentWindow as unknown as {
      __ipc(name: string, words: unknown[]): Promise<unknown>;
    };
    return inside.__ipc('settings.read', [{}]);
  });
  expect(answer).toEqual({ value: refused });
  const elsewhere = { url: 'https://example.org/' };
  const sender = { mainFrame: elsewhere };
  expect(await double.state.invoke('settings.read', { sender, senderFrame: elsewhere }, [{}])).toEqual({
    value: refused,
  });
  const ours = window.frameOf(page.mainFrame());
  const event = { sender: window.webContents, senderFrame: ours };
  expect(await double.state.invoke('settings.read', event, [{}])).toMatchObject({ value: { ok: true } });
});

test('the page goes nowhere else, opens no window and shows no frame of elsewhere', async ({ boot }) => {
  const { page, double } = await boot();
  const { notes } = double.state;
  await page.evaluate(() => {
    globalThis.location.href = 'https://example.org/away';
  });
  await expect.poll(() => notes).toContain('denied https://example.org/away');
  await page.evaluate(() => void globalThis.open('https://example.org/window'));
  await expect.poll(() => notes).toContain('denied https://example.org/window');
  await page.evaluate(() => void globalThis.open());
  await expect.poll(() => notes).toContain('window denied');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/frame';
    document.body.append(frame);
  });
  await expect.poll(() => double.state.problems.join()).toContain('Content Security Policy');
  expect(notes.filter((note) => note.startsWith('no network'))).toEqual([]);
  expect(new URL(page.url()).host).toBe('presidio.app.test');
});

test('no permission is granted but to copy text from our page', async ({ boot }) => {
  const { double } = await boot();
  const { permissions } = double;
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fullscreen',
  ]) {
    expect(permissions.request(permission)).toBe(false);
    expect(permissions.check(permission)).toBe(false);
  }
  expect(permissions.device()).toBe(false);
  expect(permissions.download()).toBe(false);
  expect(permissions.request('clipboard-sanitized-write')).toBe(true);
});

test('the policy of the page holds: no inline script, no text as HTML, no code from text', async ({
  boot,
}) => {
  const { page } = await boot();
  const outcome = await page.evaluate(async () => {
    const attempt = (act: () => unknown): string => {
      try {
        return String(act());
      } catch (error) {
        return (error as Error).name;
      }
    };
    const script = document.createElement('script');
    // Whoever evaluates this from outside may make code from text: a task of the page itself may not.
    const code = await new Promise((resolve) => {
      requestAnimationFrame(() => resolve(attempt(() => (0, eval)('1'))));
    });
    return {
      code,
      html: attempt(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
      address: attempt(() => (script.src = 'https://example.org/x.js')),
      inline: attempt(() => (script.text = 'globalThis.ran = true')),
      worker: attempt(() => new Worker('https://example.org/w.js')),
    };
  });
  expect(outcome).toEqual({
    code: 'EvalError',
    html: 'TypeError',
    address: 'TypeError',
    inline: 'TypeError',
    worker: 'TypeError',
  });
});

test('a workbook is written where the system’s dialog said, under its whole name', async ({
  boot,
  folder,
}) => {
  const { page, double } = await boot();
  double.saveTo = join(folder, 'Registro');
  const chosen = await callFromPage(page, 'dialog.saveFile', { type: 'workbook', suggestedName: 'Registro' });
  expect(chosen).toMatchObject({ value: { outcome: 'chosen', path: join(folder, 'Registro.xlsx') } });
  const { grant } = (chosen as { value: { grant: string } }).value;
  const column = { header: 'Codice', width: 12, format: 'text' };
  const sheet = {
    name: 'Registro',
    columns: [column],
    preamble: [],
    filter: true,
    freezeHeader: true,
    landscape: true,
  };
  const opened = await callFromPage(page, 'workbook.open', {
    grant,
    plan: { creator: 'P', title: 'R', sheets: [sheet] },
  });
  const { workbookId } = (opened as { value: { workbookId: string } }).value;
  await callFromPage(page, 'workbook.append', { workbookId, sheet: 0, rows: [['T-1']] });
  const heard = await page.evaluate(async (id) => {
    const { presidio } = globalThis as unknown as {
      presidio: ExposedBridge;
    };
    const progress: unknown[] = [];
    presidio.onProgress((progressId, done) => progress.push([progressId, done]));
    const closed = await presidio.call['workbook.close']({ workbookId: id, progressId: 'p' });
    return { progress, closed };
  }, workbookId);
  expect(heard.closed).toMatchObject({ ok: true, value: { rows: 1 } });
  expect(heard.progress.at(-1)).toEqual(['p', { done: 1, total: 1 }]);
  await callFromPage(page, 'files.reveal', { grant });
  expect(double.state.notes).toContain(`shown ${join(folder, 'Registro.xlsx')}`);
  expect((await readFile(join(folder, 'Registro.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  double.saveTo = null;
  expect(await callFromPage(page, 'dialog.saveFile', { type: 'workbook', suggestedName: 'R' })).toEqual({
    ok: true,
    value: { outcome: 'cancelled' },
  });
});

test('an option with a wrong value is named, and nothing opens', async ({ boot }) => {
  await expect(boot({ words: ['--tickets', 'molti'] })).rejects.toThrow('Non capisco --tickets.');
});

test('a folder that cannot be used is named, with what to do', async ({ boot, folder }) => {
  await writeFile(join(folder, 'profile'), 'in the way');
  await expect(boot()).rejects.toThrow(
    `error box Presidio: Presidio non si è avviato: la sua cartella “${join(folder, 'profile', 'electron')}” non si può usare.`,
  );
});

test('closing the window ends the program and remembers where the window was', async ({ boot, folder }) => {
  const { double, window } = await boot();
  await window.close();
  await expect.poll(() => double.state.notes).toContain('exit 0');
  const place = JSON.parse(
    await readFile(join(folder, 'profile', 'electron', 'window.json'), 'utf8'),
  ) as unknown;
  expect(place).toEqual({ x: 10, y: 20, width: 1200, height: 800, maximized: false });
});
