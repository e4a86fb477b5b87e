import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import type { HostLog } from '#electron/host/host-log.ts';
import { createDoorResponder, type ResponderParts } from './door-responder.ts';
import { createSession } from './session.ts';

/** The only address that the door listens on and answers to. */
export const LOOPBACK = '127.0.0.1';

/** What the door is made of. */
export interface DoorParts extends Omit<ResponderParts, 'origin' | 'session' | 'onEntered'> {
  /** The port to listen on; 0 takes any that is free, as tests do. */
  readonly port: number;
  readonly log: HostLog;
}

/** The door on the loopback address. */
export interface LoopbackDoor {
  /** A new address that opens the console once. */
  launchAddress(): string;
  /** Resolves when somebody has come with such an address. */
  readonly entered: Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the host and the console's page to a browser on this machine.
 *
 * @throws the system's error when the port is not to be had: {@link isPortRefused}.
 */
export async function openLoopbackDoor({ port, log, ...parts }: DoorParts): Promise<LoopbackDoor> {
  const server = createServer();
  server.listen({ port, host: LOOPBACK, exclusive: true });
  await once(server, 'listening');
  const { port: actual } = server.address() as AddressInfo;
  const origin = `http://${LOOPBACK}:${actual}`;
  const session = createSession(actual);
  let onEntered: () => void = () => undefined;
  const entered = new Promise<void>((resolve) => {
    onEntered = resolve;
  });
  const respond = createDoorResponder({ ...parts, origin, session, onEntered });
  server.on('request', (request, response) => {
    respond(request, response).catch(async (error: unknown) => {
      await log.failure('door', error);
      response.destroy();
    });
  });
  return {
    launchAddress: () => `${origin}/launch?key=${session.freshLaunchKey()}`,
    entered,
    close: () => closeServer(server),
  };
}

/** Whether the system refuses the port: another program has it, or Windows keeps it for its virtual machines. */
export function isPortRefused(error: unknown): boolean {
  if (!isSystemError(error) || error.syscall !== 'listen') return false;
  return error.code === 'EADDRINUSE' || error.code === 'EACCES';
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
