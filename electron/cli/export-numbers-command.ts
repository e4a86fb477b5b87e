import { done } from '#shared/domain/refusal.ts';
import { ticketNumber } from '#shared/domain/ticket-code.ts';
import { type BurnedNumber, burnedNumbers } from '#shared/replica/sync/burned-numbers.ts';
import { defineCommand } from './command.ts';
import { EXIT } from './exit-status.ts';
import { readWhole } from './one-shot-replica.ts';
import { folder, required, year as yearType } from './option.ts';
import type { Session } from './session.ts';

/** Explains the numbers of a year that no ticket bears. @see CAP-3.4.2.1-a, X-2 */
export const exportNumbersCommand = defineCommand({
  name: 'export numeri',
  options: { share: required(folder), year: required(yearType) },
  async run({ share, year }, session) {
    const read = await readWhole(session, share);
    if (!read.ok) return read;
    const series = String(year).padStart(4, '0');
    const gaps = await burnedNumbers(read.value.parts, series);
    for (const gap of gaps) {
      const number = ticketNumber(year, gap.n);
      await session.tell(inWords(gap, number, year, session), { number, ...gap });
    }
    const { none } = session.words.cli.numbers;
    if (gaps.length === 0 && !session.json) await session.tell(none(series), {});
    return done(EXIT.done);
  },
});

function inWords(
  { reason, claim, instead }: BurnedNumber,
  number: string,
  year: number,
  { words, formats }: Session,
): string {
  const { numbers } = words.cli;
  const details = [
    ...(claim === null ? [] : [numbers.claim(claim.record, claim.replica, formats.dateTime(claim.at))]),
    ...(instead === null ? [] : [numbers.instead(ticketNumber(year, instead))]),
  ];
  return numbers.gap(number, numbers.reasons[reason], details.join('; '));
}
