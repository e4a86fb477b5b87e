import { useMemo } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords, useRules } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useNow } from '#renderer/store/use-now.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import type { ActContext } from './asked-act.ts';

/** What the dialog of an act is made with. */
export function useActContext(ticket: Ticket, life: TicketLife, about: string | null): ActContext {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const rulesOf = useRules();
  const now = useNow();
  const bodies = useRecords('body');
  const choices = useMemo(
    () =>
      (bodies ?? [])
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((left, right) => formats.compare(left.label, right.label)),
    [bodies, formats],
  );
  const rules = rulesOf?.(ticket.bodyId) ?? null;
  return { ticket, life, about, now, rules, text, formats, nameOf, bodies: choices };
}
