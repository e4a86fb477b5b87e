import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useOutings } from './use-agenda.ts';

/** How many outings wait for their report, and how many reports for a signature: for whoever may write them. */
export function useOutingsWaiting(): { readonly agenda: number; readonly reports: number } {
  const may = useMay();
  const outings = useOutings() ?? [];
  const reports = useRecords('onSiteReport') ?? [];
  if (!may('recordOnSiteReport')) return { agenda: 0, reports: 0 };
  return {
    agenda: outings.filter(({ state }) => state === 'unreported').length,
    reports: reports.filter(({ signedOn }) => signedOn === null).length,
  };
}
