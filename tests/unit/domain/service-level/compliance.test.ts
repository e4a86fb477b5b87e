import { describe, expect, it } from 'vitest';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import {
  compliance,
  type ComplianceCase,
  complianceCase,
  countsInResolution,
} from '#shared/domain/service-level/compliance.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import { recordId, rome } from '#tests/fixtures/reports/register-records.ts';
import { clockAt, openedAt, sampleLevel, sampleRules } from './sample-rules.ts';

const TARGET = 9_000;
const NOW = '2026-11-27T18:00';

/** So many tickets of a priority, so many of them taken within time. */
function taken(priority: TicketPriority, within: number, all: number): readonly ComplianceCase<number>[] {
  return Array.from({ length: all }, (_, name) => ({
    name,
    priority,
    status: name < within ? 'met' : 'missed',
    exclusion: null,
  }));
}

/** A ticket opened on a Monday, as the share sees it on the Friday. */
function caseOf(
  said: Partial<Ticket>,
  rules: BodyRules,
  system: string | null = null,
): ComplianceCase<string> {
  const ticket = openedAt('2026-11-23T09:00', { priority: 'high', ...said });
  return complianceCase(ticket.subject, ticket, clockAt(ticket, NOW, rules), system, rules);
}

const IN_TIME = { takenAt: rome('2026-11-23T10:00'), state: 'takenInCharge' } as const;
const LATE = { takenAt: rome('2026-11-25T10:00'), state: 'takenInCharge' } as const;

describe('the share taken in charge within time', () => {
  it.each([
    ['high', 18, 20, true],
    ['medium', 17, 20, false],
    ['low', 26, 30, false],
    ['low', 27, 30, true],
  ] as const)(
    'of %s, %i out of %i, reaches 90 %%: %s, unrounded (CAP-7-c)',
    (priority, within, counted, met) => {
      expect(compliance(taken(priority, within, counted), TARGET)[priority]).toEqual({
        counted,
        within,
        met,
        excluded: [],
      });
    },
  );

  it('is not reached by a share that only rounding would lift to 90 % (CAP-7-c)', () => {
    expect(compliance(taken('high', 1_799, 2_000), TARGET).high.met).toBe(false);
  });

  it('is not available for no tickets (CAP-7-c)', () => {
    expect(compliance([], TARGET).high).toEqual({ counted: 0, within: 0, met: null, excluded: [] });
  });

  it('counts what is overdue and not taken as late, and leaves out what is not yet due (CAP-7-c)', () => {
    const rules = sampleRules();
    const notDue = caseOf({ openedAt: rome('2026-11-27T17:00'), subject: 'recent' }, rules);
    const { high } = compliance([caseOf({}, rules), notDue], TARGET);
    expect(high).toMatchObject({ counted: 1, within: 0, met: false });
    expect(high.excluded).toEqual([{ name: 'recent', reason: 'notDue' }]);
  });

  it('leaves out and names what was cancelled, merged, on call, or of a body to be configured (CAP-7-c, A-7, A-2)', () => {
    const rules = sampleRules();
    const { high } = compliance(
      [
        caseOf({ subject: 'a', state: 'cancelled' }, rules),
        caseOf({ ...LATE, subject: 'b', state: 'cancelled' }, rules),
        caseOf({ ...LATE, subject: 'c', duplicateOfId: recordId('ticket', 2) }, rules),
        caseOf({ ...IN_TIME, subject: 'd', onCall: true }, rules),
        caseOf({ subject: 'e' }, sampleRules({ calendars: [] })),
        caseOf({ ...IN_TIME, subject: 'f' }, rules),
      ],
      TARGET,
    );
    expect(high).toMatchObject({ counted: 1, within: 1 });
    expect(high.excluded.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      'a cancelled',
      'b cancelled',
      'c duplicate',
      'd onCall',
      'e unconfigured',
    ]);
  });

  it.each([
    [true, { counted: 10, within: 9, met: true, excluded: [] }],
    [false, { counted: 9, within: 9, met: true, excluded: [{ name: 'XP', reason: 'obsolete' }] }],
  ])(
    'counts obsolete systems or not, as the body has it: %s (CAP-3.1.5-a, A-31)',
    (countsObsolete, share) => {
      const rules = sampleRules({ serviceLevels: [sampleLevel(1, { countsObsolete })] });
      const onTime = Array.from({ length: 9 }, () => caseOf(IN_TIME, rules, 'Windows 11'));
      const late = caseOf({ ...LATE, subject: 'XP' }, rules, 'Windows XP');
      expect(compliance([...onTime, late], TARGET).high).toEqual(share);
    },
  );

  it('never counts obsolete systems in the statistics of resolution (CAP-3.1.5-a, A-31)', () => {
    for (const countsObsolete of [true, false]) {
      const rules = sampleRules({ serviceLevels: [sampleLevel(1, { countsObsolete })] });
      const systems = [...Array.from({ length: 9 }, () => 'Windows 10'), 'Windows XP'];
      const counted = systems.filter((system) =>
        countsInResolution(openedAt('2026-11-23T09:00'), system, rules),
      );
      expect(counted).toHaveLength(9);
    }
    expect(
      countsInResolution(openedAt('2026-11-23T09:00', { state: 'cancelled' }), null, sampleRules()),
    ).toBe(false);
  });
});
