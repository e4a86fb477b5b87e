import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { displayName } from './display-name.ts';
import type { FormValues, RegistryKind } from './registry-form.ts';
import { useRegistryActs } from './use-registry-acts.ts';

/** Deletes a person or a seat: at once, with the time to take it back. Bodies are not deleted. */
export function RemoveButton(props: {
  readonly kind: RegistryKind;
  readonly id: string;
  readonly values: FormValues;
  readonly onRemoved: () => void;
}): ReactNode {
  const { registry } = useText();
  const { removePerson, removeSeat } = useRegistryActs();
  const { kind, id } = props;
  if (kind === 'body') return null;
  const name = displayName(kind, props.values);

  async function remove(): Promise<void> {
    const isDone =
      kind === 'person'
        ? await removePerson(id as RecordId<'person'>, name)
        : await removeSeat(id as RecordId<'seat'>, name);
    if (isDone) props.onRemoved();
  }

  return (
    <Button
      variant="subtle"
      color="var(--bad)"
      mr="auto"
      leftSection={<IconTrash size={16} aria-hidden />}
      onClick={() => void remove()}
    >
      {registry.remove}
    </Button>
  );
}
