import { isCharging, type TicketCharge } from '#shared/domain/charges.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';

/** What a body is charged for a ticket, in words: nothing where it is charged nothing. @see CAP-3-a, CAP-3.1.6-d */
export function chargeWords(
  charge: TicketCharge,
  { charging }: Pick<Catalogue, 'charging'>,
  formats: Formats,
): readonly string[] {
  if (!isCharging(charge)) return [];
  const { minutes, workCents, materialCents } = charge;
  const duration = formats.duration(minutes);
  const work =
    workCents === null ? charging.workUnpriced(duration) : charging.work(duration, formats.money(workCents));
  return [
    ...(minutes > 0 ? [work] : []),
    ...(materialCents > 0 ? [charging.ofMaterial(formats.money(materialCents))] : []),
  ];
}
