import type { SiteRegisterRefusalData } from '#shared/domain/site-register-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';
import { setup } from './setup.ts';

const formats = createFormats('en');

const KEPT = 'nothing was recorded and what you wrote is still here';

function weekdayName(weekday: number): string {
  return setup.weekdays[weekday - 1] ?? '';
}

/** What the console says when it refuses an act on machine rooms and on the rotation of backup media. */
export const siteRegisterRefusals = {
  'room-name-known': ({ name }): string =>
    `The body already has a room “${name}”: ${KEPT}. Use another name, or open the room that is there.`,
  'room-left': ({ at }): string =>
    `The exit is written already, ${formats.dateTime(at)}: it stays as it was. If it is wrong, correct it in Edit.`,
  'media-plan-closed': ({ day }): string =>
    `The rotation is closed from ${formats.day(day)}: ${KEPT}. Choose an earlier day or the rotation that took its place.`,
  'media-plan-in-use': ({ count }): string =>
    `${count === 1 ? 'A change was already recorded' : `As many as ${formats.integer(count)} changes were already recorded`} by this rotation: its start, weeks and expected changes stay as they were, so that the register tells the truth. Close it and define a new one: ${KEPT}.`,
  'media-slot-beyond': ({ week, weeks }): string =>
    `A change is expected in week ${formats.integer(week)}, but the cycle lasts ${weeks === 1 ? 'one week' : `${formats.integer(weeks)} weeks`}: ${KEPT}. Lengthen the cycle or take that change away.`,
  'media-slot-twice': ({ week, weekday }): string =>
    `In week ${formats.integer(week)} there are two media for the same day (${weekdayName(weekday)}): ${KEPT}. Leave one; for a second set define another rotation.`,
  'media-already-changed': ({ day, label }): string =>
    `Medium ${label} is already recorded for ${formats.day(day)}: ${KEPT}. If it is wrong, open that change and correct it.`,
  'media-not-expected': ({ day }): string =>
    `No change is expected on ${formats.day(day)}: ${KEPT}. Choose a day on which the rotation expects one.`,
  'media-change-unclear': (): string =>
    `Either the medium that went in or the reason why none did is needed, not both: ${KEPT}. Fill in one of the two fields.`,
} as const satisfies {
  readonly [Code in keyof SiteRegisterRefusalData]: (data: SiteRegisterRefusalData[Code]) => string;
};
