import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Person } from '#shared/domain/kinds.ts';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { useServices } from '#renderer/app/services.ts';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useLiveValue } from '#renderer/store/record-hooks.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { isPin, PinField, PinForm, useAttemptSentence } from './pin-parts.tsx';

/** The others who have a PIN at this console, by name. */
function useOthersWithPin(actor: ActorId): readonly Person[] {
  const { host } = useServices();
  const { pinChanges } = useStore(useConsoleState().lock);
  const people = useLiveValue(useDesk().everybody.records.person);
  const formats = useFormats();
  const [owners, setOwners] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    void host.call('pin.owners', {}).then((found) => {
      if (!isOver && found.ok) setOwners(found.value.personIds);
    });
    return () => {
      isOver = true;
    };
  }, [host, pinChanges]);
  return (people ?? [])
    .filter(({ id }) => id !== actor && owners.includes(id))
    .toSorted((left, right) => formats.compare(sortingName(left), sortingName(right)));
}

function ReleaseForm(props: {
  readonly actor: ActorId;
  readonly others: readonly Person[];
  readonly onDone: () => void;
}): ReactNode {
  const { card } = useText().signIn;
  const { release } = card;
  const { host } = useServices();
  const { lock } = useConsoleState();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const attemptSentence = useAttemptSentence();
  const [whose, setWhose] = useState('');
  const [pin, setPin] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  async function take(person: Person): Promise<void> {
    setPin('');
    const answer = await host.call('pin.release', { personId: person.id, by: props.actor, pin });
    const isUnset = answer.ok && answer.value.outcome === 'unset';
    const told = answer.ok ? attemptSentence(answer.value) : sentenceOf(answer.refusal);
    const sentence = isUnset ? release.needsOwn : told;
    setFault(sentence);
    if (sentence !== null) return;
    lock.setState(({ pinChanges }) => ({ pinChanges: pinChanges + 1 }));
    toasts.said(release.done(fullName(person)));
    props.onDone();
  }

  function send(): void {
    const person = props.others.find(({ id }) => id === whose);
    if (person === undefined) setFault(release.whoseMissing);
    else if (isPin(pin)) void take(person);
    else setFault(card.digitsWrong);
  }

  return (
    <PinForm lead={release.lead} fault={fault} submit={release.act} onSend={send}>
      <NativeSelect
        label={release.whose}
        data={[
          { value: '', label: '' },
          ...props.others.map((person) => ({ value: person.id, label: fullName(person) })),
        ]}
        value={whose}
        onChange={(event) => setWhose(event.currentTarget.value)}
      />
      <PinField label={release.own} value={pin} onChange={setPin} />
    </PinForm>
  );
}

/** Takes away the PIN that somebody forgot: for whoever grants access, who shows their own first. @see CAP-3.1.3-a */
export function ReleasePin(props: { readonly actor: ActorId; readonly hasPin: boolean }): ReactNode {
  const { release } = useText().signIn.card;
  const mayRelease = useHolds('grantAccess');
  const others = useOthersWithPin(props.actor);
  const [isOpen, setOpen] = useState(false);
  if (!mayRelease || others.length === 0) return null;
  return (
    <>
      <div className="settings-line">
        <span>{props.hasPin ? release.title : release.needsOwn}</span>
        {props.hasPin && (
          <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {release.open}
          </Button>
        )}
      </div>
      {props.hasPin && isOpen && (
        <ReleaseForm actor={props.actor} others={others} onDone={() => setOpen(false)} />
      )}
    </>
  );
}
