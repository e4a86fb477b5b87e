import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import type { RegistryKind } from './form-fields.ts';
import type { FormValues } from './registry-form.ts';
import { registryAct, useRegistryActs } from './use-registry-acts.ts';

/** Deletes a record: at once, with the time to take it back. Bodies are not deleted. */
export function RemoveButton(props: {
  readonly kind: RegistryKind;
  readonly id: string;
  readonly values: FormValues;
  readonly onRemoved: () => void;
}): ReactNode {
  const { registry } = useText();
  const { remove } = useRegistryActs();
  const may = useMay();
  const { kind, id, values, onRemoved } = props;
  const removal = registryAct(kind, 'remove');
  if (removal === null || !may(removal)) return null;
  return (
    <Button
      variant="subtle"
      color="var(--bad)"
      mr="auto"
      leftSection={<IconTrash size={16} aria-hidden />}
      onClick={() => void remove({ kind, id, values }).then((isDone) => isDone && onRemoved())}
    >
      {registry.remove}
    </Button>
  );
}
