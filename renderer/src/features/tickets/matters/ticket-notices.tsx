import type { ReactNode } from 'react';
import { assistanceScope } from '#shared/domain/assistance-scope.ts';
import { isAssistanceDue } from '#shared/domain/inventory/assistance-due.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset, Ticket } from '#shared/domain/kinds.ts';
import { isObsolete } from '#shared/domain/operating-systems.ts';
import { remoteScope } from '#shared/domain/remote-assistance.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { warningsOf } from '#shared/domain/ticket-warnings.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useText } from '#renderer/state/text.ts';
import { useRules } from '#renderer/store/record-hooks.ts';
import { useNow } from '#renderer/store/use-now.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';

/** What else the ticket has to do with: what it duplicates, what it follows. */
function relationNotices(
  { duplicateOfId, followsId }: Ticket,
  { others }: TicketLife,
  { ticketClock }: Catalogue,
): readonly string[] {
  const words = ticketClock.notices;
  const about = (id: RecordId<'ticket'> | null, sentence: (code: string) => string): readonly string[] => {
    const other = id === null ? undefined : others.get(id);
    return other === undefined ? [] : [sentence(ticketCode(other))];
  };
  return [...about(duplicateOfId, words.duplicate), ...about(followsId, words.follows)];
}

/** What there is to know of a ticket before one works on it, each in a sentence. */
export function noticesOf(
  ticket: Ticket,
  life: TicketLife,
  rules: BodyRules,
  now: number,
  text: Catalogue,
): readonly string[] {
  const words = text.ticketClock.notices;
  const terms = rules.termsOn(dayOf(ticket.openedAt));
  const system = systemOf(ticket, life.assets);
  const scope = assistanceScope(ticket.reason, terms?.profile ?? null);
  return [
    ...warningsOf(ticket).map((warning) => text.ticketWarnings[warning]),
    ...(system !== null && isObsolete(system, terms) ? [words.obsolete(system)] : []),
    ...assistanceNotice(ticket, life.assets, words),
    ...(scope.included ? [] : [words.notIncluded(scope.proposes.map((each) => words.proposals[each]))]),
    ...(remoteScope(life.remoteSessions, now) === 'beyondLimit' ? [words.beyondLimit] : []),
    ...(ticket.onCall === true ? [words.onCall] : []),
    ...(ticket.chargeable === true ? [words.chargeable] : []),
    ...relationNotices(ticket, life, text),
  ];
}

/** That the office owes no help for the device, and who authorised it all the same. @see REG-10.5-a */
function assistanceNotice(
  { assetId, authorisedBy }: Ticket,
  assets: readonly Asset[],
  { notDue, authorised }: Catalogue['ticketClock']['notices'],
): readonly string[] {
  const asset = assets.find(({ id }) => id === assetId);
  if (asset === undefined || isAssistanceDue(asset)) return [];
  return [authorisedBy === null ? notDue(asset.label) : authorised(asset.label, authorisedBy)];
}

/** The system that the ticket says, or the one of its device. @see CAP-3.1.5-a */
function systemOf({ operatingSystem, assetId }: Ticket, assets: readonly Asset[]): string | null {
  return operatingSystem ?? assets.find(({ id }) => id === assetId)?.operatingSystem ?? null;
}

/**
 * The notices of a ticket: what a merge left amiss, an obsolete system, what assistance does not include, what it follows.
 *
 * @see X-3, CAP-3.1.5-a, A-31
 */
export function TicketNotices(props: { readonly ticket: Ticket; readonly life: TicketLife }): ReactNode {
  const text = useText();
  const rulesOf = useRules();
  const now = useNow();
  if (rulesOf === undefined) return null;
  const notices = noticesOf(props.ticket, props.life, rulesOf(props.ticket.bodyId), now, text);
  if (notices.length === 0) return null;
  return (
    <ul className="ticket-notices">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}
