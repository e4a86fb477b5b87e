import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the console calls the days on which clocks do not run. */
export const workingTime: Catalogue['workingTime'] = {
  holidays: {
    newYear: 'New Year’s Day',
    epiphany: 'Epiphany',
    easterMonday: 'Easter Monday',
    liberation: 'Liberation Day',
    labour: 'Labour Day',
    republic: 'Republic Day',
    assumption: 'Assumption Day',
    saintFrancis: 'Saint Francis',
    allSaints: 'All Saints’ Day',
    immaculateConception: 'Immaculate Conception',
    christmas: 'Christmas Day',
    saintStephen: 'Saint Stephen’s Day',
  },
  reasons: {
    rest: 'day of rest',
    holiday: (name) => `holiday, ${name}`,
    patron: (name) => (name === '' ? 'patron saint' : `patron saint, ${name}`),
    closure: (name) => `closed, ${name}`,
    partialClosure: (name) => `closed for some hours, ${name}`,
    unconfigured: 'hours to be configured',
  },
};
