import type { ReactNode } from 'react';
import { type FollowedChange, isWaiting } from '#shared/domain/handover/change-progress.ts';
import type { ChangeNotice, SharedCredential } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { ChangeTelling } from './change-telling.tsx';
import { RecordChange } from './record-change.tsx';
import { useFollowedChanges } from './use-followed-changes.ts';

/** What somebody does about the credentials that they share. */
interface DayShared {
  /** Changes that they made and have still to tell. */
  readonly open: readonly FollowedChange[];
  /** Those that they use, for whoever has no screen of hand-overs to look at. */
  readonly used: readonly SharedCredential[];
  /** How many colleagues have still to tell them of a change. */
  readonly awaiting: number;
}

function useDayShared(): DayShared {
  const { actor } = useDesk();
  const handsOver = useHolds('handOver');
  const changes = useFollowedChanges() ?? [];
  const notices = useRecords('changeNotice') ?? [];
  const credentials = useRecords('sharedCredential') ?? [];
  // Who is told does not see the change: where they do not, it counts while they still share something.
  const seen = new Map(changes.map((each) => [each.change.id, each]));
  const sharesSome = credentials.some(
    ({ closedOn, memberIds }) => closedOn === null && actor !== null && memberIds.includes(actor),
  );
  const counts = ({ changeId }: ChangeNotice): boolean => {
    const followed = seen.get(changeId);
    return followed === undefined ? sharesSome : isWaiting(followed);
  };
  return {
    open: changes.filter((each) => each.change.changedBy === actor && isWaiting(each)),
    used: handsOver
      ? []
      : credentials.filter(
          ({ closedOn, memberIds }) => closedOn === null && actor !== null && memberIds.includes(actor),
        ),
    awaiting: notices.filter((each) => each.personId === actor && each.notifiedAt === null && counts(each))
      .length,
  };
}

/**
 * The credentials that one shares, on the screen of the day: whom one has still to tell, and for whoever has no screen of
 * hand-overs those one uses. Nothing where there is nothing to do.
 *
 * @see P9-5.1-h
 */
export function DaySharedCredentials(): ReactNode {
  const { handoverCustody } = useText();
  const formats = useFormats();
  const { open, used, awaiting } = useDayShared();
  const words = handoverCustody.shared;
  if (open.length + used.length + awaiting === 0) return null;
  return (
    <section className="card card--padded card-part" aria-labelledby="day-shared">
      <h2 id="day-shared">{words.ofDay}</h2>
      {awaiting > 0 && <p>{words.awaiting(formats.integer(awaiting))}</p>}
      {open.length > 0 && <p className="soft">{words.ofDayText}</p>}
      {open.map((followed) => (
        <ChangeTelling
          key={followed.change.id}
          followed={followed}
          title={followed.credential?.system ?? words.unknownSystem}
        />
      ))}
      {used.length > 0 && <p className="soft">{words.minePart}</p>}
      {used.map((credential) => (
        <div key={credential.id} className="card-line">
          <strong>{credential.system}</strong>
          <span className="soft">{credential.purpose}</span>
          <RecordChange credential={credential} namesSystem />
        </div>
      ))}
    </section>
  );
}
