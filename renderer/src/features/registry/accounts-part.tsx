import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ACCOUNT_TYPES, type AccountType } from '#shared/domain/account.ts';
import type { Account, Person } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { LoggedOpening } from '#renderer/parts/logged-opening.tsx';
import { type HeldLine, HeldList, RecordPart } from './record-part.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';

function OpenAccount({ person }: { readonly person: Person }): ReactNode {
  const { office, fieldNames, labels } = useText();
  const formats = useFormats();
  const today = useToday();
  const names = fieldNames.account;
  const system = (form: FormReader): string => form.text('system') ?? '';
  return (
    <AskedAct
      adds
      label={office.openAccount}
      draftKey={`registry/account/${person.id}`}
      initial={{ type: 'network', createdOn: formats.day(today) }}
      lead={office.accountHint}
      fields={() => [
        {
          name: 'type',
          label: names.type,
          sort: 'choice',
          isMandatory: true,
          choices: labelled(ACCOUNT_TYPES, labels.accountType),
        },
        { name: 'system', label: names.system, sort: 'line', isMandatory: true },
        { name: 'userName', label: names.userName, sort: 'line' },
        { name: 'createdOn', label: names.createdOn, sort: 'day', isMandatory: true },
        { name: 'expiresOn', label: names.expiresOn, sort: 'day' },
      ]}
      submit={office.openAccount}
      run={(act, form) =>
        act('openAccount', {
          personId: person.id,
          type: form.text('type') as AccountType,
          system: system(form),
          userName: form.text('userName'),
          createdOn: form.day('createdOn') ?? '',
          expiresOn: form.day('expiresOn'),
        })
      }
      done={(form) => office.accountOpened(system(form))}
    />
  );
}

function CloseAccount({ account }: { readonly account: Account }): ReactNode {
  const { office } = useText();
  const today = useToday();
  const { act, settle } = usePerform();
  const { id, system } = account;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={office.closeAccountOf(system)}
      onClick={() =>
        void act('closeAccount', { id, closedOn: today }).then((written) =>
          settle(written, office.accountClosed(system)),
        )
      }
    >
      {office.closeAccount}
    </Button>
  );
}

/** The accounts that were opened for a person: what they are, never how one gets in. @see P9-5.1-d, REG-11-a, X-4 */
export function AccountsPart({ person }: { readonly person: Person }): ReactNode {
  const { office, labels } = useText();
  const formats = useFormats();
  const accounts = useFound('account', 'personId', person.id) ?? [];
  const lines = accounts.map((account): HeldLine => {
    const { id, type, system, userName, createdOn, closedOn } = account;
    const parts = [labels.accountType[type], userName, office.since(formats.day(createdOn))];
    return {
      id,
      name: system,
      more: parts.filter((part) => part !== null).join(' · '),
      below: <LoggedOpening kind="account" id={id} />,
      ...(closedOn === null
        ? { acts: <CloseAccount account={account} /> }
        : { chip: { word: office.closedOn(formats.day(closedOn)), tone: 'neutral' } }),
    };
  });
  return (
    <RecordPart title={office.accounts}>
      <HeldList lines={lines} empty={office.noAccounts} />
      <OpenAccount person={person} />
    </RecordPart>
  );
}
