import type { RefusalData } from '#shared/domain/act-refusals.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { SiteRegisterRefusalData } from '#shared/domain/site-register-refusals.ts';

/** Data of the refusals of acts on machine rooms and on the rotation of backup media. */
export const SITE_REGISTER_EXAMPLES: Pick<RefusalData, keyof SiteRegisterRefusalData> = {
  'room-name-known': { name: 'Sala server' },
  'room-left': { at: toInstant(Date.parse('2026-11-20T09:40:00Z')) },
  'media-plan-closed': { day: '2026-11-18' },
  'media-plan-in-use': { count: 3 },
  'media-slot-beyond': { week: 3, weeks: 2 },
  'media-slot-twice': { week: 1, weekday: 5 },
  'media-already-changed': { day: '2026-11-20', label: 'L5' },
  'media-not-expected': { day: '2026-11-21' },
  'media-change-unclear': {},
};
