import { parentPort } from 'node:worker_threads';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { serveShare } from './share-thread.ts';

const port = parentPort;
if (port === null) throw new Error('this file is the entry of a worker thread');
serveShare(
  {
    send: (message) => port.postMessage(message),
    hear: (listener) => port.on('message', listener),
  },
  createSystemClock(),
  () => Math.random(),
);
