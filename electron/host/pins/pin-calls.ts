import type { Host } from '#shared/host/contract.ts';
import { fileWork } from '#electron/host/files/file-work.ts';
import type { PinStore } from './pin-store.ts';

type PinCalls = Pick<
  Host,
  'pin.known' | 'pin.check' | 'pin.set' | 'pin.clear' | 'pin.owners' | 'pin.release'
>;

/** The calls about PINs. Nothing of them is logged: the log knows the names of calls, not what they carry. */
export function createPinCalls(pins: PinStore): PinCalls {
  return {
    'pin.known': ({ personId }) => fileWork(pins.path, async () => ({ known: await pins.isKnown(personId) })),
    'pin.check': ({ personId, pin }) => fileWork(pins.path, () => pins.check(personId, pin)),
    'pin.set': ({ personId, pin, current }) => fileWork(pins.path, () => pins.set(personId, pin, current)),
    'pin.clear': ({ personId, current }) => fileWork(pins.path, () => pins.clear(personId, current)),
    'pin.owners': () => fileWork(pins.path, async () => ({ personIds: await pins.owners() })),
    'pin.release': ({ personId, by, pin }) => fileWork(pins.path, () => pins.release(personId, by, pin)),
  };
}
