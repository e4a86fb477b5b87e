import { Drawer, Skeleton, Tabs } from '@mantine/core';
import { IconAddressBookOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { useHistory, useVersioned } from '#renderer/store/record-hooks.ts';
import { useConflictDesk } from '#renderer/store/use-conflict-desk.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { ConflictList } from '#renderer/ui/conflicts/conflict-list.tsx';
import { HistoryList } from '#renderer/ui/history-list.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { BodyPage } from './body-page.tsx';
import type { RegistryKind } from './form-fields.ts';
import { PersonPage } from './person-page.tsx';
import { type FormDraft, RecordForm } from './record-form.tsx';
import { emptyValues, type FormValues, valuesOf } from './registry-form.ts';
import { KIND_OF, type RegistrySection } from './registry-section.ts';
import { RestoreCard } from './restore-card.tsx';
import { SupplierPage } from './supplier-page.tsx';

function RecordHistory({ kind, id }: { readonly kind: RegistryKind; readonly id: string }): ReactNode {
  const lines = useHistory(kind, id as RecordId<RegistryKind>);
  return <HistoryList kind={kind} lines={lines} nameOf={useNames()} />;
}

function draftOf(kind: RegistryKind, { record, versions }: Versioned<RegistryKind>): FormDraft {
  return {
    values: valuesOf(kind, record),
    versions: versions as unknown as JsonValue,
  };
}

/** What is around a record, besides its form; nothing for most kinds, and for what is deleted. */
function RecordPage({ record }: { readonly record: RecordOf<RegistryKind> }): ReactNode {
  if (record.kind === 'body') return <BodyPage body={record as RecordOf<'body'>} />;
  if (record.kind === 'person') return <PersonPage person={record as RecordOf<'person'>} />;
  return record.kind === 'supplier' ? <SupplierPage id={record.id} /> : null;
}

/** What the page of a record is called; `undefined` for those that have none. */
function usePageName(kind: RegistryKind, isDeleted: boolean): string | undefined {
  const { office } = useText();
  const names: Readonly<Partial<Record<RegistryKind, string>>> = {
    body: office.card,
    person: office.holds,
    supplier: office.contacts,
  };
  return isDeleted ? undefined : names[kind];
}

interface KnownRecordProps {
  readonly kind: RegistryKind;
  readonly id: string;
  readonly onClose: () => void;
}

function RecordTabs(props: KnownRecordProps & { readonly seen: Versioned<RegistryKind> }): ReactNode {
  const { registry } = useText();
  const { kind, id, seen, onClose } = props;
  const initial = draftOf(kind, seen);
  const pageName = usePageName(kind, seen.record.deleted);
  // A form begins with the values of its opening: what was settled meanwhile has to be among them.
  const disputed = seen.conflicts.map(({ field }) => field).join();
  return (
    <Tabs defaultValue="form" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="form">{registry.form}</Tabs.Tab>
        {pageName !== undefined && <Tabs.Tab value="page">{pageName}</Tabs.Tab>}
        <Tabs.Tab value="history">{registry.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="form" pt="md">
        <div className="registry-conflicts">
          <ConflictList desk={useConflictDesk(seen)} />
        </div>
        {seen.record.deleted ? (
          <RestoreCard kind={kind} id={id} values={initial.values} onRestored={onClose} />
        ) : (
          <RecordForm
            key={`${id}/${disputed}`}
            kind={kind}
            id={id}
            draftKey={`registry/${kind}/${id}`}
            initial={initial}
            onClose={onClose}
          />
        )}
      </Tabs.Panel>
      {pageName !== undefined && (
        <Tabs.Panel value="page" pt="md">
          <RecordPage record={seen.record} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="history" pt="md">
        <RecordHistory kind={kind} id={id} />
      </Tabs.Panel>
    </Tabs>
  );
}

function KnownRecord(props: KnownRecordProps): ReactNode {
  const { registry, ticketPane } = useText();
  const { kind, id } = props;
  const live = useVersioned(kind, id as RecordId<RegistryKind>);
  switch (live.status) {
    case 'loading':
      return <Skeleton height={240} radius="md" />;
    case 'missing':
      return (
        <Notice icon={IconAddressBookOff} title={registry.empty.filtered}>
          <p className="soft">{ticketPane.missingText}</p>
        </Notice>
      );
    case 'ready':
      return <RecordTabs {...props} seen={live.value} />;
  }
}

/** The field that says whom a new record is begun for, where it is not a body. */
const OWNERS: Readonly<Partial<Record<RegistryKind, string>>> = {
  supplierContact: 'supplierId',
  contract: 'supplierId',
  operator: 'personId',
};

function beginning(kind: RegistryKind, newFor: string | undefined): FormValues {
  return { ...emptyValues(kind), ...(newFor !== undefined && { [OWNERS[kind] ?? 'bodyId']: newFor }) };
}

/** A record of the registry, beside its list: its form and its history. */
export function RecordDrawer(props: {
  readonly section: RegistrySection;
  /** `null` for a new record, `undefined` when nothing is open. */
  readonly id: string | null | undefined;
  /** The body that a new record is begun for, when it was begun for one. */
  readonly newFor: string | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const { registry } = useText();
  const { section, id, newFor, onClose } = props;
  const kind = KIND_OF[section];
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      size={560}
      title={id === null ? registry.add[section] : registry.edit[section]}
    >
      {id === null && (
        <RecordForm
          key={newFor ?? ''}
          kind={kind}
          id={null}
          draftKey={`registry/${kind}/new${newFor === undefined ? '' : `/${newFor}`}`}
          initial={{ values: beginning(kind, newFor), versions: null }}
          onClose={onClose}
        />
      )}
      {typeof id === 'string' && <KnownRecord key={id} kind={kind} id={id} onClose={onClose} />}
    </Drawer>
  );
}
