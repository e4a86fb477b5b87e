import type { Terminal } from './terminal.ts';

/** Writes many lines in few pieces. */
export interface LineWriter {
  line(text: string): Promise<void>;
  /** Writes what is still held. */
  flush(): Promise<void>;
}

const PIECE = 64 * 1024;

/** A writer to standard output. */
export function createLineWriter({ out }: Pick<Terminal, 'out'>): LineWriter {
  let held = '';
  async function flush(): Promise<void> {
    const piece = held;
    held = '';
    if (piece !== '') await out(piece);
  }
  return {
    async line(text) {
      held += `${text}\n`;
      if (held.length >= PIECE) await flush();
    },
    flush,
  };
}
