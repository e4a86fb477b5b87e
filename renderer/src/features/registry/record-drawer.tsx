import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { KnownRecord, RecordTabs } from '#renderer/parts/record-tabs.tsx';
import { BodyPage } from './body-page.tsx';
import type { RegistryKind } from './form-fields.ts';
import { PersonPage } from './person-page.tsx';
import { type FormDraft, RecordForm } from './record-form.tsx';
import { emptyValues, type FormValues, valuesOf } from './registry-form.ts';
import { KIND_OF, type RegistrySection } from './registry-section.ts';
import { RestoreCard } from './restore-card.tsx';
import { SupplierPage } from './supplier-page.tsx';

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

interface OpenProps {
  readonly kind: RegistryKind;
  readonly id: string;
  readonly onClose: () => void;
}

function Sides(props: OpenProps & { readonly seen: Versioned<RegistryKind> }): ReactNode {
  const { registry } = useText();
  const { kind, id, seen, onClose } = props;
  const initial = draftOf(kind, seen);
  const pageName = usePageName(kind, seen.record.deleted);
  // A form begins with the values of its opening: what was settled meanwhile has to be among them.
  const disputed = seen.conflicts.map(({ field }) => field).join();
  const form = (): ReactNode =>
    seen.record.deleted ? (
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
    );
  const page = (): ReactNode => <RecordPage record={seen.record} />;
  return (
    <RecordTabs
      seen={seen}
      historyLabel={registry.history}
      tabs={[
        { name: 'form', label: registry.form, content: form },
        ...(pageName === undefined ? [] : [{ name: 'page', label: pageName, content: page }]),
      ]}
    />
  );
}

function OpenRecord(props: OpenProps): ReactNode {
  const { registry, ticketPane } = useText();
  const missing = { title: registry.empty.filtered, text: ticketPane.missingText };
  return (
    <KnownRecord kind={props.kind} id={props.id} missing={missing}>
      {(seen) => <Sides {...props} seen={seen} />}
    </KnownRecord>
  );
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
      {typeof id === 'string' && <OpenRecord key={id} kind={kind} id={id} onClose={onClose} />}
    </Drawer>
  );
}
