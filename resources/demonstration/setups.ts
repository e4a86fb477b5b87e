import type { Profile } from '#shared/domain/body-terms.ts';
import type { Channel, TicketPriority } from '#shared/domain/ticket.ts';
import type { WeeklySlot } from '#shared/domain/weekly-hours.ts';

/** Working hours promised for each priority. */
type Hours = Readonly<Record<TicketPriority, number>>;

/** How a body of the demonstration is served: invented, as everything else about it. */
export interface DemonstrationSetup {
  /** `null` for the body that is left to be configured. */
  readonly week: readonly WeeklySlot[] | null;
  readonly onCall: readonly WeeklySlot[];
  /** `mm-gg` */
  readonly patronDay: string;
  readonly patronName: string;
  /** Hours to the taking in charge. */
  readonly takeCharge: Hours;
  /** What was promised in the first year, where it was something else. */
  readonly formerTakeCharge: Hours | null;
  readonly profile: Profile | null;
  readonly channels: readonly Channel[];
}

const WORKING_WEEK = [1, 2, 3, 4, 5];
const SATURDAY_MORNING: readonly WeeklySlot[] = [{ weekday: 6, from: '08:30', to: '12:30' }];

/** The same hours, written `hh:mm-hh:mm`, on some days of the week. */
function on(weekdays: readonly number[], ...hours: readonly string[]): readonly WeeklySlot[] {
  return weekdays.flatMap((weekday) =>
    hours.map((each) => {
      const [from = '', to = ''] = each.split('-');
      return { weekday, from, to };
    }),
  );
}

const CONTRACT: Hours = { low: 16, medium: 12, high: 8 };
const STRICT: Hours = { low: 12, medium: 6, high: 2 };
const MIDDLING: Hours = { low: 16, medium: 8, high: 4 };
const USUAL: readonly Channel[] = ['email', 'phone', 'portal', 'remoteAssistance', 'inPerson', 'pec'];
const WITH_CONTACT: readonly Channel[] = [...USUAL, 'chat', 'municipalContact'];

const ORDINARY: DemonstrationSetup = {
  week: on(WORKING_WEEK, '08:00-14:00'),
  onCall: [],
  patronDay: '06-24',
  patronName: 'San Giovanni',
  takeCharge: CONTRACT,
  formerTakeCharge: null,
  profile: 'basic',
  channels: WITH_CONTACT,
};

/** How each body of the demonstration is served, by its name. */
export const demonstrationSetups: Readonly<Record<string, DemonstrationSetup>> = {
  'Unione di Comuni Valdarno e Valdisieve': {
    ...ORDINARY,
    week: [...on(WORKING_WEEK, '08:00-14:00'), ...on([2, 4], '15:00-18:00')],
    takeCharge: MIDDLING,
    profile: null,
    channels: USUAL,
  },
  Pontassieve: {
    ...ORDINARY,
    week: on(WORKING_WEEK, '08:30-13:00', '14:00-17:30'),
    onCall: SATURDAY_MORNING,
    patronDay: '09-29',
    patronName: 'San Michele',
    formerTakeCharge: { low: 24, medium: 16, high: 8 },
    profile: 'enterprise',
    channels: USUAL,
  },
  Pelago: {
    ...ORDINARY,
    week: [...on([1, 3, 5], '08:00-13:30'), ...on([2, 4], '08:00-13:00', '14:30-18:00')],
    patronDay: '11-11',
    patronName: 'San Martino',
    channels: ['email', 'phone', 'inPerson'],
  },
  Rufina: {
    ...ORDINARY,
    week: [...on(WORKING_WEEK, '07:45-13:45'), ...on([2, 4], '14:45-17:45')],
    patronDay: '01-17',
    patronName: 'Sant’Antonio',
    channels: USUAL,
  },
  Reggello: {
    ...ORDINARY,
    week: on(WORKING_WEEK, '08:30-12:30', '14:00-18:00'),
    onCall: SATURDAY_MORNING,
    patronDay: '08-10',
    patronName: 'San Lorenzo',
    takeCharge: STRICT,
    formerTakeCharge: CONTRACT,
    profile: 'pro',
    channels: USUAL,
  },
  "Rignano sull'Arno": {
    ...ORDINARY,
    week: [...on([1, 2, 3, 4], '08:00-13:00', '14:00-17:00'), ...on([5], '08:00-14:00')],
    profile: 'pro',
    channels: USUAL,
  },
  Londa: {
    ...ORDINARY,
    week: [...on(WORKING_WEEK, '08:00-14:00'), ...on([3], '15:00-18:00')],
    patronDay: '06-29',
    patronName: 'Santi Pietro e Paolo',
    profile: 'minimal',
  },
  'San Godenzo': { ...ORDINARY, week: null, profile: 'minimal' },
  'Provincia di Pistoia': {
    ...ORDINARY,
    week: [...on(WORKING_WEEK, '08:00-14:00'), ...on([1, 2, 4], '14:30-17:30')],
    onCall: SATURDAY_MORNING,
    patronDay: '07-25',
    patronName: 'San Jacopo',
    takeCharge: MIDDLING,
    profile: null,
    channels: [...USUAL, 'chat'],
  },
};
