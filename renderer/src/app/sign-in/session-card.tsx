import { Button, SegmentedControl } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ActorId } from '#shared/domain/identity.ts';
import { useServices } from '#renderer/app/services.ts';
import { useConsoleState, usePreferences } from '#renderer/state/console-state.ts';
import type { LockMinutes } from '#renderer/state/preferences.ts';
import { useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { isPin, PinField, PinForm, useAttemptSentence, useHasPin } from './pin-parts.tsx';
import { ReleasePin } from './release-pin.tsx';
import { useActorName } from './sign-in-pages.tsx';
import './sign-in.css';

const MINUTES: readonly LockMinutes[] = [0, 5, 15, 30];

/** Chooses, changes or takes away the PIN of whoever is at the console. */
function OwnPinForm({ actor, hasPin }: { readonly actor: ActorId; readonly hasPin: boolean }): ReactNode {
  const { card } = useText().signIn;
  const { host } = useServices();
  const { lock } = useConsoleState();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const attemptSentence = useAttemptSentence();
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  async function finish(asked: ReturnType<typeof ask>, told: string): Promise<void> {
    const answer = await asked;
    const sentence = answer.ok ? attemptSentence(answer.value) : sentenceOf(answer.refusal);
    setFault(sentence);
    if (sentence !== null) return;
    for (const empty of [setCurrent, setFresh, setAgain]) empty('');
    lock.setState(({ pinChanges }) => ({ pinChanges: pinChanges + 1 }));
    toasts.said(told);
  }

  function ask(isClearing: boolean) {
    if (isClearing) return host.call('pin.clear', { personId: actor, current });
    return host.call('pin.set', { personId: actor, pin: fresh, current: hasPin ? current : null });
  }

  function save(): void {
    if (!isPin(fresh) || (hasPin && !isPin(current))) setFault(card.digitsWrong);
    else if (fresh !== again) setFault(card.different);
    else void finish(ask(false), card.saved);
  }

  function clear(): void {
    if (isPin(current)) void finish(ask(true), card.cleared);
    else setFault(card.digitsWrong);
  }

  return (
    <PinForm
      lead={card.digits}
      fault={fault}
      submit={card.save}
      onSend={save}
      others={
        hasPin && (
          <Button variant="subtle" onClick={clear}>
            {card.clear}
          </Button>
        )
      }
    >
      {hasPin && <PinField label={card.current} value={current} onChange={setCurrent} />}
      <PinField label={card.fresh} value={fresh} onChange={setFresh} />
      <PinField label={card.again} value={again} onChange={setAgain} />
    </PinForm>
  );
}

/** How one signs in at this console, when it locks, and what that protects. @see CAP-3.1.3-a */
export function SessionCard(): ReactNode {
  const { signIn } = useText();
  const { card } = signIn;
  const { lock, preferences } = useConsoleState();
  const { lockMinutes = 0 } = usePreferences();
  const { actor } = useDesk();
  return (
    <section className="card card--padded settings-card" aria-labelledby="settings-session">
      <h2 id="settings-session">{card.title}</h2>
      <div className="settings-line">
        <span id="settings-idle">{card.idle}</span>
        <div className="settings-acts">
          <SegmentedControl
            aria-labelledby="settings-idle"
            data={MINUTES.map((value) => ({ value: String(value), label: card.idleChoices[value] }))}
            value={String(lockMinutes)}
            onChange={(chosen) => preferences.setState({ lockMinutes: Number(chosen) as LockMinutes })}
          />
          <Button
            variant="default"
            leftSection={<IconLock size={16} aria-hidden />}
            onClick={() => lock.setState({ isLocked: true })}
          >
            {signIn.lockNow}
          </Button>
        </div>
      </div>
      {actor !== null && <PinPart actor={actor} />}
      <h3>{card.limits}</h3>
      <p className="soft">{card.limitsText}</p>
    </section>
  );
}

/** What there is of a PIN, and the form to choose, change or take it away. */
function PinPart({ actor }: { readonly actor: ActorId }): ReactNode {
  const { card } = useText().signIn;
  const name = useActorName();
  const hasPin = useHasPin(actor);
  const [isOpen, setOpen] = useState(false);
  if (hasPin === null) return null;
  return (
    <>
      <div className="settings-line">
        <span>{hasPin ? card.hasPin(name) : card.noPin(name)}</span>
        <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {hasPin ? card.change : card.set}
        </Button>
      </div>
      {isOpen && <OwnPinForm key={String(hasPin)} actor={actor} hasPin={hasPin} />}
      <ReleasePin actor={actor} hasPin={hasPin} />
    </>
  );
}
