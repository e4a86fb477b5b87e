import { useMemo } from 'react';
import {
  type FollowedChange,
  followedChanges,
  inServiceOn,
} from '#shared/domain/handover/change-progress.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** The changes of shared credentials with how far their telling has come, latest first; `undefined` while first loaded. */
export function useFollowedChanges(): readonly FollowedChange[] | undefined {
  const credentials = useRecords('sharedCredential');
  const changes = useRecords('sharedCredentialChange');
  const notices = useRecords('changeNotice');
  const people = useRecords('person');
  const today = useToday();
  return useMemo(
    () =>
      credentials === undefined || changes === undefined || notices === undefined || people === undefined
        ? undefined
        : followedChanges({ credentials, changes, notices }, inServiceOn(people, today)),
    [credentials, changes, notices, people, today],
  );
}
