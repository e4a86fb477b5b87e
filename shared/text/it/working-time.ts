import type { Holiday } from '#shared/domain/working-time/italian-holidays.ts';

/** What the console calls the days on which clocks do not run. */
export const workingTime = {
  holidays: {
    newYear: 'Capodanno',
    epiphany: 'Epifania',
    easterMonday: 'Lunedì dell’Angelo',
    liberation: 'Festa della Liberazione',
    labour: 'Festa del lavoro',
    republic: 'Festa della Repubblica',
    assumption: 'Ferragosto',
    saintFrancis: 'San Francesco',
    allSaints: 'Ognissanti',
    immaculateConception: 'Immacolata Concezione',
    christmas: 'Natale',
    saintStephen: 'Santo Stefano',
  } satisfies Record<Holiday, string>,
  /** Why a day has no hours, or fewer; `name` is the holiday, the patron or what the closure says. */
  reasons: {
    rest: 'giorno di riposo',
    holiday: (name: string): string => `festività, ${name}`,
    patron: (name: string): string => (name === '' ? 'santo patrono' : `santo patrono, ${name}`),
    closure: (name: string): string => `chiusura, ${name}`,
    partialClosure: (name: string): string => `chiusura di alcune ore, ${name}`,
    unconfigured: 'orario da configurare',
  },
} as const;
