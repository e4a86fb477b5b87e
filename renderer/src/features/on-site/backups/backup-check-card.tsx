import { Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { BACKUP_RESULTS, type BackupResult } from '#shared/domain/backup-check.ts';
import type { BackupCheck } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { STANDING_LOOKS } from './standing-look.ts';

/** The look at a backup on a day: who, when, what, and the ticket that it was told on. @see P9-5.3-c */
export function BackupCheckCard(props: {
  readonly check: BackupCheck;
  readonly onGone: () => void;
}): ReactNode {
  const { onSiteBackups: words, fieldNames } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const { showTicket } = useOnSiteWays();
  const plans = useRecords('backupPlan');
  const { check, onGone } = props;
  const { id, planId, bodyId, day, result, checkedById, checkedAt, ticketId, note } = check;
  const names = fieldNames.backupCheck;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.planId, plans?.find((plan) => plan.id === planId)?.name ?? words.goneDay],
          [names.bodyId, nameOf(bodyId)],
          [names.day, formats.day(day)],
          [
            names.result,
            <Chip key="result" tone={STANDING_LOOKS[result].tone} icon={STANDING_LOOKS[result].icon}>
              {words.standing[result]}
            </Chip>,
          ],
          [names.checkedById, nameOf(checkedById)],
          [names.checkedAt, formats.dateTime(checkedAt)],
          [
            words.ticket,
            ticketId === null ? null : (
              <TicketFact key="ticket" ticketId={ticketId} onOpenTicket={showTicket} />
            ),
          ],
          [names.note, note],
        ]}
      />
      <RecordRemoval
        isDeleted={check.deleted}
        mayChange={may('deleteBackupCheck')}
        words={words}
        onRemove={(act) => act('deleteBackupCheck', { id })}
        onRestore={(act) => act('restoreBackupCheck', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}

/** Corrects a check, and says something more of it. */
export function EditCheckForm(props: {
  readonly seen: Versioned<'backupCheck'>;
  readonly onDone: () => void;
}): ReactNode {
  const { onSiteBackups: words, fieldNames } = useText();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id, result, note } = seen.record;
  const names = fieldNames.backupCheck;
  const found = { result, note: note ?? '' };
  const choices = BACKUP_RESULTS.map((value) => ({ value, label: words.standing[value] }));
  return (
    <KeptForm
      draftKey={`on-site/backup-check/${id}`}
      initial={found}
      fields={() => [
        { name: 'result', label: names.result, sort: 'segments', isMandatory: true, choices },
        { name: 'note', label: names.note, sort: 'line', atMost: 300 },
      ]}
      submit={words.save}
      run={(act, form) => {
        const said = { result: form.text('result') as BackupResult, note: form.text('note') };
        return act('editBackupCheck', {
          id,
          changes: touchedFields(said, found, form),
          versions: seen.versions,
        });
      }}
      done={() => words.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
