import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconFileOff, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { issuedSource, liveSource, type SplitSource } from '#shared/reports/costs/split-source.ts';
import { type LiveSplit, useLiveSplit } from '#renderer/features/costs/split/use-live-split.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { LetterPaper } from './letter-paper.tsx';
import type { LettersWanted } from './letters-wanted.ts';
import '#renderer/ui/print.css';
import './letters.css';

/** The split that letters are about; `undefined` while it is first loaded, `null` where there is none. */
function useSource({ year, issueId }: LettersWanted): SplitSource | null | undefined {
  const live = useLiveSplit(year);
  const issues = useRecords('costIssue');
  return useMemo(() => {
    if (issueId === undefined) return live === undefined ? undefined : sourceOf(live);
    if (issues === undefined) return undefined;
    const issue = issues.find(({ id }) => id === issueId);
    const source = issue === undefined ? undefined : issuedSource(issue);
    return source?.ok === true ? source.value : null;
  }, [live, issues, issueId]);
}

function sourceOf({ facts, assembled, split }: LiveSplit): SplitSource | null {
  return split.ok && assembled.missing.length === 0 ? liveSource(facts, assembled, split.value) : null;
}

/** Who is written to: whoever was asked for, else whoever pays or is given something back. */
function recipients({ split, bodyIds }: SplitSource, bodyId: string | undefined): readonly number[] {
  return split.bodies.flatMap(({ shareCents, reimbursementCents }, place) => {
    const isWanted =
      bodyId === undefined ? shareCents !== 0 || reimbursementCents !== 0 : bodyIds[place] === bodyId;
    return isWanted ? [place] : [];
  });
}

/** The letters to the bodies about what they pay of a year, a page each, as they are printed. @see REG-13.7-a */
export function LettersScreen(props: {
  readonly wanted: LettersWanted;
  readonly onBack: () => void;
}): ReactNode {
  const { costsIssues, shell } = useText();
  const formats = useFormats();
  const today = formats.day(useToday());
  const { wanted, onBack } = props;
  const { letter } = costsIssues;
  const source = useSource(wanted);
  const back = (
    <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onBack}>
      {letter.back}
    </Button>
  );
  if (source === undefined) return <Skeleton m="md" height={300} aria-label={shell.loading} />;
  const places = source === null ? [] : recipients(source, wanted.bodyId);
  if (source === null || places.length === 0)
    return (
      <Notice icon={IconFileOff} title={letter.none} acts={back}>
        <p className="soft">{letter.noneText}</p>
      </Notice>
    );
  return (
    <Screen
      title={letter.title(String(wanted.year))}
      scrolls
      acts={
        <>
          {back}
          <Button
            leftSection={<IconPrinter size={17} aria-hidden />}
            data-autofocus
            onClick={() => window.print()}
          >
            {letter.print}
          </Button>
        </>
      }
    >
      <div className="letters">
        {places.map((place) => (
          <LetterPaper key={place} source={source} place={place} today={today} />
        ))}
      </div>
    </Screen>
  );
}
