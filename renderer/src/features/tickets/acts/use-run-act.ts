import { useState } from 'react';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useTicketWays } from '#renderer/features/tickets/ticket-ways.ts';
import { usePerform } from '#renderer/features/tickets/use-perform.ts';
import { type ActForm, readForm } from './act-form.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

/** Does the act that a dialog asked about, and tells how it ended. `run` gives whether it was done. */
export function useRunAct(
  definition: AskedAct,
  context: ActContext,
): { readonly run: (form: ActForm) => Promise<boolean>; readonly isBusy: boolean } {
  const { clock } = useArchive().context;
  const { act, settle } = usePerform();
  const { showTicket } = useTicketWays();
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    async run(form) {
      const now = clock.now();
      const reader = readForm(form, now);
      setBusy(true);
      const acted = await definition.run(act, reader, { ...context, now });
      setBusy(false);
      const isDone = settle(acted, definition.done(reader, context));
      const opened = acted.ok ? definition.opened?.(acted.value.value) : undefined;
      if (opened !== undefined) showTicket(opened);
      return isDone;
    },
  };
}
