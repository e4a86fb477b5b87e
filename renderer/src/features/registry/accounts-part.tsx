import { type ReactNode, useState } from 'react';
import type { Account, Person } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { LoggedOpening } from '#renderer/parts/logged-opening.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { CredentialChanged, useExpiryWords } from './account-expiry.tsx';
import { accountFields, accountSaid, EditAccount } from './edit-account.tsx';
import { HeldAct } from './held-acts.tsx';
import { type HeldLine, HeldList, RecordPart } from './record-part.tsx';

function OpenAccount({ person }: { readonly person: Person }): ReactNode {
  const text = useText();
  const { office } = text;
  const formats = useFormats();
  const today = useToday();
  return (
    <AskedAct
      adds
      label={office.openAccount}
      draftKey={`registry/account/${person.id}`}
      initial={{ type: 'network', createdOn: formats.day(today) }}
      lead={office.accountHint}
      fields={() => accountFields(text)}
      submit={office.openAccount}
      run={(act, form) => act('openAccount', { personId: person.id, ...accountSaid(form) })}
      done={(form) => office.accountOpened(form.text('system') ?? '')}
    />
  );
}

function AccountActs(props: { readonly account: Account; readonly onEdit: () => void }): ReactNode {
  const { office } = useText();
  const today = useToday();
  const may = useMay();
  const { act, settle } = usePerform();
  const { id, system, closedOn } = props.account;
  const close = async (): Promise<void> => {
    settle(await act('closeAccount', { id, closedOn: today }), office.accountClosed(system));
  };
  return (
    <>
      <CredentialChanged account={props.account} />
      {may('editAccount') && (
        <HeldAct label={office.editHeld} about={office.editAccountOf(system)} onClick={props.onEdit} />
      )}
      {closedOn === null && may('closeAccount') && (
        <HeldAct
          label={office.closeAccount}
          about={office.closeAccountOf(system)}
          onClick={() => void close()}
        />
      )}
    </>
  );
}

/** The accounts that were opened for a person: what they are, never how one gets in. @see P9-5.1-d, REG-11-a, X-4 */
export function AccountsPart({ person }: { readonly person: Person }): ReactNode {
  const { office, labels } = useText();
  const formats = useFormats();
  const may = useMay();
  const [editing, setEditing] = useState<string | null>(null);
  const expiryOf = useExpiryWords();
  const accounts = useFound('account', 'personId', person.id) ?? [];
  const lines = accounts.map((account): HeldLine => {
    const { id, type, system, userName, createdOn, closedOn } = account;
    const parts = [
      labels.accountType[type],
      userName,
      office.since(formats.day(createdOn)),
      expiryOf(account),
    ];
    return {
      id,
      name: system,
      more: parts.filter((part) => part !== null).join(' · '),
      below: (
        <>
          <LoggedOpening kind="account" id={id} />
          {editing === id && <EditAccount account={account} onClose={() => setEditing(null)} />}
        </>
      ),
      acts: <AccountActs account={account} onEdit={() => setEditing(id)} />,
      ...(closedOn !== null && {
        chip: { word: office.closedOn(formats.day(closedOn)), tone: 'neutral' as const },
      }),
    };
  });
  return (
    <RecordPart title={office.accounts}>
      <HeldList lines={lines} empty={office.noAccounts} />
      {may('openAccount') && <OpenAccount person={person} />}
    </RecordPart>
  );
}
