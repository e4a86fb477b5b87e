import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { OnSiteReport } from '#shared/domain/kinds.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import type { TestOffice } from '#tests/unit/application/test-office.ts';
import { createConfiguredOffice } from '#tests/unit/application/tickets/configured-office.ts';

/** Hours at 50,00 €, an outing at 40,00 €. */
const RATES = { hourlyCents: 5_000, callOutCents: 4_000 } as const;

/** An office whose technician goes out to its body. */
export interface OutingOffice extends TestOffice {
  /** A ticket that was taken in charge. */
  taken(others?: Partial<ArgumentsOf<'openTicket'>>): Promise<RecordId<'ticket'>>;
  /** Friday 20 November, from 09:00 to 10:30, with what differs. */
  outing(others?: Partial<ArgumentsOf<'planOuting'>>): ArgumentsOf<'planOuting'>;
  /** What was done in that time, with what differs. */
  report(
    ticketIds: readonly RecordId<'ticket'>[],
    others?: Partial<ArgumentsOf<'recordOnSiteReport'>>,
  ): ArgumentsOf<'recordOnSiteReport'>;
  reportOf(id: RecordId<'onSiteReport'>): Promise<OnSiteReport>;
}

/** Creates it, under the terms given. */
export async function createOutingOffice(
  terms: Partial<ArgumentsOf<'defineBodyTerms'>> = {},
): Promise<OutingOffice> {
  const office = await createConfiguredOffice({ ...RATES, ...terms });
  const { bodyId, seatId, technician } = office;
  return {
    ...office,
    async taken(others = {}) {
      const ticketId = await office.open({ openedAt: rome('2026-11-19T09:00'), ...others });
      await office.act('takeCharge', { ticketId });
      return ticketId;
    },
    outing: (others = {}) => ({
      bodyId,
      seatId,
      technicianId: technician,
      startsAt: rome('2026-11-20T09:00'),
      endsAt: rome('2026-11-20T10:30'),
      ...others,
    }),
    report: (ticketIds, others = {}) => ({
      bodyId,
      technicianId: technician,
      ticketIds: [...ticketIds],
      arrivedAt: rome('2026-11-20T09:00'),
      leftAt: rome('2026-11-20T10:30'),
      works: 'Sostituito il cavo di rete.',
      outcome: 'definitive',
      ...others,
    }),
    async reportOf(id) {
      const found = await office.context.workspace.read('onSiteReport', id);
      if (found === undefined) throw new Error('the report is not here');
      return found.record;
    },
  };
}
