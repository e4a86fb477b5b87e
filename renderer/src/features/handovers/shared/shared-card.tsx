import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SharedCredential } from '#shared/domain/kinds.ts';
import { KeepOrRemove } from '#renderer/features/handovers/keep-or-remove.tsx';
import { Part } from '#renderer/parts/card-part.tsx';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { ChangeTelling } from './change-telling.tsx';
import { RecordChange } from './record-change.tsx';
import { useFollowedChanges } from './use-followed-changes.ts';

function Changes({ credential }: { readonly credential: SharedCredential }): ReactNode {
  const { handoverCustody } = useText();
  const { actor } = useDesk();
  const words = handoverCustody.shared;
  const changes = useFollowedChanges()?.filter(({ change }) => change.sharedCredentialId === credential.id);
  const isMember = actor !== null && credential.memberIds.includes(actor);
  const isUsed = credential.closedOn === null && !credential.deleted;
  return (
    <Part title={words.changes}>
      {isUsed && isMember && <RecordChange credential={credential} />}
      {isUsed && !isMember && <p className="soft">{words.onlyMembers}</p>}
      {!isUsed && <p className="soft">{words.settled}</p>}
      {changes?.length === 0 && <p className="soft">{words.noChanges}</p>}
      {changes?.map((followed) => (
        <ChangeTelling key={followed.change.id} followed={followed} />
      ))}
    </Part>
  );
}

function Close({ id }: { readonly id: SharedCredential['id'] }): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const words = handoverCustody.shared;
  const { closedOn } = fieldNames.sharedCredential;
  return (
    <AskedAct
      label={words.close}
      draftKey={`handovers/shared/${id}/close`}
      initial={{ closedOn: formats.day(today) }}
      fields={() => [{ name: 'closedOn', label: closedOn, sort: 'day', isMandatory: true }]}
      submit={words.close}
      run={(act, form) => act('closeSharedCredential', { id, closedOn: form.day('closedOn') ?? today })}
      done={() => words.closedDone}
    />
  );
}

/** A shared credential: who uses it, its changes, and who was told of each. @see P9-5.1-h */
export function SharedCard(props: {
  readonly credential: SharedCredential;
  readonly onGone: () => void;
}): ReactNode {
  const { fieldNames } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const { credential, onGone } = props;
  const { id, bodyId, system, purpose, userName, memberIds, closedOn, deleted } = credential;
  const names = fieldNames.sharedCredential;
  const members = memberIds.map((each) => nameOf(each) ?? '').sort(formats.compare);
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.system, system],
          [names.bodyId, nameOf(bodyId)],
          [names.purpose, purpose],
          [names.userName, userName],
          [names.memberIds, members.join(', ')],
          ...(closedOn === null ? [] : ([[names.closedOn, formats.day(closedOn)]] as const)),
        ]}
      />
      <Changes credential={credential} />
      {may('closeSharedCredential') && closedOn === null && !deleted && <Close id={id} />}
      {may('deleteSharedCredential') && (
        <KeepOrRemove
          isDeleted={deleted}
          remove={(act) => act('deleteSharedCredential', { id })}
          restore={(act) => act('restoreSharedCredential', { id })}
          onGone={onGone}
        />
      )}
    </Stack>
  );
}
