import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';

/** Takes back a line that was withdrawn. */
export function TakeBack({ id }: { readonly id: RecordId<'documentLine'> }): ReactNode {
  const { costsDocuments: words } = useText();
  const may = useMay();
  const { act, settle } = usePerform();
  if (!may('editDocumentLine')) return null;
  const changes = { withdrawnReason: null };
  return (
    <Group>
      <Button
        variant="default"
        onClick={() =>
          void act('editDocumentLine', { id, changes }).then((written) => settle(written, words.takenBack))
        }
      >
        {words.takeBack}
      </Button>
    </Group>
  );
}
