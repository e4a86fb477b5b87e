import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isProfileInUse } from '#electron/browser/browser-run.ts';
import { askRunningInstance, createInstance, type Instance } from '#electron/browser/instance.ts';
import { portOfProfile, USUAL_PORT } from '#electron/browser/profile-port.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

const LOOPBACK = '127.0.0.1';

async function listen(server: Server): Promise<number> {
  server.listen(0, LOOPBACK);
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

function answering(instance: Instance): Server {
  return createServer((request, response) => {
    response.writeHead(instance.isOurs(request.headers) ? 204 : 403).end();
  });
}

describe('portOfProfile', () => {
  it('is the usual one for the usual profile', async () => {
    expect(await portOfProfile(join(await freshFolder(), 'p', 'port'), null)).toBe(USUAL_PORT);
  });

  it('is another for another profile, and stays its own when the profile is moved', async () => {
    const path = join(await freshFolder(), 'port');
    const first = await portOfProfile(path, '/a');
    expect(first).toBeGreaterThan(USUAL_PORT);
    expect(await portOfProfile(path, '/b')).toBe(first);
    expect(await portOfProfile(path, null)).toBe(first);
  });

  it('is found again when what was written is not a port', async () => {
    const path = join(await freshFolder(), 'port');
    await writeFile(path, '99999');
    expect(await portOfProfile(path, null)).toBe(USUAL_PORT);
  });
});

describe('a running Presidio', () => {
  it('is asked for a window by another start of its profile', async () => {
    const note = join(await freshFolder(), 'profile', 'instance.json');
    const instance = createInstance(note);
    await instance.announce(await listen(answering(instance)));
    expect(await askRunningInstance(note, LOOPBACK)).toBe(true);
  });

  it('does not listen to a start that cannot read its note', async () => {
    const folder = await freshFolder();
    const port = await listen(answering(createInstance(join(folder, 'a'))));
    const stranger = createInstance(join(folder, 'b'));
    await stranger.announce(port);
    expect(await askRunningInstance(join(folder, 'b'), LOOPBACK)).toBe(false);
  });

  it('is not there when it took its note back, or was killed and left it', async () => {
    const note = join(await freshFolder(), 'instance.json');
    expect(await askRunningInstance(note, LOOPBACK)).toBe(false);
    const instance = createInstance(note);
    const server = createServer();
    await instance.announce(await listen(server));
    server.close();
    await once(server, 'close');
    expect(await askRunningInstance(note, LOOPBACK)).toBe(false);
    await instance.withdraw();
    expect(await askRunningInstance(note, LOOPBACK)).toBe(false);
  });
});

describe('isProfileInUse', () => {
  it('on Linux and Mac believes the lock while the browser that holds it lives', async () => {
    const folder = await freshFolder();
    expect(await isProfileInUse(folder, 'linux')).toBe(false);
    await symlink(`pc-${process.pid}`, join(folder, 'SingletonLock'));
    expect(await isProfileInUse(folder, 'linux')).toBe(true);
  });

  it('does not believe the lock of a browser that is gone', async () => {
    const folder = await freshFolder();
    await symlink('pc-4194305', join(folder, 'SingletonLock'));
    expect(await isProfileInUse(folder, 'linux')).toBe(false);
  });

  it('on Windows believes the lock, which goes with its browser', async () => {
    const folder = await freshFolder();
    expect(await isProfileInUse(folder, 'win32')).toBe(false);
    await mkdir(join(folder, 'lockfile'));
    expect(await isProfileInUse(folder, 'win32')).toBe(true);
  });
});
