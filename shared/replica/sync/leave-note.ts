import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Share, ShareError } from '#shared/replica/share/share.ts';

/** What every complaint holds: its name says the rest, and equal names must hold equal bytes. */
const NOTE = utf8ToBytes('this file cannot be read\n');

/** A note that cannot be left stops nobody: the round itself says what is wrong with the share. */
const CANNOT_WRITE: readonly string[] = ['permission', 'full', 'transient'];

/** Leaves a complaint on the share. Gives whether it is there. */
export async function leaveNote(share: Pick<Share, 'put'>, path: string): Promise<boolean> {
  try {
    await share.put(path, NOTE);
    return true;
  } catch (error) {
    if (error instanceof ShareError && CANNOT_WRITE.includes(error.failure)) return false;
    throw error;
  }
}
