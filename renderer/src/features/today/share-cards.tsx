import { Skeleton } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { TICKET_PRIORITIES, type TicketPriority } from '#shared/domain/ticket.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { TakeShare, TimeSpan } from '#renderer/store/ticket-query.ts';
import { useTakeShares } from '#renderer/store/use-take-shares.ts';
import { Chip } from '#renderer/ui/chip.tsx';

/** Hundredths of a percent in the whole. */
const WHOLE = 10_000;

function Verdict({ met }: Pick<TakeShare, 'met'>): ReactNode {
  const words = useText().today.shares;
  if (met === null) return <Chip icon={IconMinus}>{words.unknown}</Chip>;
  return met ? (
    <Chip tone="good" icon={IconCircleCheck}>
      {words.met}
    </Chip>
  ) : (
    <Chip tone="bad" icon={IconCircleX}>
      {words.missed}
    </Chip>
  );
}

function Share(props: { readonly priority: TicketPriority; readonly share: TakeShare }): ReactNode {
  const { today, labels } = useText();
  const formats = useFormats();
  const { counted, within, met, target } = props.share;
  const words = today.shares;
  const wanted = formats.percent({ numerator: target, denominator: WHOLE });
  return (
    <li className="card card--padded day-share">
      <h2>{words.of(labels.ticketPriority[props.priority])}</h2>
      <p className="day-share__figure tabular">
        {formats.percent({ numerator: within, denominator: counted })}
      </p>
      <p className="soft tabular">
        {counted === 0
          ? words.nothing(wanted)
          : words.counted(formats.integer(within), formats.integer(counted), wanted)}
      </p>
      <Verdict met={met} />
    </li>
  );
}

/** The share of tickets taken in charge within their time this month, by priority. @see CAP-7-c */
export function ShareCards({ month }: { readonly month: TimeSpan }): ReactNode {
  const { today } = useText();
  const shares = useTakeShares(month.from, month.to);
  return (
    <ul className="day-shares" aria-label={today.shares.label}>
      {TICKET_PRIORITIES.toReversed().map((priority) =>
        shares === undefined ? (
          <li key={priority} className="card card--padded day-share">
            <Skeleton height={12} width="70%" />
            <Skeleton height={26} width="45%" />
            <Skeleton height={12} width="60%" />
          </li>
        ) : (
          <Share key={priority} priority={priority} share={shares[priority]} />
        ),
      )}
    </ul>
  );
}
