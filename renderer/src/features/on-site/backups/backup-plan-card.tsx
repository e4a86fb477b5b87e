import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BackupPlan } from '#shared/domain/kinds.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Facts } from '#renderer/ui/facts.tsx';

function ClosePlan({ plan }: { readonly plan: BackupPlan }): ReactNode {
  const { onSiteBackups: words, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  return (
    <AskedAct
      label={words.close}
      needs="closeBackupPlan"
      draftKey={`on-site/backup/${plan.id}/close`}
      initial={{ closedOn: formats.day(today) }}
      lead={words.closeLead}
      fields={() => [
        { name: 'closedOn', label: fieldNames.backupPlan.closedOn, sort: 'day', isMandatory: true },
      ]}
      submit={words.close}
      run={(act, form) => act('closeBackupPlan', { id: plan.id, closedOn: form.day('closedOn') ?? today })}
      done={() => words.closed}
    />
  );
}

/** A backup: what it copies, who looks at it, since when. @see P9-5.3-c, A-34 */
export function BackupPlanCard(props: { readonly plan: BackupPlan; readonly onGone: () => void }): ReactNode {
  const { onSiteBackups: words, fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const { plan, onGone } = props;
  const { id, bodyId, name, type, tool, covers, checker, evidence, startsOn, closedOn, notes } = plan;
  const names = fieldNames.backupPlan;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.name, name],
          [names.bodyId, nameOf(bodyId)],
          [names.type, labels.backupType[type]],
          [names.tool, tool],
          [names.covers, covers],
          [names.checker, labels.backupChecker[checker]],
          [names.evidence, labels.backupEvidence[evidence]],
          [names.startsOn, formats.day(startsOn)],
          [names.notes, notes],
        ]}
      />
      {closedOn !== null && <p className="soft">{words.isClosed(formats.day(closedOn))}</p>}
      {closedOn === null && !plan.deleted && <ClosePlan plan={plan} />}
      <RecordRemoval
        isDeleted={plan.deleted}
        mayChange={may('deleteBackupPlan')}
        words={words}
        onRemove={(act) => act('deleteBackupPlan', { id })}
        onRestore={(act) => act('restoreBackupPlan', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}
