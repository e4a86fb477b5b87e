import { parentPort } from 'node:worker_threads';
import { createReadingThread, type ReadingRequest } from '#electron/host/import/reading-thread.ts';
import type { WriterRequest } from './workbook-protocol.ts';
import { createWriterThread } from './writer-thread.ts';

// The archive library still calls the old `Buffer()`: once bundled, Node would warn of it on every export. Where the
// command line has already said so, the member cannot be written.
if (process.noDeprecation !== true) process.noDeprecation = true;

const port = parentPort;
if (port === null) throw new Error('this file is the entry of a worker thread');
const write = createWriterThread();
const read = createReadingThread();

/** A thread works on one file: it either writes a workbook or reads a table. */
function answer(request: WriterRequest | ReadingRequest): Promise<unknown> {
  if (request.act === 'look' || request.act === 'rows')
    return read(request, (progress) => port?.postMessage({ progress }));
  return write(request);
}

port.on('message', (request: WriterRequest | ReadingRequest) => {
  void answer(request).then((answered) => {
    port.postMessage({ answer: answered });
  });
});
