import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';

/**
 * Whether the program at the other end of a loopback connection runs as this same user. A launch key is seen, while it is
 * used, in the list of processes; on a computer with several users that list is common to all. Where the system does not
 * tell (Windows and macOS do not, here) the answer is yes.
 */
export async function isOwnPeer(socket: Socket, platform: NodeJS.Platform): Promise<boolean> {
  if (platform !== 'linux' || process.getuid === undefined) return true;
  const table = await readFile('/proc/net/tcp', 'utf8').catch(() => null);
  if (table === null) return true;
  return ownerOf(table, socket.remotePort ?? 0, socket.localPort ?? 0) === process.getuid();
}

/** The user who owns the connection from `port` to `toPort` in the system's table of connections. */
export function ownerOf(table: string, port: number, toPort: number): number | null {
  const rows = table.split('\n').map((row) => row.trim().split(/\s+/));
  const row = rows.find(([, local, remote]) => local?.endsWith(hex(port)) && remote?.endsWith(hex(toPort)));
  const owner = row?.[7];
  return owner === undefined ? null : Number(owner);
}

function hex(port: number): string {
  return `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
}
