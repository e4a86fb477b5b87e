import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { useText } from '#renderer/state/text.ts';
import { useVersioned } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { BackupCheckCard, EditCheckForm } from './backup-check-card.tsx';
import { BackupPlanCard } from './backup-plan-card.tsx';
import { EditPlanForm, NewPlanForm } from './backup-plan-form.tsx';

interface BackupsDrawerProps {
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** What stands beside the register: a backup, or one of its checks. */
export function BackupsDrawer({ openId, onOpen, onClose }: BackupsDrawerProps): ReactNode {
  const { onSiteBackups: words } = useText();
  const may = useMay();
  const check = useVersioned('backupCheck', (openId ?? '') as RecordId<'backupCheck'>);
  if (check.status === 'ready')
    return (
      <SectionDrawer
        kind="backupCheck"
        id={openId}
        onClose={onClose}
        card={({ record }) => <BackupCheckCard check={record} onGone={onClose} />}
        edit={
          may('editBackupCheck')
            ? (seen, onSaved) => <EditCheckForm seen={seen} onDone={onSaved} />
            : undefined
        }
      />
    );
  return (
    <SectionDrawer
      kind="backupPlan"
      // Which of the two it is, is not known yet.
      id={check.status === 'loading' && openId !== null ? undefined : openId}
      onClose={onClose}
      begin={{ title: words.add, form: <NewPlanForm onDone={onOpen} /> }}
      card={({ record }) => <BackupPlanCard plan={record} onGone={onClose} />}
      edit={
        may('editBackupPlan') ? (seen, onSaved) => <EditPlanForm seen={seen} onDone={onSaved} /> : undefined
      }
    />
  );
}
