import {
  GUIDED_ACTION_OUTCOMES,
  GUIDED_ACTION_TYPES,
  type GuidedActionOutcome,
  type GuidedActionType,
} from '#shared/domain/guided-action.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Person, Ticket } from '#shared/domain/kinds.ts';
import { USUAL_MINUTES } from '#shared/domain/on-site/guided-action-usage.ts';
import { likelyGuide } from '#shared/domain/on-site/on-site-people.ts';
import type { ActForm } from '#renderer/ui/act-form/act-form.ts';
import { typedMinutes, typedMoment } from '#renderer/ui/typed-values.ts';
import type { HomeFacts } from './use-home-facts.ts';

/** What is wrong with an entry, by field. */
export type EntryProblems = Readonly<Partial<Record<EntryField, EntryProblem>>>;

/** A field of the entry. */
export type EntryField = 'guide' | 'note' | 'inserted' | 'minutes' | 'at';

/** What may be wrong with one. */
type EntryProblem = 'guide' | 'what' | 'inserted' | 'minutes' | 'when';

/** An entry as the bar shows it: what was typed, and what follows from the rest where nothing was. */
export interface Entry {
  readonly type: GuidedActionType;
  /** A change of medium of a rotation: a line of its register. */
  readonly planId: RecordId<'mediaPlan'> | null;
  readonly inserted: string;
  readonly removed: string;
  readonly place: string;
  readonly seatId: RecordId<'seat'> | null;
  readonly assetId: RecordId<'asset'> | null;
  readonly ticketId: RecordId<'ticket'> | null;
  readonly guideId: RecordId<'person'> | null;
  readonly minutes: string;
  readonly outcome: GuidedActionOutcome;
  readonly at: string;
  readonly note: string;
}

/** What was done, as far as it is chosen. */
export function typeOf(form: ActForm): GuidedActionType | null {
  return GUIDED_ACTION_TYPES.find((type) => type === form['type']) ?? null;
}

/** An id that was chosen, unless it means nothing any more. */
function chosen<Id extends string>(
  text: string | undefined,
  known: readonly { readonly id: Id }[],
): Id | null {
  return known.find(({ id }) => id === text)?.id ?? null;
}

/** The rotation whose medium is changed: the one chosen, else one that is due today, else the only one. */
function planOf(form: ActForm, { plans, media }: HomeFacts): RecordId<'mediaPlan'> | null {
  const open = plans.filter(({ closedOn }) => closedOn === null);
  const due = media.find(({ state }) => state === 'due')?.plan.id;
  return chosen(form['planId'], open) ?? due ?? open[0]?.id ?? null;
}

/** The medium that is expected today in a rotation; empty where none is. */
function expectedIn({ media }: HomeFacts, planId: RecordId<'mediaPlan'> | null): string {
  return media.find(({ plan }) => plan.id === planId)?.expected?.label ?? '';
}

/** The medium that is in: the one that went in last. */
function presentIn({ changes }: HomeFacts, planId: RecordId<'mediaPlan'> | null): string {
  const last = changes
    .filter((change) => change.planId === planId && change.insertedLabel !== null)
    .toSorted((one, other) => other.changedAt - one.changedAt)[0];
  return last?.insertedLabel ?? '';
}

/** What was typed in a field; what is likely, while nothing was. */
function typed(form: ActForm, name: string, likely: string): string {
  return form[name] ?? likely;
}

/** The seat: that of the ticket, else where something was done last, else the first. */
function likelySeat({ actions, seats }: HomeFacts, ticket: Ticket | undefined): RecordId<'seat'> | null {
  const last = actions.toSorted((one, other) => other.startedAt - one.startedAt)[0];
  return ticket?.seatId ?? last?.seatId ?? seats[0]?.id ?? null;
}

/** An entry of `type`, whatever was not typed being what is likely. @see REG-5.3-a */
export function entryOf(
  form: ActForm,
  type: GuidedActionType,
  facts: HomeFacts,
  guides: readonly Pick<Person, 'id'>[],
): Entry {
  const planId = type === 'mediaChange' ? planOf(form, facts) : null;
  const ticketId = chosen(form['ticketId'], facts.tickets);
  const ticket = facts.tickets.find(({ id }) => id === ticketId);
  return {
    ...{ type, planId, ticketId },
    inserted: typed(form, 'inserted', expectedIn(facts, planId)),
    removed: typed(form, 'removed', presentIn(facts, planId)),
    place: typed(form, 'place', ''),
    seatId: chosen(form['seatId'], facts.seats) ?? likelySeat(facts, ticket),
    assetId: chosen(typed(form, 'assetId', ticket?.assetId ?? ''), facts.assets),
    guideId: chosen(form['guideId'], guides) ?? likelyGuide(guides, ticket ?? null, facts.actions),
    minutes: typed(form, 'minutes', String(USUAL_MINUTES[type])),
    outcome: GUIDED_ACTION_OUTCOMES.find((each) => each === form['outcome']) ?? 'solved',
    at: typed(form, 'at', ''),
    note: typed(form, 'note', ''),
  };
}

/** Whether an entry is of the register of a rotation, and of no ticket. */
export function isRegisterOnly({ planId, ticketId }: Entry): boolean {
  return planId !== null && ticketId === null;
}

/** What keeps an entry from being recorded. @see REG-5.3-b */
export function problemsOf(entry: Entry, now: Instant): EntryProblems {
  const { type, planId, guideId, inserted, minutes, at, note } = entry;
  const count = typedMinutes(minutes) ?? 0;
  return {
    ...(guideId === null && !isRegisterOnly(entry) && { guide: 'guide' }),
    ...(type === 'other' && note.trim() === '' && { note: 'what' }),
    ...(planId !== null && inserted.trim() === '' && { inserted: 'inserted' }),
    ...((count < 1 || count > 600) && { minutes: 'minutes' }),
    ...(at.trim() !== '' && typedMoment(at, now) === undefined && { at: 'when' }),
  };
}
