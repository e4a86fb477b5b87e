import { Alert, Button, PasswordInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { fullName } from '#shared/domain/person-name.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Person } from '#shared/domain/kinds.ts';
import type { PinAttempt } from '#shared/host/pin.ts';
import { StartupPage } from '#renderer/features/startup/startup-page.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useAccess, useDesk } from '#renderer/store/archive-context.tsx';
import { useLiveValue } from '#renderer/store/record-hooks.ts';
import { useServices } from '#renderer/app/services.ts';
import { PersonChooser } from '#renderer/app/person-chooser.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';

interface Choosing {
  readonly onChoose: (actor: ActorId, name: string) => void;
}

/** Everybody who may sit at the console. */
function useEverybody(): readonly Person[] | undefined {
  return useLiveValue(useDesk().everybody.records.person);
}

/** Whoever grants access. */
function useManagers(): readonly Person[] {
  const { managers } = useAccess();
  return (useEverybody() ?? []).filter(({ id }) => managers.includes(id));
}

/** The name of whoever is at the console; empty while it is read. */
export function useActorName(): string {
  const { actor } = useDesk();
  const person = useEverybody()?.find(({ id }) => id === actor);
  return person === undefined ? '' : fullName(person);
}

/** Asks for the PIN, and says how the attempt ended. */
function PinForm(props: { readonly actor: ActorId; readonly onRight: () => void }): ReactNode {
  const { signIn } = useText();
  const formats = useFormats();
  const { host } = useServices();
  const sentenceOf = useRefusalSentence();
  const [pin, setPin] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);

  function tell({ outcome, waitMilliseconds }: PinAttempt): void {
    if (outcome === 'right' || outcome === 'unset') props.onRight();
    else if (outcome === 'wrong') setSaid(signIn.wrong);
    else setSaid(signIn.wait(formats.integer(Math.ceil(waitMilliseconds / 1_000))));
  }

  async function check(): Promise<void> {
    setAsking(true);
    const given = pin;
    setPin('');
    const checked = await host.call('pin.check', { personId: props.actor, pin: given });
    setAsking(false);
    if (checked.ok) tell(checked.value);
    else setSaid(checked.refusal.code === 'argument-invalid' ? signIn.wrong : sentenceOf(checked.refusal));
  }

  return (
    <form
      autoComplete="off"
      className="sign-in__form"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <PasswordInput
        autoFocus
        label={signIn.pin}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={pin}
        error={said}
        onChange={(event) => setPin(event.currentTarget.value)}
      />
      <Button type="submit" loading={isAsking}>
        {signIn.open}
      </Button>
    </form>
  );
}

/** The page over hidden screens: a PIN, or a click where none was chosen, or another person. */
export function LockPage(
  props: Choosing & { readonly actor: ActorId; readonly hasPin: boolean; readonly onOpen: () => void },
): ReactNode {
  const { signIn } = useText();
  const name = useActorName();
  const able = useManagers().filter(({ id }) => id !== props.actor);
  const [isChoosing, setChoosing] = useState(false);
  const { hasPin } = props;
  return (
    <StartupPage
      title={hasPin && !isChoosing ? signIn.pinTitle(name) : signIn.lockTitle}
      lead={hasPin ? signIn.pinLead : signIn.noPinLead(name)}
    >
      <div className="card card--padded sign-in">
        {isChoosing && (
          <PersonChooser
            onLeave={() => setChoosing(false)}
            onChoose={(actor, chosen) => {
              setChoosing(false);
              props.onChoose(actor, chosen);
            }}
          />
        )}
        {!isChoosing && hasPin && <PinForm actor={props.actor} onRight={props.onOpen} />}
        {!isChoosing && !hasPin && (
          <Button autoFocus onClick={props.onOpen}>
            {signIn.open}
          </Button>
        )}
        <Button variant="subtle" onClick={() => setChoosing(!isChoosing)}>
          {isChoosing ? signIn.back : signIn.another}
        </Button>
        {hasPin && able.length > 0 && (
          <p className="soft">{signIn.forgotten(able.map((person) => fullName(person)).join(', '))}</p>
        )}
      </div>
    </StartupPage>
  );
}

/** The page of somebody who may see nothing: why, and who can change that. @see CAP-3.1.3-a */
export function NoRolePage(props: Choosing): ReactNode {
  const { noRole } = useText().signIn;
  const name = useActorName();
  const able = useManagers();
  return (
    <StartupPage title={noRole.title} lead={noRole.lead(name)}>
      <Alert color="var(--attention)" title={noRole.who}>
        {able.map((person) => fullName(person)).join(', ')}
      </Alert>
      <div className="card card--padded sign-in">
        <p>{noRole.another}</p>
        <PersonChooser onChoose={props.onChoose} />
      </div>
    </StartupPage>
  );
}
