import { access, realpath, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShareFacts } from '#shared/replica/share/share.ts';

/** What is asked of the system about a folder. */
export interface ShareSystem {
  readonly platform: NodeJS.Platform;
  /** The type of the file system and the room on it; throws where the system does not tell. */
  readonly statfs: (path: string) => Promise<{ type: number; bavail: number; bsize: number }>;
  /** The path without links; on Windows also without mapped drives: `\\server\share\…`. */
  readonly realpath: (path: string) => Promise<string>;
  readonly exists: (path: string) => Promise<boolean>;
}

type Trust = Omit<ShareFacts, 'freeBytes'>;

/** This machine. */
export const THIS_SYSTEM: ShareSystem = {
  platform: process.platform,
  statfs: (path) => statfs(path),
  realpath: (path) => realpath(path),
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
};

const SMB: Trust = { kind: 'smb', exclusive: 'atomic' };
const LOCAL: Trust = { kind: 'local', exclusive: 'atomic' };
const FUSE: Trust = { kind: 'fuse', exclusive: 'unsafe' };
const SYNCED: Trust = { kind: 'synced', exclusive: 'unsafe' };
const UNKNOWN: Trust = { kind: 'unknown', exclusive: 'unsafe' };

/**
 * Linux's file systems by the number that `statfs` gives: those of one machine, whose kernel creates exclusively for all
 * who use it, and SMB, whose server does. On no other is it taken for granted.
 */
const LINUX_TYPES: ReadonlyMap<number, Trust> = new Map([
  [0xfe534d42, SMB],
  [0xff534d42, SMB],
  [0xef53, LOCAL],
  [0x58465342, LOCAL],
  [0x9123683e, LOCAL],
  [0x01021994, LOCAL],
  [0x858458f6, LOCAL],
  [0x794c7630, LOCAL],
  [0x2fc12fc1, LOCAL],
  [0xf2f52010, LOCAL],
  [0x65735546, FUSE],
]);

/** Files by which programs that copy folders between machines mark the ones they keep. */
const MARKERS = ['.dropbox', '.dropbox.cache', '.stfolder', '.nextcloudsync.log', '.owncloudsync.log'];

/** How such programs call the folders they keep, alone or followed by the name of an organisation. */
const SYNCED_NAME =
  /^(onedrive|nextcloud|owncloud|dropbox|google drive|googledrive|iclouddrive)( ?[-–(].*)?$/i;

/** What a folder can be trusted with. Whatever cannot be found out is taken for the worse. */
export async function readShareFacts(root: string, system: ShareSystem): Promise<ShareFacts> {
  const path = await system.realpath(root);
  const room = await system.statfs(path).catch(() => null);
  const synced = await isSynced(path, system);
  return {
    ...(synced ? SYNCED : trustIn(path, room?.type, system.platform)),
    freeBytes: room === null ? null : room.bavail * room.bsize,
  };
}

function trustIn(path: string, type: number | undefined, platform: NodeJS.Platform): Trust {
  if (platform === 'win32') return trustOnWindows(path);
  if (platform !== 'linux' || type === undefined) return UNKNOWN;
  // Some builds give the number with its sign.
  return LINUX_TYPES.get(type >>> 0) ?? UNKNOWN;
}

function trustOnWindows(path: string): Trust {
  if (/^\\\\[^\\]+\\davwwwroot(\\|$)/i.test(path) || /^\\\\[^\\]+@(ssl|\d+)/i.test(path)) return UNKNOWN;
  return path.startsWith('\\\\') ? SMB : LOCAL;
}

async function isSynced(path: string, { exists }: ShareSystem): Promise<boolean> {
  if (path.split(/[\\/]/).some((name) => SYNCED_NAME.test(name))) return true;
  const marks = ancestorsOf(path).flatMap((folder) => MARKERS.map((marker) => exists(join(folder, marker))));
  return (await Promise.all(marks)).includes(true);
}

function ancestorsOf(path: string): readonly string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...ancestorsOf(above)];
}
