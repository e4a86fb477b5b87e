import { type RecordId, ULID_PATTERN } from '#shared/domain/identity.ts';
import { NEW_RECORD } from './paths.ts';

/** Stands in the address of the queue, in the place of a ticket, for the calls that have none. */
export const LOOSE_CONTACTS = 'contacts';

/** Begins the address of a ticket about an asset. */
const ABOUT_ASSET = 'asset';

/** What stands beside the queue. */
export type BesideQueue =
  | { readonly is: 'nothing' }
  /** A ticket being written down: of its own, or born of a call. */
  | { readonly is: 'entry'; readonly contactId: RecordId<'contact'> | null }
  /** A ticket about an asset, being written down. */
  | { readonly is: 'assetEntry'; readonly assetId: RecordId<'asset'> }
  | { readonly is: 'contacts' }
  | { readonly is: 'ticket'; readonly ticketId: RecordId<'ticket'> };

/** What the last part of the queue's address says. */
export function besideQueue(place: string | undefined): BesideQueue {
  if (place === undefined) return { is: 'nothing' };
  if (place === LOOSE_CONTACTS) return { is: 'contacts' };
  if (ULID_PATTERN.test(place)) return { is: 'ticket', ticketId: place as RecordId<'ticket'> };
  const [begun, contactId = ''] = place.split('-');
  if (begun === ABOUT_ASSET && ULID_PATTERN.test(contactId))
    return { is: 'assetEntry', assetId: contactId as RecordId<'asset'> };
  if (begun !== NEW_RECORD) return { is: 'nothing' };
  return { is: 'entry', contactId: ULID_PATTERN.test(contactId) ? (contactId as RecordId<'contact'>) : null };
}

/** The address of a ticket born of a call. */
export function entryOf(contactId: RecordId<'contact'>): string {
  return `${NEW_RECORD}-${contactId}`;
}

/** The address of a new ticket about an asset. */
export function entryOfAsset(assetId: RecordId<'asset'>): string {
  return `${ABOUT_ASSET}-${assetId}`;
}
