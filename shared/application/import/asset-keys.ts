import type { RecordId } from '#shared/domain/identity.ts';
import { codeOf, type KeyFields, type UniqueKey } from './locating.ts';

/** What tells one asset from another, as a row or a record says it. */
export interface AssetKeys {
  readonly inventory: string | null;
  readonly serial: string | null;
  readonly manufacturer: string | null;
  readonly label: string | null;
}

const LABEL_LONGEST = 60;

/** What is written on an asset: where a table does not say, how else it is known. */
export function labelOf(read: KeyFields): string | null {
  for (const field of ['label', 'hostName', 'inventoryNumber', 'serial']) {
    const value = read(field);
    if (value !== null) return value.slice(0, LABEL_LONGEST);
  }
  return null;
}

/** The keys of an asset. */
export function assetKeys(read: KeyFields): AssetKeys {
  return {
    inventory: codeOf(read('inventoryNumber')),
    serial: codeOf(read('serial')),
    manufacturer: codeOf(read('manufacturer')),
    label: codeOf(labelOf(read)),
  };
}

/** The key that a new asset's id comes from: its strongest. */
export function naturalAssetKey(keys: AssetKeys, bodyId: RecordId<'body'>): string | null {
  const { inventory, serial, manufacturer, label } = keys;
  if (inventory !== null) return `inventory/${bodyId}/${inventory}`;
  if (serial !== null) return `serial/${manufacturer ?? ''}/${serial}`;
  return label === null ? null : `label/${bodyId}/${label}`;
}

/** The values that no other asset may have. */
export function uniqueAssetKeys(read: KeyFields, bodyId: RecordId<'body'> | null): readonly UniqueKey[] {
  const { inventory, serial, manufacturer, label } = assetKeys(read);
  const body = bodyId ?? '';
  const keys: readonly (readonly [string | null, string, string])[] = [
    [inventory, `inventory/${body}/`, 'inventoryNumber'],
    [serial, `serial/${manufacturer ?? ''}/`, 'serial'],
    [label, `label/${body}/`, 'label'],
  ];
  return keys.flatMap(([value, place, field]): UniqueKey[] =>
    value === null ? [] : [{ key: place + value, field, text: read(field) ?? labelOf(read) ?? '' }],
  );
}
