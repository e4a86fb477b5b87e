import { type ReactNode, useMemo } from 'react';
import { issuedSource, liveSource, type SplitSource } from '#shared/reports/costs/split-source.ts';
import { type LiveSplit, useLiveSplit } from '#renderer/features/costs/split/use-live-split.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { PaperScreen } from '#renderer/ui/paper-screen.tsx';
import { LetterPaper } from './letter-paper.tsx';
import type { LettersWanted } from './letters-wanted.ts';
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
  const { letter } = useText().costsIssues;
  const formats = useFormats();
  const today = formats.day(useToday());
  const { wanted, onBack } = props;
  const source = useSource(wanted);
  const places = source == null ? [] : recipients(source, wanted.bodyId);
  const letters = source != null && places.length > 0 && (
    <div className="letters">
      {places.map((place) => (
        <LetterPaper key={place} source={source} place={place} today={today} />
      ))}
    </div>
  );
  return (
    <PaperScreen
      title={letter.title(String(wanted.year))}
      words={{ ...letter, missing: letter.none, missingText: letter.noneText }}
      onBack={onBack}
      paper={source === undefined ? undefined : letters || null}
    />
  );
}
