import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { KeptForm, type KeptFormProps } from './kept-form.tsx';
import { useAllowed } from './use-allowed.ts';

/** An act that asks something: a button, and its form in its place once it is pressed. */
export function AskedAct(
  props: Omit<KeptFormProps, 'onCancel'> & {
    readonly label: string;
    /** It adds something to a list. */
    readonly adds?: boolean;
  },
): ReactNode {
  const { label, adds = false, onDone, ...form } = props;
  const isAllowed = useAllowed(form.needs);
  const [isAsked, setAsked] = useState(false);
  if (!isAllowed) return null;
  if (!isAsked)
    return (
      <div>
        <Button
          size={adds ? 'compact-sm' : 'compact-md'}
          variant={adds ? 'light' : 'default'}
          {...(adds && { leftSection: <IconPlus size={15} aria-hidden /> })}
          onClick={() => setAsked(true)}
        >
          {label}
        </Button>
      </div>
    );
  return (
    <KeptForm
      {...form}
      onCancel={() => setAsked(false)}
      onDone={(value) => {
        setAsked(false);
        onDone?.(value);
      }}
    />
  );
}
