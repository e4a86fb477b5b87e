import { Button, Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { PROFILES, type Profile } from '#shared/domain/body-terms.ts';
import type { ProfileSuggestion } from '#shared/domain/profile.ts';
import {
  CONTRACT_SERVICES,
  isServiceIncluded,
  queuePriorityOfProfile,
  suggestContractProfile,
} from '#shared/application/setup/contract-profiles.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { readInteger } from './typed-fields.ts';

/** What a profile gives: its services, and the place in the queue. @see CAP-3.1-b, CAP-3.1-c */
function ProfileGifts({ profile }: { readonly profile: Profile | null }): ReactNode {
  const { labels, setup } = useText();
  const formats = useFormats();
  const included = CONTRACT_SERVICES.filter((service) => isServiceIncluded(profile, service));
  const counts = [included, CONTRACT_SERVICES].map(({ length }) => formats.integer(length));
  const queue = labels.queuePriority[queuePriorityOfProfile(profile)];
  return <p className="soft">{setup.advice.gives(counts[0] ?? '', counts[1] ?? '', queue)}</p>;
}

/** What a suggestion of a profile says. @see CAP-3.1-a, A-5 */
export function suggestionWords(suggestion: ProfileSuggestion, { labels, setup }: Catalogue): string {
  const { advice } = setup;
  if (suggestion.status === 'outOfBand') return advice.outOfBand;
  const { profile, alsoFits } = suggestion;
  const suggested = advice.suggested(labels.profile[profile]);
  return alsoFits === null ? suggested : `${suggested} ${advice.alsoFits(labels.profile[alsoFits])}`;
}

/** The suggestion for counts as they were typed; none while they are not numbers. */
function suggestionFor(workstations: string, servers: string): ProfileSuggestion | undefined {
  const machines = readInteger(workstations);
  const hosts = readInteger(servers === '' ? '0' : servers);
  return machines === null || hosts === null ? undefined : suggestContractProfile(machines, hosts);
}

/** The profile that suits so many machines. What is counted here is not kept: the contract says the profile. @see CAP-3.1-a */
export function ProfileAdvice(props: {
  readonly chosen: string | null;
  readonly onUse: (profile: Profile) => void;
}): ReactNode {
  const text = useText();
  const { labels, setup } = text;
  const [workstations, setWorkstations] = useState('');
  const [servers, setServers] = useState('');
  const { advice } = setup;
  const suggestion = suggestionFor(workstations, servers);
  const chosen = PROFILES.find((profile) => profile === props.chosen) ?? null;
  return (
    <div className="profile-advice pane-form__wide" role="group" aria-label={advice.label}>
      <ProfileGifts profile={chosen} />
      <Group gap="xs" align="end">
        <TextInput
          size="xs"
          w={110}
          inputMode="numeric"
          label={advice.workstations}
          value={workstations}
          onChange={(event) => setWorkstations(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          w={90}
          inputMode="numeric"
          label={advice.servers}
          value={servers}
          onChange={(event) => setServers(event.currentTarget.value)}
        />
        {suggestion?.status === 'suggested' && suggestion.profile !== chosen && (
          <Button size="xs" variant="default" onClick={() => props.onUse(suggestion.profile)}>
            {advice.use(labels.profile[suggestion.profile])}
          </Button>
        )}
      </Group>
      <output>{suggestion !== undefined && suggestionWords(suggestion, text)}</output>
    </div>
  );
}
