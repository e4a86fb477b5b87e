import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { type AssistanceScope, assistanceScope } from '#shared/domain/assistance-scope.ts';
import { channelsOf } from '#shared/domain/body-channels.ts';
import type { Profile } from '#shared/domain/body-terms.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { BodyTerms } from '#shared/domain/kinds.ts';
import { onCallRefusal } from '#shared/domain/on-call.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import { matterProposedFor } from '#shared/domain/telephony.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import type { TakeChargeClock } from '#shared/domain/service-level/take-charge-clock.ts';
import { type Channel, CHANNELS, type OutsideMatter } from '#shared/domain/ticket.ts';
import type { EntryDraft } from './entry-draft.ts';
import { assignedPriority } from './entry-priority.ts';

/** What the rules say of a ticket while it is being written down. */
export interface EntryAdvice {
  /** Those of the body; all of them while no body is chosen. @see CAP-3.1.4-a */
  readonly channels: readonly Channel[];
  /** The one that was chosen, or the body's first where it has not got that one. */
  readonly channel: Channel;
  /** `null` for a body that the office serves as its own, and while none is chosen. */
  readonly profile: Profile | null;
  readonly scope: AssistanceScope;
  /** `null` while no body is chosen. */
  readonly clock: TakeChargeClock | null;
  readonly onCall: OnCallAdvice;
  /** The matter, not the office's, that the words name and that nobody has said is the office's all the same. */
  readonly matter: OutsideMatter | null;
}

/** What the rules say of the Saturday on-call. */
interface OnCallAdvice {
  /** Whether it can be asked for now. @see CAP-2.1-c */
  readonly isOpen: boolean;
  readonly phone: string | null;
  readonly isCentralised: boolean;
  /** Why it would be refused, once it is asked for. */
  readonly refusal: ActRefusal | undefined;
}

const NO_ON_CALL: OnCallAdvice = { isOpen: false, phone: null, isCentralised: false, refusal: undefined };

/** What the rules of a body say of a draft at a moment; `null` while there is no body, or its rules are loading. */
export function adviceOn(draft: EntryDraft, rules: BodyRules | null, now: Instant): EntryAdvice {
  const terms = rules?.termsOn(rules.workingTime.dayOf(now));
  const channels = rules === null ? CHANNELS : channelsOf(terms);
  const profile = terms?.profile ?? null;
  return {
    channels,
    channel: channels.includes(draft.channel) ? draft.channel : (channels[0] ?? draft.channel),
    profile,
    scope: assistanceScope(draft.reason, profile),
    clock: rules === null ? null : clockOn(draft, rules, now),
    onCall: rules === null ? NO_ON_CALL : onCallOn(draft, rules, now),
    matter: matterOn(draft, terms),
  };
}

/** The clock that the ticket would have, were it opened now. */
function clockOn(draft: EntryDraft, rules: BodyRules, now: Instant): TakeChargeClock {
  const ticket = {
    bodyId: rules.bodyId,
    priority: assignedPriority(draft),
    state: 'opened',
    openedAt: now,
    takenAt: null,
    suspensions: [],
    duplicateOfId: null,
    onCall: draft.onCall.isAsked ? true : null,
  } as const;
  return takeChargeClock(ticket, rules, now);
}

function onCallOn(
  { onCall: { isAsked, ...ticks } }: EntryDraft,
  rules: BodyRules,
  now: Instant,
): OnCallAdvice {
  const { workingTime } = rules;
  const terms = rules.termsOn(workingTime.dayOf(now));
  return {
    isOpen: workingTime.isOnCall(now),
    phone: terms?.onCallPhone ?? null,
    isCentralised: terms?.centralisedApplications === true,
    refusal: isAsked ? onCallRefusal(ticks, now, terms, workingTime) : undefined,
  };
}

/** @see REG-3.c3-a */
function matterOn(
  { subject, description, keptMatter, outsideMatter }: EntryDraft,
  terms: BodyTerms | undefined,
): OutsideMatter | null {
  if (outsideMatter !== null) return outsideMatter;
  const matter = matterProposedFor(`${subject}\n${description}`, terms);
  return matter === keptMatter ? null : matter;
}
