import type { RecordId } from '#shared/domain/identity.ts';
import { useArchive } from './archive-context.tsx';

/** Gives the ticket with a number, as it is typed: `null` when none is said, `undefined` when there is none. */
export function useTicketCalled(): (number: string | null) => Promise<RecordId<'ticket'> | null | undefined> {
  const { workspace } = useArchive();
  return async (number) => {
    if (number === null) return null;
    const [found] = await workspace.find('ticket', { index: 'number', value: number });
    return found?.id;
  };
}
