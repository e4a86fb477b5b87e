import { Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { SentForm } from '#renderer/ui/sent-form.tsx';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { BulkFields } from './bulk-fields.tsx';
import { type AskedBulkAct, EMPTY_BULK, isBulkIdle } from './bulk-form.ts';
import { BulkRefusals } from './bulk-refusals.tsx';
import { useBulk } from './use-bulk.ts';

interface BulkDialogProps {
  readonly act: AskedBulkAct;
  readonly ticketIds: readonly RecordId<'ticket'>[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks what an act on many tickets needs, does it, and says which tickets refused and why. */
export function BulkDialog(props: BulkDialogProps): ReactNode {
  const { act, ticketIds, onClose, onDone } = props;
  const { shell, tickets } = useText();
  const formats = useFormats();
  useReturnFocus();
  const [form, setForm] = useState(EMPTY_BULK);
  const { busy, refusals, apply } = useBulk(ticketIds);

  async function send(): Promise<void> {
    if (isBulkIdle(act, form) || !(await apply(act, form))) return;
    onDone();
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={tickets.bulk.titles[act](formats.integer(ticketIds.length))}
      size="md"
    >
      <SentForm onSend={send}>
        <Stack gap="sm">
          <BulkFields act={act} form={form} onForm={setForm} />
          <BulkRefusals refusals={refusals} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {tickets.bulk.apply}
            </Button>
          </Group>
        </Stack>
      </SentForm>
    </Modal>
  );
}
