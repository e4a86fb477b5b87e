import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { CHECK_LISTS, type CheckListName } from './check-rows.ts';

/** Closes a round, having seen what it comes to. */
export function CloseDialog(props: {
  readonly isShown: boolean;
  readonly counts: Readonly<Record<CheckListName, number>>;
  /** How many will count as verified. */
  readonly verified: number;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { checks } = useText();
  const formats = useFormats();
  const { isShown, counts, verified, isBusy, onClose, onCancel } = props;
  return (
    <Modal opened={isShown} onClose={onCancel} title={checks.closeTitle}>
      <Stack gap="sm">
        <dl className="facts">
          {CHECK_LISTS.map((list) => (
            <div key={list} className="facts__line">
              <dt>{checks.outcome[list]}</dt>
              <dd className="tabular">{formats.integer(counts[list])}</dd>
            </div>
          ))}
        </dl>
        <p>{checks.closeText(checks.closeFound(formats.integer(verified)))}</p>
        {counts.missing > 0 && <p className="soft">{checks.closeMissing}</p>}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {checks.closeCancel}
          </Button>
          <Button loading={isBusy} data-autofocus onClick={onClose}>
            {checks.closeNow}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
