import { useArchive } from '#renderer/store/archive-context.tsx';
import { useTicketWays } from '#renderer/features/tickets/ticket-ways.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { type ActForm, readForm } from '#renderer/ui/act-form/act-form.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

/** Does the act that a dialog asked about, and tells how it ended. What it gives is whether it was done. */
export function useRunAct(definition: AskedAct, context: ActContext): (form: ActForm) => Promise<boolean> {
  const { clock } = useArchive().context;
  const { act, settle } = usePerform();
  const { showTicket } = useTicketWays();
  return async (form) => {
    const now = clock.now();
    const reader = readForm(form, now);
    const acted = await definition.run(act, reader, { ...context, now });
    const isDone = settle(acted, definition.done(reader, context));
    const opened = acted.ok ? definition.opened?.(acted.value.value) : undefined;
    if (opened !== undefined) showTicket(opened);
    return isDone;
  };
}
