import { useMemo } from 'react';
import type { Notification } from '#shared/domain/kinds.ts';
import { useFound } from '#renderer/store/record-hooks.ts';

/** What has not gone: first what failed, then what waits, oldest first. */
export function useOutbox(): readonly Notification[] | undefined {
  const failed = useFound('notification', 'state', 'failed');
  const toSend = useFound('notification', 'state', 'toSend');
  return useMemo(() => {
    if (failed === undefined || toSend === undefined) return undefined;
    const byAge = (left: Notification, right: Notification): number => left.preparedAt - right.preparedAt;
    return [...failed.toSorted(byAge), ...toSend.toSorted(byAge)];
  }, [failed, toSend]);
}
