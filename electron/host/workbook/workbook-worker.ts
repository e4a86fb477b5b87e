import { parentPort } from 'node:worker_threads';
import type { WriterRequest } from './workbook-protocol.ts';
import { createWriterThread } from './writer-thread.ts';

// The archive library still calls the old `Buffer()`: once bundled, Node would warn of it on every export. Where the
// command line has already said so, the member cannot be written.
if (process.noDeprecation !== true) process.noDeprecation = true;

const port = parentPort;
if (port === null) throw new Error('this file is the entry of a worker thread');
const thread = createWriterThread();
port.on('message', (request: WriterRequest) => {
  void thread(request).then((answer) => {
    port.postMessage(answer);
  });
});
