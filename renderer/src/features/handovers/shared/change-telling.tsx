import type { ReactNode } from 'react';
import { NOTICE_CHANNELS, type NoticeChannel } from '#shared/domain/change-notice.ts';
import type { FollowedChange } from '#shared/domain/handover/change-progress.ts';
import type { ChangeNotice } from '#shared/domain/kinds.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive, useDesk } from '#renderer/store/archive-context.tsx';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { labelled } from '#renderer/ui/labelled.ts';
import { progressWord } from './progress-word.ts';
import '#renderer/parts/card-part.css';

/** Says that a colleague was told, how and when. @see P9-5.1-h */
function TellAct({ notice }: { readonly notice: ChangeNotice }): ReactNode {
  const { handoverCustody, fieldNames, labels } = useText();
  const formats = useFormats();
  const { clock } = useArchive().context;
  const name = useNames()(notice.personId) ?? '';
  const words = handoverCustody.shared;
  return (
    <AskedAct
      adds
      label={words.tell(name)}
      draftKey={`handovers/notice/${notice.id}`}
      initial={{ channel: 'inPerson', notifiedAt: formats.dateTime(clock.now()) }}
      fields={() => [
        {
          name: 'channel',
          label: fieldNames.changeNotice.channel,
          sort: 'segments',
          isMandatory: true,
          choices: labelled(NOTICE_CHANNELS, labels.noticeChannel),
        },
        { name: 'notifiedAt', label: fieldNames.changeNotice.notifiedAt, sort: 'moment', isMandatory: true },
      ]}
      submit={words.tell(name)}
      run={(act, form, now) =>
        act('markNotice', {
          id: notice.id,
          channel: form.text('channel') as NoticeChannel,
          notifiedAt: form.moment('notifiedAt') ?? now,
        })
      }
      done={() => words.told(name)}
    />
  );
}

function NoticeLine(props: {
  readonly notice: ChangeNotice;
  readonly hasLeft: boolean;
  readonly canTell: boolean;
}): ReactNode {
  const { handoverCustody, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const words = handoverCustody.shared;
  const { notice, hasLeft, canTell } = props;
  const { personId, notifiedAt, channel } = notice;
  return (
    <li>
      <div className="card-line">
        <span>{nameOf(personId)}</span>
        {notifiedAt !== null && (
          <Chip tone="good">
            {words.toldHow(
              channel === null ? '' : labels.noticeChannel[channel],
              formats.dateTime(notifiedAt),
            )}
          </Chip>
        )}
        {notifiedAt === null && (
          <Chip tone={hasLeft ? 'neutral' : 'attention'}>{hasLeft ? words.gone : words.toTell}</Chip>
        )}
      </div>
      {notifiedAt === null && !hasLeft && canTell && <TellAct notice={notice} />}
    </li>
  );
}

/** A change of a shared credential: who made it, whom they told, and who is missing. @see P9-5.1-h */
export function ChangeTelling(props: {
  readonly followed: FollowedChange;
  /** What heads it, where it does not stand under its credential. */
  readonly title?: string;
}): ReactNode {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { actor } = useDesk();
  const { change, notices, progress, credential } = props.followed;
  const words = text.handoverCustody.shared;
  const changer = nameOf(change.changedBy) ?? '';
  const isMine = change.changedBy === actor;
  const { word, tone } = progressWord(progress, text, formats);
  const left = new Set(progress.left.map(({ id }) => id));
  const isUsed = credential?.closedOn == null;
  return (
    <>
      <p className="card-line">
        <strong>{props.title ?? words.changedBy(changer, formats.dateTime(change.changedAt))}</strong>
        <Chip tone={isUsed ? tone : 'neutral'}>{word}</Chip>
        {props.title !== undefined && <span className="soft">{formats.dateTime(change.changedAt)}</span>}
      </p>
      {change.reason !== null && <p className="soft">{change.reason}</p>}
      {progress.standing === 'untellable' && isUsed && <p>{words.untellableText(changer)}</p>}
      <ul className="card-lines">
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} hasLeft={left.has(notice.id)} canTell={isMine} />
        ))}
      </ul>
      {progress.standing === 'open' && !isMine && <p className="soft">{words.onlyChanger(changer)}</p>}
    </>
  );
}
