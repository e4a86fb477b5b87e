import { Button } from '@mantine/core';
import { IconArrowBackUp, IconTrashOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { displayName } from './display-name.ts';
import type { FormValues, RegistryKind } from './registry-form.ts';
import { useRegistryActs } from './use-registry-acts.ts';

/** A deleted person or seat: as it was, with the act that brings it back. */
export function RestoreCard(props: {
  readonly kind: RegistryKind;
  readonly id: string;
  readonly values: FormValues;
  readonly onRestored: () => void;
}): ReactNode {
  const { registry } = useText();
  const { restorePerson, restoreSeat } = useRegistryActs();
  const { kind, id } = props;
  const name = displayName(kind, props.values);

  async function restore(): Promise<void> {
    const isDone =
      kind === 'person'
        ? await restorePerson(id as RecordId<'person'>, name)
        : await restoreSeat(id as RecordId<'seat'>, name);
    if (isDone) props.onRestored();
  }

  return (
    <Notice
      icon={IconTrashOff}
      title={`${name}: ${registry.deleted}`}
      acts={
        <Button leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => void restore()}>
          {registry.restore}
        </Button>
      }
    >
      <p className="soft">{registry.deletedText}</p>
    </Notice>
  );
}
