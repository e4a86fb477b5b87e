import { Button } from '@mantine/core';
import { IconRestore, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import type { ActForm } from '#renderer/ui/act-form/act-form.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { askedFields, formOf, saidIn } from '#renderer/features/inventory/forms/record-fields.ts';
import { RECORD_FORMS } from '#renderer/features/inventory/forms/record-forms.ts';
import { useChoices } from '#renderer/features/inventory/use-choices.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { argumentsOf, KIND_ACTS } from './record-acts.ts';
import type { RecordKind } from './record-section.ts';

/** What a new record begins with. */
const BEGINNINGS: Readonly<Partial<Record<RecordKind, ActForm>>> = {
  application: { state: 'active' },
  storageSpace: { type: 'mailbox' },
  digitalCertificate: { type: 'smartCard' },
  networkLink: { technology: 'fibre' },
  estateTotal: { measure: 'virtualMachines' },
  consumable: { minimum: '1' },
};

function useAsked(kind: RecordKind, isNew: boolean, ownerId: string | null) {
  const text = useText();
  const choices = useChoices(kind);
  return (form: ActForm) => {
    const chosen = form['bodyId'] ?? '';
    const bodyId = chosen === '' ? ownerId : chosen;
    return askedFields(kind, RECORD_FORMS[kind], choices(bodyId), text, isNew);
  };
}

/** Registers a record of the inventory. */
export function NewRecordForm(props: {
  readonly kind: RecordKind;
  readonly bodyId: string | null;
  readonly onDone: () => void;
}): ReactNode {
  const { inventoryRecords } = useText();
  const { kind, onDone } = props;
  const fields = useAsked(kind, true, null);
  return (
    <KeptForm
      isLong
      draftKey={`inventory/${kind}/new`}
      initial={{ ...BEGINNINGS[kind], ...(props.bodyId !== null && { bodyId: props.bodyId }) }}
      fields={fields}
      submit={inventoryRecords.save}
      run={(act, form) => act(KIND_ACTS[kind].define, argumentsOf(saidIn(RECORD_FORMS[kind], form, true)))}
      done={(form) =>
        inventoryRecords.saved(form.text('name') ?? form.text('subject') ?? form.text('description') ?? '')
      }
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

/** Mends a record of the inventory. */
export function EditRecordForm<K extends RecordKind>(props: {
  readonly kind: K;
  readonly seen: Versioned<K>;
  readonly name: string;
  readonly onDone: () => void;
}): ReactNode {
  const { inventoryRecords } = useText();
  const formats = useFormats();
  const { seen, name, onDone } = props;
  const kind: RecordKind = props.kind;
  const record = seen.record as unknown as Readonly<Record<string, unknown>>;
  const owner = record['bodyId'];
  const fields = useAsked(kind, false, typeof owner === 'string' ? owner : null);
  const initial = useMemo(() => formOf(RECORD_FORMS[kind], record, formats), [kind, record, formats]);
  const { edit } = KIND_ACTS[kind];
  if (edit === null) return null;
  return (
    <KeptForm
      isLong
      draftKey={`inventory/${kind}/${seen.record.id}`}
      initial={initial}
      fields={fields}
      submit={inventoryRecords.save}
      run={(act, form) => {
        const changes = saidIn(RECORD_FORMS[kind], form, false);
        return act(edit, argumentsOf({ id: seen.record.id, changes, versions: seen.versions }));
      }}
      done={() => inventoryRecords.saved(name)}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

/** Gives a deleted record back. */
export function RestoreRecord(props: {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: string;
}): ReactNode {
  const { inventoryRecords, assetPage } = useText();
  const may = useMay();
  const { act, settle } = usePerform();
  const { kind, id, name } = props;
  const { restore } = KIND_ACTS[kind];
  return (
    <div className="record-data__gone">
      <p className="soft">{inventoryRecords.deleted}</p>
      {restore !== null && may(restore) && (
        <Button
          variant="light"
          leftSection={<IconRestore size={16} aria-hidden />}
          onClick={() =>
            void act(restore, argumentsOf({ id })).then((written) =>
              settle(written, assetPage.restored(name)),
            )
          }
        >
          {assetPage.restore}
        </Button>
      )}
    </div>
  );
}

/** Deletes a record: at once, with the time to take it back. */
export function RemoveRecord(props: {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
}): ReactNode {
  const { inventoryRecords } = useText();
  const { act, settle } = usePerform();
  const { kind, id, name, onDone } = props;
  const may = useMay();
  const { remove } = KIND_ACTS[kind];
  if (remove === null || !may(remove)) return null;
  return (
    <Button
      variant="subtle"
      color="var(--bad)"
      leftSection={<IconTrash size={16} aria-hidden />}
      onClick={() =>
        void act(remove, argumentsOf({ id })).then(
          (written) => settle(written, inventoryRecords.removed(name)) && onDone(),
        )
      }
    >
      {inventoryRecords.remove}
    </Button>
  );
}
