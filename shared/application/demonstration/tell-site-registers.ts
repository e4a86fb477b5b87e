import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { isOpenForMedia } from '#shared/domain/on-site/media-rotation.ts';
import { addDays, instantOfWallTime, weekdayOf } from '#shared/domain/rome-time.ts';
import {
  demonstrationPresence,
  demonstrationRoom,
  demonstrationRotation,
  demonstrationVisits,
} from '#resources/demonstration/on-site.ts';
import type { Cast, CastBody } from './found-demonstration.ts';
import type { ProvinceOffice } from './province-office.ts';
import type { Stage } from './stage.ts';

const DAYS_TOLD = 21;

/** Days ago on which something else than the expected change happened. */
const [MISSED, SKIPPED, OTHERWISE] = [2, 6, 9];

/**
 * The registers that a municipal contact keeps: who entered the machine room, one of whom nobody saw leave, and a
 * rotation of media with a change that was missed, one that could not be made and one of another medium.
 *
 * @see REG-5.3-c, REG-5.3-d
 */
export async function tellSiteRegisters(
  office: ProvinceOffice,
  stage: Stage,
  { bodies }: Cast,
): Promise<void> {
  const body = bodies.find(({ contactId }) => contactId !== null);
  const contactId = body?.contactId ?? null;
  if (body === undefined || contactId === null) return;
  await tellRoom(office, body, contactId);
  await tellRotation(office, stage, body, contactId);
  await tellPresence(office, body);
}

function momentOf(day: string, time: string): Instant {
  return instantOfWallTime(`${day}T${time}`) ?? toInstant(0);
}

/** A seat of the Province where the office is in the mornings, and one that nobody mans. @see REG-4-a */
async function tellPresence(
  { act, body: province }: ProvinceOffice,
  { requesters }: CastBody,
): Promise<void> {
  const [manned, unmanned] = [province.requesters[0]?.seatId, requesters[0]?.seatId];
  if (manned !== undefined)
    await act('editSeat', { seatId: manned, changes: { mannedHours: [...demonstrationPresence] } });
  if (unmanned !== undefined) await act('editSeat', { seatId: unmanned, changes: { manned: false } });
}

async function tellRoom({ act, before }: ProvinceOffice, body: CastBody, contactId: ActorId): Promise<void> {
  const [first] = body.requesters;
  const { bodyId } = body;
  const seat = first === undefined ? {} : { seatId: first.seatId };
  const { id: roomId } = await act('defineMachineRoom', { bodyId, ...seat, ...demonstrationRoom });
  for (const { daysAgo, entered, left, ...visit } of demonstrationVisits) {
    const day = before(daysAgo);
    const leaving = left === null ? {} : { leftAt: momentOf(day, left) };
    const said = { roomId, ...visit, ...leaving, enteredAt: momentOf(day, entered), escortId: contactId };
    await act('recordRoomEntry', said, contactId);
  }
}

async function tellRotation(
  office: ProvinceOffice,
  stage: Stage,
  { bodyId }: CastBody,
  contactId: ActorId,
): Promise<void> {
  const { act, before } = office;
  const [startsOn, today] = [before(DAYS_TOLD), before(0)];
  const { labels, ...named } = demonstrationRotation;
  const slots = labels.map((label, place) => ({ week: 1, weekday: place + 1, label }));
  const { id: planId } = await act('defineMediaPlan', { bodyId, ...named, startsOn, weeks: 1, slots });
  const isOpen = await openDaysOf(stage, bodyId);
  const days = Array.from({ length: DAYS_TOLD }, (_, later) => addDays(startsOn, later));
  for (const day of days) {
    const label = labels[weekdayOf(day) - 1];
    if (label === undefined || day >= today || !isOpen(day)) continue;
    const ago = days.length - days.indexOf(day);
    if (ago === nearest(days, isOpen, MISSED)) continue;
    if (ago === nearest(days, isOpen, SKIPPED))
      await act('recordMediaSkip', { planId, day, reason: 'Lettore in assistenza' }, contactId);
    else {
      const insertedLabel = ago === nearest(days, isOpen, OTHERWISE) ? labels[0] : label;
      const said = { planId, day, insertedLabel, changedAt: momentOf(day, '08:40'), minutes: 5 };
      await act('recordMediaChange', said, contactId);
    }
  }
}

/** The first open day at least so many days ago, in days ago. */
function nearest(days: readonly string[], isOpen: (day: string) => boolean, ago: number): number {
  const found = days.toReversed().findIndex((day, place) => place + 1 >= ago && isOpen(day));
  return found + 1;
}

/** The working days on which a body is open. */
async function openDaysOf(stage: Stage, bodyId: RecordId<'body'>): Promise<(day: string) => boolean> {
  const rulesOf = await stage.context('province').readRules?.();
  const workingTime = rulesOf?.(bodyId).workingTime;
  return (day) => weekdayOf(day) <= 5 && workingTime !== undefined && isOpenForMedia(workingTime.dayAt(day));
}
