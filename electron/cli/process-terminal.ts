import { isSystemError } from '#electron/host/files/file-failure.ts';
import type { Terminal } from './terminal.ts';

/** The streams of this process. Whoever reads the output may stop reading when they have seen enough. */
export function createProcessTerminal(): Terminal {
  // Each write hears of its own failure: unheard here as well, it would end the program with a trace.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    out: (text) => write(process.stdout, text),
    err: (text) => write(process.stderr, text),
    input: () => process.stdin,
    isWatched: process.stderr.isTTY,
  };
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error == null || isClosedPipe(error)) resolve();
      else reject(error);
    });
  });
}

/** What the other end of a pipe leaves behind when it has read enough, as `head` does. */
function isClosedPipe(error: Error): boolean {
  return isSystemError(error) && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
