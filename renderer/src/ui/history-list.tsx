import { Skeleton } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { Kind } from '#shared/domain/kind-name.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { type HistoryAct, historyActs, type HistoryLine } from './history-acts.ts';
import { Initials } from './initials.tsx';
import { createValueWords, type ValueWords } from './value-words.ts';
import './history-list.css';

interface HistoryListProps {
  readonly kind: Kind;
  readonly lines: readonly HistoryLine[] | undefined;
  readonly nameOf: (id: string) => string | undefined;
  /** What can be done with a fact, beside it. */
  readonly actsOn?: (line: HistoryLine, what: string) => ReactNode;
  /** What can be done with the reason that was given for an act, beside it. */
  readonly actsOnReason?: (act: HistoryAct) => ReactNode;
}

function Fact(
  props: Pick<HistoryListProps, 'kind' | 'actsOn'> & {
    readonly line: HistoryLine;
    readonly words: ValueWords;
  },
): ReactNode {
  const { fieldNames, ticketPane } = useText();
  const { line, kind, words } = props;
  const { history } = ticketPane;
  if (line.field === null) return null;
  const { field } = line;
  const name = nameOfField(fieldNames, field, kind);
  const after = line.act === 'count' ? `+${words(kind, field, line.after)}` : words(kind, field, line.after);
  const showsBefore = line.act === 'set' || line.act === 'remove';
  return (
    <div className="history-fact">
      <dt className="soft">{name}</dt>
      <dd>
        {showsBefore && (
          <>
            <span className="unseen">{history.before}</span>
            <del>{line.before.map((value) => words(kind, field, value)).join(' / ') || history.nothing}</del>
            <IconArrowNarrowRight size={16} aria-hidden />
            <span className="unseen">{history.after}</span>
          </>
        )}
        <span>{after}</span>
        {props.actsOn?.(line, name)}
      </dd>
    </div>
  );
}

function Act(props: HistoryListProps & { readonly act: HistoryAct; readonly words: ValueWords }): ReactNode {
  const { ticketPane } = useText();
  const formats = useFormats();
  const { history, timeline } = ticketPane;
  const { act } = props;
  const author = props.nameOf(act.actor) ?? timeline.unknownPerson;
  return (
    <li className="history-act">
      <Initials name={author} />
      <div>
        <p className="history-act__head">
          <span>
            <strong>{author}</strong>
            <span className="soft"> · {history.acts[act.sort]}</span>
          </span>
          <time className="soft tabular">{formats.dateTime(act.at)}</time>
        </p>
        {act.reason !== undefined && (
          <p>
            {history.reason(act.reason)} {props.actsOnReason?.(act)}
          </p>
        )}
        {act.isClockCorrected && <p className="soft">{history.clockCorrected}</p>}
        <dl>
          {act.lines.map((line) => (
            <Fact
              key={`${line.act}/${line.field ?? ''}/${JSON.stringify(line.after)}`}
              line={line}
              kind={props.kind}
              words={props.words}
              {...(props.actsOn && { actsOn: props.actsOn })}
            />
          ))}
        </dl>
      </div>
    </li>
  );
}

/** Who changed what, when, from what to what: latest first. */
export function HistoryList(props: HistoryListProps): ReactNode {
  const text = useText();
  const formats = useFormats();
  const { lines, nameOf } = props;
  const words = useMemo(() => createValueWords(text, formats, nameOf), [text, formats, nameOf]);
  const { history } = text.ticketPane;
  if (lines === undefined) return <Skeleton height={80} radius="md" />;
  if (lines.length === 0) return <p className="soft">{history.empty}</p>;
  return (
    <ol className="history" aria-label={history.label}>
      {historyActs(lines).map((act) => (
        <Act key={act.key} {...props} act={act} words={words} />
      ))}
    </ol>
  );
}
