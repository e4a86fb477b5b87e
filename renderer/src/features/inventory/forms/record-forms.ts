import type { InventoryKind, RecordField, RecordSort } from './record-fields.ts';

function field(name: string, sort: RecordSort, more: Partial<RecordField> = {}): RecordField {
  return { name, sort, ...more };
}

const MUST = { isMandatory: true } as const;
const OWNER = field('bodyId', 'choice', { ...MUST, isFixed: true });

/** The forms of the records of the inventory, field by field; an asset's is made for its category. */
export const RECORD_FORMS: Readonly<Record<Exclude<InventoryKind, 'asset'>, readonly RecordField[]>> = {
  virtualMachine: [
    field('name', 'line', MUST),
    OWNER,
    field('hostSeatId', 'choice'),
    field('purpose', 'line'),
    field('operatingSystem', 'line'),
    field('processors', 'integer'),
    field('memoryGigabytes', 'integer'),
    field('diskGigabytes', 'integer'),
    field('replicated', 'flag'),
    field('supplierId', 'choice'),
    field('notes', 'prose'),
  ],
  networkLink: [
    field('name', 'line', MUST),
    OWNER,
    field('seatId', 'choice'),
    field('technology', 'choice', MUST),
    field('speedMegabits', 'integer'),
    field('distanceMetres', 'integer'),
    field('supplierId', 'choice'),
    field('contractId', 'choice'),
    field('source', 'line'),
  ],
  application: [
    field('name', 'line', MUST),
    field('parentId', 'choice'),
    field('state', 'choice', MUST),
    field('stateSince', 'line'),
    field('supplierId', 'choice'),
    field('hostedAt', 'line'),
    field('bodyIds', 'several'),
    field('centralised', 'flag'),
    field('developedInHouse', 'flag'),
    field('integrations', 'line'),
    field('source', 'line'),
  ],
  storageSpace: [
    field('name', 'line', MUST),
    field('type', 'choice', MUST),
    OWNER,
    field('holderId', 'choice'),
    field('dataOwnerId', 'choice'),
    field('quotaMegabytes', 'integer'),
    field('warningPercent', 'integer'),
    field('expiresOn', 'day'),
    field('noticeDays', 'integer'),
    field('closedOn', 'day'),
  ],
  digitalCertificate: [
    field('type', 'choice', MUST),
    OWNER,
    field('holderId', 'choice'),
    field('subject', 'line'),
    field('issuer', 'line'),
    field('issuedOn', 'day', MUST),
    field('expiresOn', 'day'),
    field('noticeDays', 'integer'),
  ],
  consumable: [
    field('name', 'line', MUST),
    OWNER,
    field('seatId', 'choice'),
    field('unit', 'line'),
    field('minimum', 'integer', MUST),
    field('notes', 'line'),
  ],
  inventoryVariation: [
    OWNER,
    field('assetId', 'choice'),
    field('description', 'prose', MUST),
    field('seatId', 'choice'),
    field('room', 'line'),
  ],
  estateTotal: [
    OWNER,
    field('measure', 'choice', MUST),
    field('subject', 'line', MUST),
    field('count', 'integer', MUST),
    field('capacityGigabytes', 'integer'),
    field('source', 'line', MUST),
    field('sourceDate', 'day', MUST),
  ],
};
