import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createConsoleFiles, type ConsoleFiles } from '#electron/host/page/console-files.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

async function builtConsole(): Promise<ConsoleFiles> {
  const folder = await freshFolder();
  await mkdir(join(folder, 'out', 'assets'), { recursive: true });
  await writeFile(join(folder, 'out', 'index.html'), '<title>Presidio</title><div id="root"></div>');
  await writeFile(join(folder, 'out', 'assets', 'main-a1.js'), 'run()');
  await writeFile(join(folder, 'out', 'notes.md'), 'not for the page');
  await writeFile(join(folder, 'secret.js'), 'secret');
  return createConsoleFiles(join(folder, 'out'));
}

const text = (body: Uint8Array): string => Buffer.from(body).toString();

describe('the console’s files', () => {
  it('are the page, with a nonce of its own that the policy admits, and what the door adds', async () => {
    const files = await builtConsole();
    const first = await files.respond('/', { 'presidio-token': 'abc' });
    const second = await files.respond('/');
    const nonce = /property="csp-nonce" nonce="([^"]+)"/.exec(text(first.body))?.[1] ?? 'none';
    expect(first.status).toBe(200);
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(second.headers['content-security-policy']).not.toContain(nonce);
    expect(text(first.body)).toContain('<meta name="presidio-token" content="abc" />');
    expect(text(second.body)).not.toContain('presidio-token');
    expect(first.headers['cache-control']).toBe('no-store');
  });

  it('under hashed names may be kept for ever', async () => {
    const { headers, body } = await (await builtConsole()).respond('/assets/main-a1.js');
    expect(text(body)).toBe('run()');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
    });
  });

  it('are kept by no cache when they are the page, whatever it is called by: it carries the token', async () => {
    const files = await builtConsole();
    const { body, headers } = await files.respond('/assets/..%2findex.html', { 'presidio-token': 'abc' });
    expect(text(body)).toContain('content="abc"');
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/assets',
    '/none.js',
    '/notes.md',
    '/%',
    '/a%00.js',
  ])('are none outside the build, nor of a kind that the page does not use: %s', async (pathname) => {
    const { status, body, headers } = await (await builtConsole()).respond(pathname);
    expect({ status, body: text(body) }).toEqual({ status: 404, body: '' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('come with a policy that admits neither inline script nor anything from elsewhere', async () => {
    const { headers } = await (await builtConsole()).respond('/');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
