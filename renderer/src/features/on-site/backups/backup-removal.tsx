import { Button, Group } from '@mantine/core';
import { IconRestore, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Result } from '#shared/domain/refusal.ts';
import type { Done } from '#shared/application/execute.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useText } from '#renderer/state/text.ts';
import type { Act, NotDone } from '#renderer/store/use-act.ts';

type Run = (act: Act) => Promise<Result<Done<unknown>, NotDone>>;

/** Deletes a backup, or a check, that should not be there; restores one that was deleted. */
export function BackupRemoval(props: {
  readonly isDeleted: boolean;
  readonly remove: Run;
  readonly restore: Run;
  readonly onGone: () => void;
}): ReactNode {
  const { onSiteBackups: words } = useText();
  const { act, settle } = usePerform();
  const { isDeleted, remove, restore, onGone } = props;
  if (!isDeleted)
    return (
      <Group>
        <Button
          variant="subtle"
          color="var(--bad)"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void remove(act).then((written) => settle(written, words.removed) && onGone())}
        >
          {words.remove}
        </Button>
      </Group>
    );
  return (
    <Group>
      <p className="soft">{words.deleted}</p>
      <Button
        variant="light"
        leftSection={<IconRestore size={16} aria-hidden />}
        onClick={() => void restore(act).then((written) => settle(written, words.restored))}
      >
        {words.restore}
      </Button>
    </Group>
  );
}
