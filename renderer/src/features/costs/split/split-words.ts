import { useMemo } from 'react';
import { CORRECTIVE_ONE } from '#shared/domain/costs/split-input.ts';
import { useFormats, useText } from '#renderer/state/text.ts';

/** How the figures of a split are written. */
export interface FigureWords {
  /** A part of the whole, from 0 to 1: `33,33 %`. */
  readonly percent: (part: number) => string;
  /** A corrective, in ten-thousandths: `0,50`. */
  readonly factor: (corrective: number) => string;
  readonly money: (cents: number) => string;
  /** How much more, or less: `+1,00 €`. */
  readonly more: (cents: number) => string;
}

export function useFigureWords(): FigureWords {
  const { costsSplit } = useText();
  const formats = useFormats();
  return useMemo(
    () => ({
      percent: (part) => costsSplit.percent(formats.decimal(part * 100, 2)),
      factor: (corrective) =>
        formats.decimal(corrective / CORRECTIVE_ONE, corrective % (CORRECTIVE_ONE / 100) === 0 ? 2 : 4),
      money: formats.money,
      more: (cents) => {
        if (cents === 0) return costsSplit.chart.same;
        return cents > 0 ? costsSplit.chart.more(formats.money(cents)) : formats.money(cents);
      },
    }),
    [costsSplit, formats],
  );
}
