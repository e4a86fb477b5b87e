import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSamba } from './find-samba.ts';
import { connectTo, type SmbConnection } from './smb-connection.ts';

/** A file server of this test's own, on the loopback interface. */
export interface SambaServer {
  readonly port: number;
  /** The folder that it shares as `share`, and as `ro` for reading alone. */
  readonly shared: string;
  /** A folder of a few kilobytes would be mounted here: it is shared as `small`. */
  readonly small: string;
  connect(share: 'share' | 'ro' | 'small'): Promise<SmbConnection>;
  stop(): Promise<void>;
}

/** Whether the command that runs the tests looked for Samba, and could not have it. */
export const SAMBA_IS_DECLARED_MISSING = process.env['PRESIDIO_WITHOUT_SAMBA'] === '1';

const HOST = '127.0.0.1';
const ATTEMPTS = 100;
const STATE_FOLDERS = ['private', 'lock', 'state', 'cache', 'pid', 'ncalrpc', 'log'];

/** Starts a server whose state is all in a temporary folder: nothing of the machine's own Samba is read or written. */
export async function startSamba(): Promise<SambaServer> {
  const smbd = findSamba();
  if (smbd === undefined) throw new Error('Samba is not installed, or this user may not run it');
  const folder = await mkdtemp(join(tmpdir(), 'presidio-samba-'));
  const [shared, small] = [join(folder, 'share'), join(folder, 'small')];
  await Promise.all([...STATE_FOLDERS, 'share', 'small'].map((name) => mkdir(join(folder, name))));
  const port = await freePort();
  await writeFile(join(folder, 'smb.conf'), configuration(folder, port));
  // A group of its own: at its end it ends its whole group.
  const parts = ['-s', join(folder, 'smb.conf'), '-l', join(folder, 'log'), '-F', '--no-process-group'];
  const server = spawn(smbd, parts, { stdio: 'ignore', detached: true });
  await reachable(server, port);
  return {
    port,
    shared,
    small,
    connect: (share) => connectTo({ host: HOST, port, share }),
    async stop() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      // The children that served the connections may still be putting their state away.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('the probe has no port');
  return address.port;
}

/** Waits until the server answers: a refused connection is tried again after a moment. */
async function reachable(server: ChildProcess, port: number): Promise<void> {
  for (let attempt = 1; !(await answers(port)); attempt += 1) {
    if (server.exitCode !== null) throw new Error(`Samba ended with ${server.exitCode}`);
    if (attempt === ATTEMPTS) throw new Error('Samba does not answer');
    await once(spawn('sleep', ['0.1']), 'exit');
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function configuration(folder: string, port: number): string {
  const share = (name: string, path: string, isReadOnly: boolean): readonly string[] => [
    `[${name}]`,
    `path = ${path}`,
    `read only = ${isReadOnly ? 'yes' : 'no'}`,
    'guest ok = yes',
    'force user = root',
  ];
  return [
    '[global]',
    'server role = standalone server',
    'interfaces = 127.0.0.1/8',
    'bind interfaces only = yes',
    `smb ports = ${port}`,
    'disable netbios = yes',
    'load printers = no',
    'printcap name = /dev/null',
    'disable spoolss = yes',
    'server min protocol = SMB2_10',
    // Nobody has a password here: whoever comes is a guest, on the loopback interface alone.
    'map to guest = bad user',
    'guest account = root',
    // The client of the tests knows no later one.
    'ntlm auth = ntlmv1-permitted',
    `passdb backend = tdbsam:${join(folder, 'private', 'passdb.tdb')}`,
    `private dir = ${join(folder, 'private')}`,
    `lock directory = ${join(folder, 'lock')}`,
    `state directory = ${join(folder, 'state')}`,
    `cache directory = ${join(folder, 'cache')}`,
    `pid directory = ${join(folder, 'pid')}`,
    `ncalrpc dir = ${join(folder, 'ncalrpc')}`,
    `log file = ${join(folder, 'log', '%m.log')}`,
    ...share('share', join(folder, 'share'), false),
    ...share('ro', join(folder, 'share'), true),
    ...share('small', join(folder, 'small'), false),
    '',
  ].join('\n');
}
