import type { CSSProperties, ReactNode } from 'react';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { type Take, takeShare, takeWords } from './take-words.ts';
import { VERDICT_ICON, VERDICT_TONE } from './verdict-look.ts';
import './take-mark.css';

/**
 * How the taking in charge of a ticket stands: a sign, how much of the time has gone, and the words for it. It takes the
 * texts from outside and asks for nothing else: long lists show one a row. @see CAP-7-a
 */
export function TakeMark(props: {
  readonly take: Take | null;
  readonly text: Catalogue;
  readonly formats: Formats;
}): ReactNode {
  const { take, text, formats } = props;
  if (take === null) return <span className="take soft">{text.queue.take.waiting}</span>;
  const Sign = VERDICT_ICON[take.verdict];
  const share = takeShare(take);
  // Once it is over, a whole bar says nothing that the words do not.
  const isUnderWay = take.verdict !== 'overdue';
  const hint = take.due === null ? undefined : text.queue.take.due(formats.dateTime(take.due));
  return (
    <span className={`take take--${VERDICT_TONE[take.verdict]}`} title={hint}>
      <Sign size={15} stroke={2} aria-hidden />
      {share !== null && isUnderWay && (
        <span className="take__bar" style={{ '--gone': `${Math.round(share * 100)}%` } as CSSProperties} />
      )}
      <span className="clip tabular">{takeWords(take, text, formats)}</span>
    </span>
  );
}
