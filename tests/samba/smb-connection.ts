import { Client } from '@awo00/smb2';

/** The packets that the connection sends, by the protocol's numbers. */
const PACKET = {
  create: { type: 5 },
  close: { type: 6 },
  flush: { type: 7 },
  read: { type: 8 },
  write: { type: 9 },
  queryDirectory: { type: 14 },
  setInfo: { type: 17 },
} as const;

type Packet = (typeof PACKET)[keyof typeof PACKET];

/** What is wanted of an open file, by the protocol's bits. */
export const ACCESS = {
  read: 0x00000081,
  write: 0x00000083,
  attributes: 0x00000080,
  delete: 0x00010000,
} as const;

/** What becomes of a name when it is opened. */
export const DISPOSITION = { open: 1, create: 2 } as const;

/** The server's answers that a share tells apart. */
export const STATUS = {
  noMoreFiles: 0x80000006,
  endOfFile: 0xc0000011,
  accessDenied: 0xc0000022,
  nameNotFound: 0xc0000034,
  nameCollision: 0xc0000035,
  pathNotFound: 0xc000003a,
  diskFull: 0xc000007f,
  networkNameDeleted: 0xc00000c9,
  badNetworkName: 0xc00000cc,
} as const;

const PENDING = 0x00000103;
const INFO_DISPOSITION = 13;
const INFO_END_OF_FILE = 20;
const WRITE_MAX = 0x00010000 - 0x71;
const READ_MAX = 0x00010000;

/** The server refused a request. */
export class SmbError extends Error {
  override readonly name = 'SmbError';
  readonly status: number;

  constructor(status: number) {
    super(`the server answered ${status.toString(16)}`);
    this.status = status;
  }
}

/** A file that the server opened. */
export interface SmbFile {
  readonly id: string;
  readonly size: number;
  /** UTC milliseconds, by the server's clock. */
  readonly createdAt: number;
}

/** One client's connection to one share. Its requests go one after the other. */
export interface SmbConnection {
  open(path: string, how: { access: number; disposition: number; isDirectory?: boolean }): Promise<SmbFile>;
  /** At most `length` bytes from `offset`; empty at the end. */
  read(file: SmbFile, offset: number, length: number): Promise<Uint8Array>;
  write(file: SmbFile, offset: number, bytes: Uint8Array): Promise<void>;
  setSize(file: SmbFile, size: number): Promise<void>;
  /** The server puts on its disk what it has of the file. */
  flush(file: SmbFile): Promise<void>;
  names(directory: SmbFile): Promise<readonly string[]>;
  /** The file goes when it is closed. */
  markDeleted(file: SmbFile): Promise<void>;
  closeFile(file: SmbFile): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  readonly header: { readonly status: number; readonly messageId: bigint };
  readonly body: Readonly<Record<string, unknown>>;
  readonly data?: readonly { readonly filename: string }[];
}

/** Connects to a share, as a guest. */
export async function connectTo({
  host,
  port,
  share,
}: {
  host: string;
  port: number;
  share: string;
}): Promise<SmbConnection> {
  const client = new Client(host, { port });
  const session = await client.authenticate({ domain: '', username: 'a-guest', password: '-' });
  const tree = await session.connectTree(share);
  let last: Promise<unknown> = Promise.resolve();

  async function send(packet: Packet, body: object): Promise<Answer> {
    try {
      return await lastWord((await tree.request({ ...packet }, body)) as unknown as Answer);
    } catch (error) {
      throw isAnswer(error) ? new SmbError(error.header.status) : error;
    }
  }

  /** Flushing takes the server a while: it says so first, which the client takes for the answer. */
  async function lastWord(answer: Answer): Promise<Answer> {
    const { messageId, status } = answer.header;
    if (status !== PENDING) return answer;
    const word = client.responseMap.get(messageId);
    client.responseMap.delete(messageId);
    const heard = new Promise((resolve) => {
      if (word) resolve(word);
      else client.responseCallbackMap.set(messageId, resolve);
    });
    const final = (await heard) as Answer;
    if (final.header.status !== 0) throw new SmbError(final.header.status);
    return final;
  }

  /** A server grants so many requests at once: one is always granted. */
  function request(packet: Packet, body: object): Promise<Answer> {
    const answered = last.then(() => send(packet, body));
    last = answered.catch(() => undefined);
    return answered;
  }

  const setInfo = (file: SmbFile, fileInfoClass: number, buffer: Buffer): Promise<Answer> =>
    request(PACKET.setInfo, { infoType: 1, fileId: file.id, fileInfoClass, buffer });

  return {
    async open(path, { access, disposition, isDirectory = false }) {
      const buffer = Buffer.from(path.replaceAll('/', '\\'), 'utf16le');
      const { body } = await request(PACKET.create, {
        buffer,
        desiredAccess: access,
        createDisposition: disposition,
        createOptions: isDirectory ? 1 : 0,
        nameOffset: 0x78,
        createContextsOffset: 0x7a + buffer.length,
      });
      return {
        id: String(body['fileId']),
        size: Number(body['endOfFile']),
        createdAt: utc(body['creationTime']),
      };
    },
    async read(file, offset, length) {
      try {
        const wanted = { length: little(4, Math.min(length, READ_MAX)), offset: little(8, offset) };
        const { body } = await request(PACKET.read, { fileId: file.id, ...wanted });
        return new Uint8Array(body['buffer'] as Buffer);
      } catch (error) {
        if (error instanceof SmbError && error.status === STATUS.endOfFile) return new Uint8Array(0);
        throw error;
      }
    },
    async write(file, offset, bytes) {
      for (let from = 0; from < bytes.length; from += WRITE_MAX) {
        const buffer = Buffer.from(bytes.subarray(from, from + WRITE_MAX));
        await request(PACKET.write, { fileId: file.id, buffer, offset: little(8, offset + from) });
      }
    },
    setSize: async (file, size) => {
      await setInfo(file, INFO_END_OF_FILE, little(8, size));
    },
    flush: async (file) => {
      await request(PACKET.flush, { fileId: file.id });
    },
    async names(directory) {
      const names: string[] = [];
      try {
        while (true) {
          const everything = { fileId: directory.id, buffer: Buffer.from('*', 'utf16le') };
          const { data = [] } = await request(PACKET.queryDirectory, everything);
          names.push(...data.map(({ filename }) => filename.replace(/^\.\//, '')));
        }
      } catch (error) {
        if (!(error instanceof SmbError) || error.status !== STATUS.noMoreFiles) throw error;
      }
      return names.filter((name) => name !== '.' && name !== '..');
    },
    markDeleted: async (file) => {
      await setInfo(file, INFO_DISPOSITION, little(1, 1));
    },
    closeFile: async (file) => {
      await request(PACKET.close, { fileId: file.id });
    },
    close: () => client.close(),
  };
}

function isAnswer(error: unknown): error is Answer {
  return typeof error === 'object' && error !== null && 'header' in error;
}

function little(length: number, value: number): Buffer {
  const buffer = Buffer.alloc(length);
  if (length === 8) buffer.writeBigUInt64LE(BigInt(value));
  else buffer.writeUIntLE(value, 0, length);
  return buffer;
}

/** Windows counts tenths of a microsecond from 1601. */
function utc(time: unknown): number {
  return Math.floor(Number(time) / 10_000) - 11_644_473_600_000;
}
