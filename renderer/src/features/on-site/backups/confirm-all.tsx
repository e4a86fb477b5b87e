import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BackupDay } from '#shared/domain/on-site/backup-days.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBackupActs } from './use-backup-acts.ts';

/** Says that whatever is still to be looked at today went well. Nothing where nothing is. @see P9-5.3-c */
export function ConfirmAll({ due }: { readonly due: readonly BackupDay[] }): ReactNode {
  const { onSiteBackups: words } = useText();
  const formats = useFormats();
  const { confirm } = useBackupActs();
  if (due.length === 0) return null;
  return (
    <Button
      variant="light"
      size="compact-md"
      leftSection={<IconChecks size={17} aria-hidden />}
      onClick={() => confirm(due)}
    >
      {words.allOkCount(formats.integer(due.length))}
    </Button>
  );
}
