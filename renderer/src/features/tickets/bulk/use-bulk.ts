import { useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { type BulkAct, bulkArguments, type BulkForm } from './bulk-form.ts';

function useSaid(): (act: BulkAct, count: string) => string {
  const { bulk } = useText().tickets;
  return (act, count) => {
    const words: Readonly<Record<BulkAct, (count: string) => string>> = {
      assign: bulk.assigned,
      take: bulk.taken,
      priority: bulk.prioritised,
      team: bulk.moved,
      tags: bulk.tagged,
      resolve: bulk.resolved,
      close: bulk.closed,
    };
    return words[act](count);
  };
}

/** Does one thing to many tickets, with one act to take it all back, and keeps why some of them refused. */
export function useBulk(ticketIds: readonly RecordId<'ticket'>[]) {
  const formats = useFormats();
  const saidOf = useSaid();
  const { act: run, settle } = usePerform();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  /** Gives whether every ticket accepted it. */
  async function apply(act: BulkAct, form: BulkForm): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    const args = { ticketIds: [...ticketIds], act: bulkArguments(act, form) };
    const written = await run('changeManyTickets', args);
    setBusy(false);
    const refused = written.ok
      ? written.value.value.outcomes.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]))
      : [];
    setRefusals(refused);
    const isDone = settle(written, saidOf(act, formats.integer(ticketIds.length - refused.length)));
    return isDone && refused.length === 0;
  }

  return { busy, refusals, apply, forget: () => setRefusals([]) };
}
