import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import type { JsonValue } from '#shared/domain/json.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { KnownRecord, RecordTabs } from '#renderer/parts/record-tabs.tsx';
import { createValueWords } from '#renderer/ui/value-words.ts';
import { RECORD_FORMS } from '#renderer/features/inventory/forms/record-forms.ts';
import { useInventoryNames } from '#renderer/features/inventory/use-inventory-names.ts';
import { EditRecordForm, NewRecordForm, RemoveRecord, RestoreRecord } from './record-form.tsx';
import { RecordMatters } from './record-matters.tsx';
import { KIND_ACTS } from './record-acts.ts';
import { type InventoryRecord, RECORD_KINDS, type RecordKind, type RecordSection } from './record-section.ts';

/** What a record says, field by field, as far as it says it. */
function Facts<K extends RecordKind>({ record }: { readonly record: RecordOf<K> }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const nameOf = useInventoryNames();
  const words = createValueWords(text, formats, nameOf);
  const kind: RecordKind = record.kind;
  const values = record as unknown as Readonly<Record<string, JsonValue>>;
  const shown = RECORD_FORMS[kind].filter(({ name }) => {
    const value = values[name];
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  return (
    <dl className="facts">
      {shown.map(({ name }) => (
        <div key={name} className="facts__line">
          <dt>{nameOfField(text.fieldNames, name, kind)}</dt>
          <dd>{words(kind, name, values[name] ?? null)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a record is called in what is said of it. */
function useNameOf(): (record: InventoryRecord) => string {
  const { labels } = useText();
  const nameOf = useInventoryNames();
  return (record) => {
    switch (record.kind) {
      case 'estateTotal':
        return record.subject;
      case 'inventoryVariation':
        return record.description;
      case 'digitalCertificate':
        return (
          (record.holderId === null ? record.subject : nameOf(record.holderId)) ??
          labels.certificateType[record.type]
        );
      case 'virtualMachine':
      case 'networkLink':
      case 'application':
      case 'storageSpace':
      case 'consumable':
        return record.name;
    }
  };
}

interface OpenProps {
  readonly kind: RecordKind;
  readonly id: string;
  readonly onClose: () => void;
}

function Sides<K extends RecordKind>(
  props: Pick<OpenProps, 'onClose'> & { readonly seen: Versioned<K> },
): ReactNode {
  const { inventoryRecords } = useText();
  const { seen, onClose } = props;
  const record = seen.record as unknown as InventoryRecord;
  const { kind, id } = record;
  const name = useNameOf()(record);
  const nameOf = useInventoryNames();
  const { tabs } = inventoryRecords;
  const may = useMay();
  const { edit } = KIND_ACTS[kind];
  const isEdited = edit !== null && may(edit) && !record.deleted;
  const data = (): ReactNode => (
    <div className="record-data">
      <h3>{name}</h3>
      <Facts record={seen.record} />
      {record.deleted ? (
        <RestoreRecord kind={kind} id={id} name={name} />
      ) : (
        <>
          <RecordMatters record={record} name={name} />
          <RemoveRecord kind={kind} id={id} name={name} onDone={onClose} />
        </>
      )}
    </div>
  );
  const editing = (toFirst: () => void): ReactNode => (
    <EditRecordForm kind={seen.record.kind} seen={seen} name={name} onDone={toFirst} />
  );
  return (
    <RecordTabs
      seen={seen}
      historyLabel={tabs.history}
      nameOf={nameOf}
      tabs={[
        { name: 'data', label: tabs.data, content: data },
        ...(isEdited ? [{ name: 'edit', label: tabs.edit, content: editing }] : []),
      ]}
    />
  );
}

function OpenRecord({ kind, id, onClose }: OpenProps): ReactNode {
  const { inventoryRecords, assetPage } = useText();
  const missing = { title: inventoryRecords.missing, text: assetPage.missingText };
  return (
    <KnownRecord kind={kind} id={id} missing={missing}>
      {(seen) => <Sides seen={seen} onClose={onClose} />}
    </KnownRecord>
  );
}

/** A record of the inventory, beside its list: what it says, what can be done, its history. */
export function RecordDrawer(props: {
  readonly section: RecordSection;
  /** `null` for a new record, `undefined` when nothing is open. */
  readonly id: string | null | undefined;
  /** The body that a new record is begun for. */
  readonly bodyId: string | null;
  readonly onClose: () => void;
}): ReactNode {
  const { inventoryRecords, labels } = useText();
  const { section, id, bodyId, onClose } = props;
  const kind = RECORD_KINDS[section];
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      size={560}
      title={id === null ? inventoryRecords.add[section] : labels.kind[kind]}
    >
      {id === null && <NewRecordForm kind={kind} bodyId={bodyId} onDone={onClose} />}
      {typeof id === 'string' && <OpenRecord key={id} kind={kind} id={id} onClose={onClose} />}
    </Drawer>
  );
}
