import { describe, expect, it } from 'vitest';
import { readShareFacts, type ShareSystem } from '#electron/host/share/share-facts.ts';

const EXT4 = 0xef53;

function system(parts: Partial<ShareSystem> & { readonly type?: number }): ShareSystem {
  return {
    platform: 'linux',
    statfs: () => Promise.resolve({ type: parts.type ?? EXT4, bavail: 1_000, bsize: 4_096 }),
    realpath: (path) => Promise.resolve(path),
    exists: () => Promise.resolve(false),
    ...parts,
  };
}

describe('a folder on Linux', () => {
  it.each([
    ['SMB 2 and 3', 0xfe534d42, 'smb', 'atomic'],
    ['CIFS', 0xff534d42, 'smb', 'atomic'],
    ['SMB, the number with its sign', 0xfe534d42 | 0, 'smb', 'atomic'],
    ['ext4', EXT4, 'local', 'atomic'],
    ['XFS', 0x58465342, 'local', 'atomic'],
    ['btrfs', 0x9123683e, 'local', 'atomic'],
    ['tmpfs', 0x01021994, 'local', 'atomic'],
    ['an overlay of one machine', 0x794c7630, 'local', 'atomic'],
    ['ZFS', 0x2fc12fc1, 'local', 'atomic'],
    ['F2FS', 0xf2f52010, 'local', 'atomic'],
    ['FUSE', 0x65735546, 'fuse', 'unsafe'],
    ['NFS, which was not tried', 0x6969, 'unknown', 'unsafe'],
  ] as const)('is told by its file system: %s', async (_, type, kind, exclusive) => {
    expect(await readShareFacts('/mnt/ufficio', system({ type }))).toEqual({
      kind,
      exclusive,
      freeBytes: 4_096_000,
    });
  });

  it('is not trusted when its file system does not tell what it is', async () => {
    const silent = system({ statfs: () => Promise.reject(new Error('not told')) });
    expect(await readShareFacts('/mnt/ufficio', silent)).toEqual({
      kind: 'unknown',
      exclusive: 'unsafe',
      freeBytes: null,
    });
  });
});

describe('a folder that another program copies between machines', () => {
  it.each(['/home/u/Dropbox/ufficio', '/home/u/Nextcloud', '/data/OneDrive - Provincia/ufficio'])(
    'is told by its name: %s',
    async (path) => {
      expect(await readShareFacts(path, system({}))).toMatchObject({ kind: 'synced', exclusive: 'unsafe' });
    },
  );

  it.each(['.dropbox', '.stfolder', '.nextcloudsync.log'])(
    'is told by the mark %s in a folder above',
    async (mark) => {
      const marked = system({ exists: (path) => Promise.resolve(path === `/data/team/${mark}`) });
      expect(await readShareFacts('/data/team/ufficio', marked)).toMatchObject({ kind: 'synced' });
      expect(await readShareFacts('/data/other', marked)).toMatchObject({ kind: 'local' });
    },
  );

  it('is told through a link', async () => {
    const linked = system({ realpath: () => Promise.resolve('/home/u/Dropbox/ufficio') });
    expect(await readShareFacts('/srv/ufficio', linked)).toMatchObject({ kind: 'synced' });
  });
});

describe('a folder on Windows', () => {
  it.each([
    ['\\\\server\\ufficio', '\\\\server\\ufficio', 'smb', 'atomic'],
    ['Z:\\', '\\\\server\\ufficio', 'smb', 'atomic'],
    ['C:\\ufficio', 'C:\\ufficio', 'local', 'atomic'],
    ['W:\\', '\\\\cloud.example@SSL\\DavWWWRoot\\ufficio', 'unknown', 'unsafe'],
    ['\\\\cloud.example\\DavWWWRoot', '\\\\cloud.example\\DavWWWRoot', 'unknown', 'unsafe'],
    ['C:\\Users\\u\\OneDrive - Provincia\\x', 'C:\\Users\\u\\OneDrive - Provincia\\x', 'synced', 'unsafe'],
  ] as const)('is told by where it truly is: %s at %s', async (path, real, kind, exclusive) => {
    const windows = system({ platform: 'win32', realpath: () => Promise.resolve(real) });
    expect(await readShareFacts(path, windows)).toMatchObject({ kind, exclusive });
  });
});

describe('a folder elsewhere', () => {
  it('is not trusted with exclusive creation', async () => {
    const mac = system({ platform: 'darwin' });
    expect(await readShareFacts('/Volumes/ufficio', mac)).toMatchObject({ exclusive: 'unsafe' });
  });
});
