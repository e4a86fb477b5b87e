import { Button } from '@mantine/core';
import { IconArrowBackUp, IconTrashOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { RegistryKind } from './form-fields.ts';
import { recordName } from './record-name.ts';
import type { FormValues } from './registry-form.ts';
import { registryAct, useRegistryActs } from './use-registry-acts.ts';

/** A deleted record: as it was, with the act that brings it back. */
export function RestoreCard(props: {
  readonly kind: RegistryKind;
  readonly id: string;
  readonly values: FormValues;
  readonly onRestored: () => void;
}): ReactNode {
  const text = useText();
  const { registry } = text;
  const { restore } = useRegistryActs();
  const may = useMay();
  const { kind, id, values, onRestored } = props;
  const restoration = registryAct(kind, 'restore');
  const name = recordName(kind, values, text, useNames());
  return (
    <Notice
      icon={IconTrashOff}
      title={`${name}: ${registry.deleted}`}
      acts={
        restoration !== null &&
        may(restoration) && (
          <Button
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => void restore({ kind, id, values }).then((isDone) => isDone && onRestored())}
          >
            {registry.restore}
          </Button>
        )
      }
    >
      <p className="soft">{registry.deletedText}</p>
    </Notice>
  );
}
