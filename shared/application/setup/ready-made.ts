import { type ReadyCalendar, readyCalendars } from '#resources/reference/calendars.ts';
import { contractServiceLevel, type ReadyServiceLevel } from '#resources/reference/service-levels.ts';

/** The service hours that an office can start from. @see CAP-2-a */
export const READY_CALENDARS: readonly ReadyCalendar[] = readyCalendars;

/** The service level that an office can start from. @see CAP-7-a */
export const READY_SERVICE_LEVEL: ReadyServiceLevel = contractServiceLevel;
