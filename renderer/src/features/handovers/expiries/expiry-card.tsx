import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { credentialExpiry, policyInForce } from '#shared/domain/handover/credential-expiry.ts';
import type { Account } from '#shared/domain/kinds.ts';
import { useHandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { LoggedOpening } from '#renderer/parts/logged-opening.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';

function useExpiryFacts(account: Account): readonly Fact[] {
  const { handoverPolicies } = useText();
  const { expiries: words, everySystem } = handoverPolicies;
  const formats = useFormats();
  const today = useToday();
  const policies = useRecords('credentialPolicy') ?? [];
  const policy = policyInForce(policies, account, today);
  const expiry = credentialExpiry(account, policies, today);
  const rule =
    policy === undefined
      ? words.noRule
      : words.ruleOf(policy.system ?? everySystem, formats.day(policy.validFrom));
  return [
    [words.lastChange, formats.day(account.credentialChangedOn ?? account.createdOn)],
    [words.rule, rule],
    ...(expiry === undefined
      ? []
      : ([
          [words.expiresOn, formats.day(expiry.expiresOn)],
          [words.remindsFrom, formats.day(expiry.remindsFrom)],
        ] as const)),
  ];
}

/** What is done of an account that expires: its credential was changed, or it is closed. */
function Acts({ account }: { readonly account: Account }): ReactNode {
  const { handoverPolicies } = useText();
  const { expiries: words } = handoverPolicies;
  const may = useMay();
  const today = useToday();
  const { act, settle } = usePerform();
  const { id, system } = account;
  return (
    <Stack gap="sm">
      {may('recordCredentialChange') && (
        <>
          <p className="soft">{words.noSecret}</p>
          <Group>
            <Button
              onClick={() =>
                void act('recordCredentialChange', { accountId: id }).then((written) =>
                  settle(written, words.changed(system)),
                )
              }
            >
              {words.changedToday}
            </Button>
          </Group>
          <AskedAct
            label={words.changedAnother}
            draftKey={`handovers/expiry/${id}`}
            initial={{}}
            fields={() => [{ name: 'changedOn', label: words.changedOn, sort: 'day', isMandatory: true }]}
            submit={words.changedAnother}
            run={(acts, form) =>
              acts('recordCredentialChange', { accountId: id, changedOn: form.day('changedOn') ?? '' })
            }
            done={() => words.changed(system)}
          />
        </>
      )}
      {may('closeAccount') && (
        <Group>
          <Button
            variant="default"
            onClick={() =>
              void act('closeAccount', { id, closedOn: today }).then((written) =>
                settle(written, words.closed(system)),
              )
            }
          >
            {words.close}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** An account that expires: by which rule, and what is done of it. @see P9-5.1-g */
export function ExpiryCard({ account }: { readonly account: Account }): ReactNode {
  const { handoverPolicies, fieldNames, labels } = useText();
  const { expiries: words } = handoverPolicies;
  const formats = useFormats();
  const nameOf = useNames();
  const { showPerson } = useHandoverWays();
  const dates = useExpiryFacts(account);
  const names = fieldNames.account;
  const { id, personId, bodyId, type, system, userName, createdOn, expiresOn, closedOn } = account;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.personId, nameOf(personId)],
          [names.bodyId, nameOf(bodyId)],
          [names.type, labels.accountType[type]],
          [names.system, system],
          [names.userName, userName],
          [names.createdOn, formats.day(createdOn)],
          ...(expiresOn === null ? [] : ([[names.expiresOn, formats.day(expiresOn)]] as const)),
          ...dates,
        ]}
      />
      {closedOn === null ? <Acts account={account} /> : <p>{words.isClosed(formats.day(closedOn))}</p>}
      <Group>
        <Button variant="subtle" onClick={() => showPerson(personId)}>
          {words.person}
        </Button>
      </Group>
      <LoggedOpening kind="account" id={id} />
    </Stack>
  );
}
