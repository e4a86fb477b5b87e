import { Button, Group } from '@mantine/core';
import { IconRestore, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Result } from '#shared/domain/refusal.ts';
import type { Done } from '#shared/application/execute.ts';
import { usePerform } from './use-perform.ts';
import type { Act, NotDone } from '#renderer/store/use-act.ts';

type Run = (act: Act) => Promise<Result<Done<unknown>, NotDone>>;

/** Deletes a record, or restores it: nothing for whoever may not. */
export function RecordRemoval(props: {
  readonly isDeleted: boolean;
  readonly mayChange: boolean;
  readonly words: Readonly<Record<'isDeleted' | 'remove' | 'removed' | 'restore' | 'restored', string>>;
  readonly onRemove: Run;
  readonly onRestore: Run;
  readonly onGone: () => void;
}): ReactNode {
  const { isDeleted, mayChange, words, onRemove, onRestore, onGone } = props;
  const { act, settle } = usePerform();
  if (!isDeleted && !mayChange) return null;
  return (
    <Group>
      {isDeleted && <p className="soft">{words.isDeleted}</p>}
      {mayChange && isDeleted && (
        <Button
          variant="light"
          leftSection={<IconRestore size={16} aria-hidden />}
          onClick={() => void onRestore(act).then((written) => settle(written, words.restored))}
        >
          {words.restore}
        </Button>
      )}
      {mayChange && !isDeleted && (
        <Button
          variant="subtle"
          color="var(--bad)"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void onRemove(act).then((written) => settle(written, words.removed) && onGone())}
        >
          {words.remove}
        </Button>
      )}
    </Group>
  );
}
