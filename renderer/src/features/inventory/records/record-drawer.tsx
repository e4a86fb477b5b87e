import { Drawer, Skeleton, Tabs } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useHistory, useVersioned } from '#renderer/store/record-hooks.ts';
import { useConflictDesk } from '#renderer/store/use-conflict-desk.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { ConflictList } from '#renderer/ui/conflicts/conflict-list.tsx';
import { HistoryList } from '#renderer/ui/history-list.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
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

function History(props: { readonly kind: RecordKind; readonly id: string }): ReactNode {
  const lines = useHistory(props.kind, props.id as RecordId<RecordKind>);
  return <HistoryList kind={props.kind} lines={lines} nameOf={useInventoryNames()} />;
}

interface KnownProps<K extends RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly onClose: () => void;
}

function RecordTabs<K extends RecordKind>(props: KnownProps<K> & { readonly seen: Versioned<K> }): ReactNode {
  const { inventoryRecords } = useText();
  const { kind, id, seen, onClose } = props;
  const [tab, setTab] = useState<string | null>('data');
  const naming = useNameOf();
  const name = naming(seen.record as unknown as InventoryRecord);
  const { tabs } = inventoryRecords;
  const may = useMay();
  const { edit } = KIND_ACTS[kind];
  const isEdited = edit !== null && may(edit) && !seen.record.deleted;
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="data">{tabs.data}</Tabs.Tab>
        {isEdited && <Tabs.Tab value="edit">{tabs.edit}</Tabs.Tab>}
        <Tabs.Tab value="history">{tabs.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="data" pt="md">
        <div className="record-data">
          <h3>{name}</h3>
          <ConflictList desk={useConflictDesk(seen)} />
          <Facts record={seen.record} />
          {seen.record.deleted ? (
            <RestoreRecord kind={kind} id={id} name={name} />
          ) : (
            <>
              <RecordMatters record={seen.record as unknown as InventoryRecord} name={name} />
              <RemoveRecord kind={kind} id={id} name={name} onDone={onClose} />
            </>
          )}
        </div>
      </Tabs.Panel>
      {isEdited && (
        <Tabs.Panel value="edit" pt="md">
          <EditRecordForm kind={kind} seen={seen} name={name} onDone={() => setTab('data')} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="history" pt="md">
        <History kind={kind} id={id} />
      </Tabs.Panel>
    </Tabs>
  );
}

function KnownRecord(props: KnownProps<RecordKind>): ReactNode {
  const { inventoryRecords, assetPage } = useText();
  const live = useVersioned(props.kind, props.id as RecordId<RecordKind>);
  switch (live.status) {
    case 'loading':
      return <Skeleton height={240} radius="md" />;
    case 'missing':
      return (
        <Notice icon={IconListSearch} title={inventoryRecords.missing}>
          <p className="soft">{assetPage.missingText}</p>
        </Notice>
      );
    case 'ready':
      return <RecordTabs {...props} seen={live.value} />;
  }
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
      {typeof id === 'string' && <KnownRecord key={id} kind={kind} id={id} onClose={onClose} />}
    </Drawer>
  );
}
