import { Button, Group, Stack } from '@mantine/core';
import { IconRestore, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { policyInForce } from '#shared/domain/handover/credential-expiry.ts';
import type { CredentialPolicy } from '#shared/domain/kinds.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Facts } from '#renderer/ui/facts.tsx';

/** How many open accounts a rule governs today. */
function useGoverned(policy: CredentialPolicy): number {
  const today = useToday();
  const policies = useRecords('credentialPolicy') ?? [];
  const accounts = useRecords('account') ?? [];
  return accounts.filter(
    (account) => account.closedOn === null && policyInForce(policies, account, today)?.id === policy.id,
  ).length;
}

function Acts(props: { readonly policy: CredentialPolicy; readonly onGone: () => void }): ReactNode {
  const { handoverPolicies: words } = useText();
  const may = useMay();
  const { act, settle } = usePerform();
  const { id, deleted } = props.policy;
  if (deleted)
    return (
      <Group>
        <p className="soft">{words.deleted}</p>
        {may('restoreCredentialPolicy') && (
          <Button
            variant="light"
            leftSection={<IconRestore size={16} aria-hidden />}
            onClick={() =>
              void act('restoreCredentialPolicy', { id }).then((written) => settle(written, words.restored))
            }
          >
            {words.restore}
          </Button>
        )}
      </Group>
    );
  if (!may('deleteCredentialPolicy')) return null;
  return (
    <Group>
      <Button
        variant="subtle"
        color="var(--bad)"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() =>
          void act('deleteCredentialPolicy', { id }).then(
            (written) => settle(written, words.removed) && props.onGone(),
          )
        }
      >
        {words.remove}
      </Button>
    </Group>
  );
}

/** A rule for credentials: what it asks, and how many accounts it governs. @see P9-5.1-g */
export function PolicyCard(props: {
  readonly policy: CredentialPolicy;
  readonly onGone: () => void;
}): ReactNode {
  const { handoverPolicies: words, fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { policy, onGone } = props;
  const governed = useGoverned(policy);
  const names = fieldNames.credentialPolicy;
  const { bodyId, system, validFrom, minLength, classes, durationDays, noticeDays } = policy;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.bodyId, nameOf(bodyId)],
          [names.system, system ?? words.everySystem],
          [names.validFrom, formats.day(validFrom)],
          [names.minLength, words.characters(formats.integer(minLength))],
          [names.classes, classes.map((each) => labels.characterClass[each]).join(', ')],
          [
            names.durationDays,
            durationDays === null ? words.never : words.days(formats.integer(durationDays)),
          ],
          [names.noticeDays, words.days(formats.integer(noticeDays))],
          [words.governed, words.governedCount(formats.integer(governed))],
        ]}
      />
      <Acts policy={policy} onGone={onGone} />
    </Stack>
  );
}
