import { isCharged, materialCents } from '#shared/domain/charges.ts';
import type { Material, OnSiteReport } from '#shared/domain/kinds.ts';
import { reportTotalCents } from '#shared/domain/on-site/on-site-charge.ts';
import { useFormats, useText } from '#renderer/state/text.ts';

/** A thing that is charged, and how much in words. */
export type ChargeWord = readonly [label: string, words: string];

/** What an outing costs in words: hours, fee, material, total. @see CAP-3.1.6-d, CAP-3.1.7-a */
export function useChargeWords(report: OnSiteReport, materials: readonly Material[]): readonly ChargeWord[] {
  const { outings: words } = useText();
  const formats = useFormats();
  const { work, fee, total, notCharged, feeIncluded, feeElsewhere, noRate } = words.report;
  const { chargeable, workCents, feeCents, outingId } = report;
  const money = (cents: number | null): string => (cents === null ? noRate : formats.money(cents));
  const charged = materialCents(materials.filter(isCharged));
  const whole = reportTotalCents(report, charged);
  const included = outingId === null ? feeIncluded : feeElsewhere;
  return [
    [work, chargeable ? money(workCents) : notCharged],
    [fee, feeCents === 0 ? `${formats.money(0)}, ${included}` : money(feeCents)],
    [words.report.materials, formats.money(charged)],
    [total, money(whole)],
  ];
}
