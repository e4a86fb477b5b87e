import type { Share } from '#shared/replica/share/share.ts';

/** What was asked of a share. */
export interface ShareCalls {
  /** How often each call was made. */
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
  /** Bytes of names listed, and of files read and written. */
  readonly listedBytes: number;
  readonly readBytes: number;
  readonly writtenBytes: number;
  /** Milliseconds in which at least one call was under way. */
  readonly ms: number;
}

/** A share that counts what is asked of it. */
export interface CountingShare extends Share {
  /** What was asked since the last time this was. */
  taken(): ShareCalls;
}

/** Counts what is asked of a share. */
export function countCalls(share: Share): CountingShare {
  let calls: Record<string, number> = {};
  let bytes = { listed: 0, read: 0, written: 0 };
  let ms = 0;
  let underWay = 0;
  let since = 0;

  async function call<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    calls[name] = (calls[name] ?? 0) + 1;
    if (underWay === 0) since = performance.now();
    underWay += 1;
    try {
      return await work();
    } finally {
      underWay -= 1;
      if (underWay === 0) ms += performance.now() - since;
    }
  }

  return {
    async list(directory) {
      const names = await call('list', () => share.list(directory));
      bytes.listed += names.reduce((sum, name) => sum + name.length, 0);
      return names;
    },
    async get(path, maxBytes) {
      const read = await call('get', () => share.get(path, maxBytes));
      bytes.read += read?.length ?? 0;
      return read;
    },
    put(path, content) {
      bytes.written += content.length;
      return call('put', () => share.put(path, content));
    },
    putExclusive(path, content) {
      bytes.written += content.length;
      return call('putExclusive', () => share.putExclusive(path, content));
    },
    delete: (path) => call('delete', () => share.delete(path)),
    createdAt: (path) => call('createdAt', () => share.createdAt(path)),
    facts: () => call('facts', () => share.facts()),
    taken() {
      const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
      const { listed, read, written } = bytes;
      const seen = { calls, total, listedBytes: listed, readBytes: read, writtenBytes: written, ms };
      calls = {};
      bytes = { listed: 0, read: 0, written: 0 };
      ms = 0;
      return seen;
    },
  };
}
