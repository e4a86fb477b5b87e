import { Button, Kbd } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useHandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { useMay } from '#renderer/store/use-may.ts';

/** Begins a hire, for whoever may: its key is `a`. */
export function HireButton(): ReactNode {
  const { handoverHire } = useText();
  const { beginHire } = useHandoverWays();
  const isAllowed = useMay()('hireEmployee');
  useShortcuts(
    useMemo(
      () => (isAllowed ? [{ keys: 'a', label: handoverHire.begin, run: () => beginHire() }] : []),
      [isAllowed, handoverHire, beginHire],
    ),
  );
  if (!isAllowed) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconUserPlus size={17} aria-hidden />}
      rightSection={
        <Kbd size="xs" aria-hidden>
          A
        </Kbd>
      }
      aria-keyshortcuts="a"
      onClick={() => beginHire()}
    >
      {handoverHire.begin}
    </Button>
  );
}
