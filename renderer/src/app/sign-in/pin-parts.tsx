import { Button, PasswordInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ActorId } from '#shared/domain/identity.ts';
import { PIN_DIGITS, type PinAttempt } from '#shared/host/pin.ts';
import { useServices } from '#renderer/app/services.ts';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useFormats, useText } from '#renderer/state/text.ts';

/** Whether a text can be a PIN. */
export const isPin = (text: string): boolean => /^\d{4,12}$/.test(text);

/** Whether whoever is at the console has a PIN here; `null` while it is asked. */
export function useHasPin(actor: ActorId): boolean | null {
  const { host } = useServices();
  const { pinChanges } = useStore(useConsoleState().lock);
  const [hasPin, setHasPin] = useState<boolean | null>(null);
  useEffect(() => {
    let isOver = false;
    void host.call('pin.known', { personId: actor }).then((found) => {
      if (!isOver && found.ok) setHasPin(found.value.known);
    });
    return () => {
      isOver = true;
    };
  }, [host, actor, pinChanges]);
  return hasPin;
}

/** Says how an attempt ended; `null` when it was right. */
export function useAttemptSentence(): (attempt: PinAttempt) => string | null {
  const { signIn } = useText();
  const formats = useFormats();
  return ({ outcome, waitMilliseconds }) => {
    if (outcome === 'right' || outcome === 'unset') return null;
    return outcome === 'wrong'
      ? signIn.wrong
      : signIn.wait(formats.integer(Math.ceil(waitMilliseconds / 1_000)));
  };
}

/** Where a PIN is written. */
export function PinField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <PasswordInput
      label={props.label}
      inputMode="numeric"
      autoComplete="off"
      maxLength={PIN_DIGITS.most}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** A form about PINs: what it is for, its fields, what was wrong, and its acts. */
export function PinForm(props: {
  readonly lead: string;
  readonly fault: string | null;
  readonly submit: string;
  readonly onSend: () => void;
  /** Other things that can be done with what was written. */
  readonly others?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { lead, fault, submit, onSend, others, children } = props;
  return (
    <form
      autoComplete="off"
      className="sign-in__form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <p className="soft">{lead}</p>
      <div className="sign-in__line">{children}</div>
      {fault !== null && (
        <p className="sign-in__fault" role="alert">
          {fault}
        </p>
      )}
      <div className="settings-acts">
        <Button type="submit" variant="default">
          {submit}
        </Button>
        {others}
      </div>
    </form>
  );
}
