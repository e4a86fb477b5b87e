import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { contractCalendar } from '#resources/reference/calendars.ts';
import { contractServiceLevel } from '#resources/reference/service-levels.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

const VALID_FROM = '2026-01-01';

/** An office whose body has the contract's hours and service level, and the terms given. */
export async function createConfiguredOffice(
  terms: Partial<ArgumentsOf<'defineBodyTerms'>> = {},
): Promise<TestOffice> {
  const office = await createTestOffice();
  const { bodyId } = office;
  const version = { bodyId, validFrom: VALID_FROM };
  const { slots, onCallSlots, nationalHolidays } = contractCalendar;
  await office.act('defineCalendar', { ...version, slots, onCallSlots, nationalHolidays });
  await office.act('defineServiceLevel', { ...version, ...contractServiceLevel });
  await office.act('defineBodyTerms', { ...version, ...terms });
  return office;
}
