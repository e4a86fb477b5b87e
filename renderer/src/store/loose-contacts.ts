import type { Contact } from '#shared/domain/kinds.ts';
import { asRecord } from '#shared/replica/materialise.ts';
import type { ArchiveDatabase } from './database.ts';
import { unpackRow } from './row-codec.ts';
import { guarded } from './storage-failure.ts';

/**
 * The contacts that are of no ticket yet and still count, latest first. What holds nothing is in no index: they are
 * those that the index of tickets does not name, and they alone are read.
 *
 * @throws StorageError when the archive cannot be read.
 * @see CAP-3.1.2-a
 */
export function looseContacts(database: ArchiveDatabase): Promise<readonly Contact[]> {
  return guarded(async () => {
    const table = database.records('contact');
    const [all, attached] = await Promise.all([
      table.toCollection().primaryKeys(),
      table.orderBy('row.ticketId').primaryKeys(),
    ]);
    const known = new Set(attached);
    const records = await table.bulkGet(all.filter((id) => !known.has(id)));
    return records
      .flatMap((record) => {
        const row = record === undefined ? null : unpackRow('contact', record);
        return row === null ? [] : [asRecord<'contact'>(row)];
      })
      .filter((contact) => !contact.deleted && contact.cancelledBecause === null)
      .sort((left, right) => right.at - left.at);
  });
}
