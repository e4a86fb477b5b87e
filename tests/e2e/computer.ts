import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A computer with the console on it: its user's home, the console's profile, and what the browser keeps. */
export interface Computer {
  readonly folder: string;
  readonly home: string;
  /** Where the dialog to save a file opens. */
  readonly documents: string;
  readonly profile: string;
  readonly browserData: string;
  /** The browser keeps the archive by origin, so that the port stays with the computer. */
  readonly port: number;
}

/** A computer on which the console was never started. */
export async function newComputer(): Promise<Computer> {
  const computer = computerIn(await mkdtemp(join(tmpdir(), 'presidio-e2e-')), await freePort());
  await mkdir(computer.documents, { recursive: true });
  return computer;
}

/** Another computer exactly like `original`, whose console must not be running. */
export async function copyOf(original: Computer): Promise<Computer> {
  const copy = computerIn(await mkdtemp(join(tmpdir(), 'presidio-e2e-')), original.port);
  await cp(original.folder, copy.folder, { recursive: true });
  return copy;
}

/** Leaves nothing of it behind. */
export async function discard({ folder }: Computer): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function computerIn(folder: string, port: number): Computer {
  const home = join(folder, 'home');
  return {
    folder,
    home,
    documents: join(home, 'Documents'),
    profile: join(folder, 'profile'),
    browserData: join(folder, 'browser'),
    port,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
