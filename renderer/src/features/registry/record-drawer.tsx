import { Button, Drawer, Group, Skeleton, Tabs } from '@mantine/core';
import { IconAddressBookOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { RecordId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { RecordVersions, Versioned } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { useHistory, useVersioned } from '#renderer/store/record-hooks.ts';
import { useConflictDesk } from '#renderer/store/use-conflict-desk.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { ConflictList } from '#renderer/ui/conflicts/conflict-list.tsx';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { HistoryList } from '#renderer/ui/history-list.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { RegistryField } from './form-field.tsx';
import {
  emptyValues,
  formFaults,
  type FormValues,
  REGISTRY_FORMS,
  type RegistryKind,
  valuesOf,
} from './registry-form.ts';
import { SECTION_OF } from './registry-section.ts';
import { displayName } from './display-name.ts';
import { RemoveButton } from './remove-button.tsx';
import { RestoreCard } from './restore-card.tsx';
import { useRegistryActs } from './use-registry-acts.ts';

const draftSchema = z.object({
  values: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])),
  /** What was on the screen when the form was opened; `null` for a new record. */
  versions: z.json(),
});

type FormDraft = z.infer<typeof draftSchema>;

interface RecordFormProps {
  readonly kind: RegistryKind;
  readonly id: string | null;
  readonly initial: FormDraft;
  readonly onClose: () => void;
}

function RecordForm({ kind, id, initial, onClose }: RecordFormProps): ReactNode {
  const text = useText();
  const [form, setForm, draft] = useDraft(`registry/${kind}/${id ?? 'new'}`, initial, draftSchema);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const { save } = useRegistryActs();

  async function send(): Promise<void> {
    const found = formFaults(kind, form.values, text);
    setFaults(found);
    if (Object.keys(found).length > 0 || busy) return;
    setBusy(true);
    const versions = form.versions === null ? undefined : (form.versions as unknown as RecordVersions);
    const isDone = await save({ kind, id, versions }, form.values, displayName(kind, form.values));
    setBusy(false);
    if (!isDone) return;
    draft.clear();
    onClose();
  }

  function onValues(values: FormValues): void {
    setForm({ ...form, values });
    if (Object.keys(faults).length > 0) setFaults(formFaults(kind, values, text));
  }

  return (
    <form
      className="registry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      {draft.restored && <DraftNotice onDiscard={draft.clear} />}
      <div className="registry-form__fields">
        {REGISTRY_FORMS[kind].map((field, place) => (
          <RegistryField
            key={field.name}
            kind={kind}
            field={field}
            values={form.values}
            onValues={onValues}
            fault={faults[field.name]}
            isNew={id === null}
            isFirst={place === 0}
          />
        ))}
      </div>
      <Group justify="flex-end" gap="xs">
        {id !== null && <RemoveButton kind={kind} id={id} values={form.values} onRemoved={onClose} />}
        <Button variant="default" onClick={onClose}>
          {text.shell.cancel}
        </Button>
        <SubmitButton busy={busy}>{text.registry.submit}</SubmitButton>
      </Group>
    </form>
  );
}

function RecordHistory({ kind, id }: { readonly kind: RegistryKind; readonly id: string }): ReactNode {
  const lines = useHistory(kind, id as RecordId<RegistryKind>);
  return <HistoryList kind={kind} lines={lines} nameOf={useNames()} />;
}

function draftOf(kind: RegistryKind, { record, versions }: Versioned<RegistryKind>): FormDraft {
  return {
    values: valuesOf(kind, record),
    versions: versions as unknown as JsonValue as FormDraft['versions'],
  };
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
  // A form begins with the values of its opening: what was settled meanwhile has to be among them.
  const disputed = seen.conflicts.map(({ field }) => field).join();
  return (
    <Tabs defaultValue="form" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="form">{registry.form}</Tabs.Tab>
        <Tabs.Tab value="history">{registry.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="form" pt="md">
        <div className="registry-conflicts">
          <ConflictList desk={useConflictDesk(seen)} />
        </div>
        {seen.record.deleted ? (
          <RestoreCard kind={kind} id={id} values={initial.values} onRestored={onClose} />
        ) : (
          <RecordForm key={`${id}/${disputed}`} kind={kind} id={id} initial={initial} onClose={onClose} />
        )}
      </Tabs.Panel>
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

/** A record of the registry, beside its list: its form and its history. */
export function RecordDrawer(props: {
  readonly kind: RegistryKind;
  /** `null` for a new record, `undefined` when nothing is open. */
  readonly id: string | null | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const { registry } = useText();
  const { kind, id, onClose } = props;
  const section = SECTION_OF[kind];
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      size={480}
      title={id === null ? registry.add[section] : registry.edit[section]}
    >
      {id === null && (
        <RecordForm
          kind={kind}
          id={null}
          initial={{ values: { ...emptyValues(kind) }, versions: null }}
          onClose={onClose}
        />
      )}
      {typeof id === 'string' && <KnownRecord key={id} kind={kind} id={id} onClose={onClose} />}
    </Drawer>
  );
}
