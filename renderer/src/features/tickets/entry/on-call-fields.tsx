import { Checkbox, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { ON_CALL_TICKS, type OnCallCase } from '#shared/domain/on-call-case.ts';
import { useText } from '#renderer/state/text.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import type { EntryForm } from './entry-form.ts';

/**
 * The Saturday on-call: offered while its window lasts, with its number; what is asked of a problem stands beside it.
 *
 * @see CAP-2.1-a, CAP-2.1-b, CAP-2.1-c
 */
export function OnCallFields({ form, onForm, advice, errors }: EntryForm): ReactNode {
  const { ticketActs } = useText();
  const sentenceOf = useRefusalSentence();
  const words = ticketActs.onCall;
  const { isOpen, phone, isCentralised, refusal } = advice.onCall;
  const { onCall } = form;
  if (!isOpen && !onCall.isAsked) return null;
  const error = refusal === undefined ? errors.get('onCall') : sentenceOf(refusal);
  const tick = (name: keyof OnCallCase, label: string): ReactNode => (
    <Checkbox
      key={name}
      label={label}
      checked={onCall[name]}
      onChange={(event) => onForm({ ...form, onCall: { ...onCall, [name]: event.currentTarget.checked } })}
    />
  );
  return (
    <div className="entry__on-call pane-form__wide">
      <Switch
        label={words.title}
        description={phone === null ? words.lead : words.leadWithPhone(phone)}
        checked={onCall.isAsked}
        onChange={(event) => onForm({ ...form, onCall: { ...onCall, isAsked: event.currentTarget.checked } })}
      />
      {onCall.isAsked && (
        <div className="entry__ticks" role="group" aria-label={words.title}>
          {ON_CALL_TICKS.map((name) => tick(name, words.ticks[name]))}
          {isCentralised && tick('centralisedApplication', words.centralised)}
        </div>
      )}
      {onCall.isAsked && error !== undefined && (
        <p className="entry__error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
