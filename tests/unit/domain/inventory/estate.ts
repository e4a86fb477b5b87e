import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Asset, AssetEvent, Person } from '#shared/domain/kinds.ts';
import type { NewRecord, SetEdits } from '#shared/domain/mutations.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

/** An id that tests can tell apart. */
export function idFor<K extends Kind>(_kind: K, name: string | number): RecordId<K> {
  return `01J${String(name)
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/gu, '')
    .padStart(23, '0')}` as RecordId<K>;
}

export const LONDA = idFor('body', 'LONDA');
export const RUFINA = idFor('body', 'RUFINA');
export const ADA = idFor('person', 'ADA');

/** An asset that says what a test gives it. */
export function anAsset(label: string, said: Partial<NewRecord<'asset'> & SetEdits<'asset'>> = {}): Asset {
  const id = idFor('asset', label);
  return blankRecord('asset', id, { bodyId: LONDA, label, deviceType: 'workstation', ...said });
}

/** An event of an asset, recorded on its day. */
export function anEvent(
  asset: Asset,
  day: string,
  said: Partial<NewRecord<'assetEvent'>> & Pick<NewRecord<'assetEvent'>, 'type' | 'state'>,
): AssetEvent {
  return blankRecord('assetEvent', idFor('assetEvent', `${asset.label}${day}${said.type}`), {
    assetId: asset.id,
    day,
    at: toInstant(Date.parse(`${day}T10:00:00Z`)),
    by: ADA,
    bodyId: asset.bodyId,
    ...said,
  });
}

/** Somebody of Londa. */
export function aPerson(name: string): Person {
  return blankRecord('person', idFor('person', name), {
    bodyId: LONDA,
    givenName: name,
    familyName: 'Prova',
  });
}

/** The numbers from 1 to `count`. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_one, place) => place + 1);
}
