import { useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { RecordVersions } from '#shared/domain/versioned.ts';
import { useRules, useVersioned } from '#renderer/store/record-hooks.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useOnSiteChoices } from '#renderer/parts/use-on-site-people.ts';
import { useNow } from '#renderer/store/use-now.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import type { ActContext } from './asked-act.ts';
import { useSupplierChoices } from './use-supplier-choices.ts';

/** What was seen of a ticket first, whatever comes while a dialog is open. */
function useVersionsAtFirst(id: RecordId<'ticket'>): RecordVersions | undefined {
  const live = useVersioned('ticket', id);
  const [versions, setVersions] = useState<RecordVersions>();
  if (versions === undefined && live.status === 'ready') setVersions(live.value.versions);
  return versions;
}

/** What the dialog of an act is made with. */
export function useActContext(ticket: Ticket, life: TicketLife, about: string | null): ActContext {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const rulesOf = useRules();
  const now = useNow();
  const bodies = useBodyChoices(formats.compare);
  const suppliers = useSupplierChoices();
  const onSite = useOnSiteChoices(ticket.bodyId);
  const rules = rulesOf?.(ticket.bodyId) ?? null;
  const versions = useVersionsAtFirst(ticket.id);
  return { ticket, versions, life, about, now, rules, text, formats, nameOf, suppliers, onSite, bodies };
}
