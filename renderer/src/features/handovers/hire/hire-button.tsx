import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';

/** Begins a hire, for whoever may. */
export function HireButton({ onBegin }: { readonly onBegin: () => void }): ReactNode {
  const { handoverHire } = useText();
  const may = useMay();
  if (!may('hireEmployee')) return null;
  return (
    <Button variant="default" leftSection={<IconUserPlus size={17} aria-hidden />} onClick={onBegin}>
      {handoverHire.begin}
    </Button>
  );
}
