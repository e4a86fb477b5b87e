import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { KeptForm, type KeptFormProps } from '#renderer/features/inventory/forms/kept-form.tsx';

/** An act that asks something: a button, and its form in its place once it is pressed. */
export function AskedAct(
  props: Omit<KeptFormProps, 'onDone' | 'onCancel'> & {
    readonly label: string;
    readonly onDone?: (value: unknown) => void;
  },
): ReactNode {
  const { label, onDone, ...form } = props;
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button size="compact-md" variant="default" onClick={() => setAsked(true)}>
        {label}
      </Button>
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
