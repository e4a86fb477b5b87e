import { Button, Checkbox, Skeleton } from '@mantine/core';
import { IconMail, IconWand } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { generalShares } from '#shared/domain/costs/general-shares.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { MissingFacts } from '#renderer/features/costs/missing-facts.tsx';
import type { SectionProps } from '#renderer/parts/section-screen.tsx';
import { useText } from '#renderer/state/text.ts';
import { TICKED } from '#renderer/ui/act-form/act-form.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { BodiesTable, type BodyLine, hasCorrective } from './bodies-table.tsx';
import { DifferenceChart } from './difference-chart.tsx';
import { ExpensesTable } from './expenses-table.tsx';
import { IssueAct } from './issue-act.tsx';
import { UNION_ENTRY } from './simulation-draft.ts';
import { SplitCriterion, SplitFigures } from './split-figures.tsx';
import { type LiveSplit, useLiveSplit } from './use-live-split.ts';
import { type Simulation, useSimulation } from './use-simulation.ts';
import { WorkingDrawer } from './working-drawer.tsx';
import './split.css';

type View = 'bodies' | 'expenses';

interface SplitPageProps extends SectionProps {
  readonly live: LiveSplit;
  readonly simulation: Simulation;
}

/** The bodies as they are shown, made again only when a figure of the split changes. */
function useBodyLines({
  live,
  simulation,
}: Pick<SplitPageProps, 'live' | 'simulation'>): readonly BodyLine[] {
  const { assembled } = live;
  const { input, split, differences } = simulation.outcome;
  return useMemo(() => {
    const shares = generalShares(input);
    return assembled.bodies.flatMap(({ id }, place): readonly BodyLine[] => {
      const [body, real, share] = [input.bodies[place], assembled.input.bodies[place], shares[place]];
      if (body === undefined || real === undefined || share === undefined) return [];
      const paid = (split.ok ? split.value.bodies[place] : undefined) ?? null;
      return [{ id, body, real, share, paid, moreCents: differences?.[place]?.moreCents ?? null }];
    });
  }, [assembled, input, split, differences]);
}

function SimulationBar({
  simulation,
  isUnionIn,
}: {
  readonly simulation: Simulation;
  readonly isUnionIn: boolean;
}): ReactNode {
  const { costsSplit } = useText();
  const { draft, isTouched, enter, reset } = simulation;
  return (
    <div className="split-simulating">
      <p>{costsSplit.simulating}</p>
      <Checkbox
        label={costsSplit.unionTick}
        checked={draft[UNION_ENTRY] === undefined ? isUnionIn : draft[UNION_ENTRY] === TICKED}
        onChange={(event) => enter(UNION_ENTRY, event.currentTarget.checked ? TICKED : '')}
      />
      <Button size="compact-md" variant="default" disabled={!isTouched} onClick={reset}>
        {costsSplit.reset}
      </Button>
    </div>
  );
}

function ViewChoice(props: { readonly view: View; readonly onView: (view: View) => void }): ReactNode {
  const { views } = useText().costsSplit;
  return (
    <div className="presets" role="group" aria-label={views.label}>
      {(['bodies', 'expenses'] as const).map((view) => (
        <button
          key={view}
          type="button"
          className={view === props.view ? 'pill pill--on' : 'pill'}
          aria-pressed={view === props.view}
          onClick={() => props.onView(view)}
        >
          {views[view]}
        </button>
      ))}
    </div>
  );
}

function ShownTable(
  props: SplitPageProps & { readonly view: View; readonly onWorking: (id: string) => void },
): ReactNode {
  const { costsSplit } = useText();
  const { live, simulation, view, onWorking } = props;
  const { isOn, draft, enter, outcome } = simulation;
  const lines = useBodyLines(props);
  const expenses = useMemo(
    () =>
      (outcome.split.ok ? outcome.split.value.expenses : []).flatMap((divided, place) => {
        const own = live.assembled.expenses[place];
        return own === undefined ? [] : [{ id: own.id, divided, realCents: own.cents }];
      }),
    [outcome, live],
  );
  const shownDraft = isOn ? draft : null;
  if (view === 'expenses')
    return (
      <ExpensesTable
        label={costsSplit.views.expenses}
        lines={expenses}
        bodies={outcome.input.bodies}
        draft={shownDraft}
        onEnter={enter}
      />
    );
  return (
    <BodiesTable
      label={costsSplit.views.bodies}
      lines={lines}
      most={Math.max(0, ...lines.map(({ share }) => share.corrected))}
      hasCorrectives={outcome.input.bodies.some(hasCorrective)}
      draft={shownDraft}
      onEnter={enter}
      onWorking={onWorking}
    />
  );
}

/** Why there are no figures. */
function Refused({ simulation }: { readonly simulation: Simulation }): ReactNode {
  const { costsSplit } = useText();
  const { split } = simulation.outcome;
  if (split.ok) return null;
  const { code, data } = split.refusal;
  return (
    <section className="card card--padded split-refused" role="alert">
      <h2>{costsSplit.noSplit}</h2>
      <p>
        {costsSplit.noSplitText[code]} {typeof data['name'] === 'string' && costsSplit.about(data['name'])}
      </p>
    </section>
  );
}

function Acts({ live, simulation }: SplitPageProps): ReactNode {
  const { costsSplit } = useText();
  const { year, show, showLetters, papers } = useCostWays();
  const { isOn, setOn } = simulation;
  const { assembled, split, facts } = live;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconWand size={17} aria-hidden />}
        aria-pressed={isOn}
        onClick={() => setOn(!isOn)}
      >
        {isOn ? costsSplit.leave : costsSplit.simulate}
      </Button>
      {!isOn && split.ok && assembled.missing.length === 0 && (
        <>
          <Button
            variant="default"
            leftSection={<IconMail size={17} aria-hidden />}
            onClick={() => showLetters({ year })}
          >
            {costsSplit.letters}
          </Button>
          {papers({ kind: 'live', facts, assembled, split: split.value })}
        </>
      )}
      <IssueAct
        year={year}
        hindrance={hindranceOf(live, isOn, costsSplit)}
        onIssued={(id) => show('issues', id)}
      />
    </>
  );
}

function hindranceOf(
  { assembled, split }: LiveSplit,
  isSimulating: boolean,
  words: ReturnType<typeof useText>['costsSplit'],
): string | null {
  if (isSimulating) return words.issue.whileSimulating;
  return split.ok && assembled.missing.length === 0 ? null : words.noSplit;
}

function SplitPage(props: SplitPageProps): ReactNode {
  const { costsSplit, costs } = useText();
  const { year, showLetters } = useCostWays();
  const { live, simulation, nav } = props;
  const { isOn, outcome } = simulation;
  const [view, setView] = useState<View>('bodies');
  const [workedId, setWorked] = useState<string | null>(null);
  const close = useCallback(() => setWorked(null), []);
  return (
    <Screen
      title={costs.title}
      scrolls
      aside={isOn && <Chip tone="attention">{costsSplit.simulation}</Chip>}
      acts={<Acts {...props} />}
    >
      {nav}
      <MissingFacts missing={live.assembled.missing} />
      <div className="split-head">
        <h2>{costsSplit.heading(String(year))}</h2>
        <ViewChoice view={view} onView={setView} />
        <SplitCriterion input={outcome.input} leftOut={live.assembled.leftOut} />
      </div>
      {isOn && <SimulationBar simulation={simulation} isUnionIn={live.assembled.input.unionParticipates} />}
      <Refused simulation={simulation} />
      {outcome.split.ok && <SplitFigures split={outcome.split.value} />}
      <div className={isOn ? 'split-body split-body--simulated' : 'split-body'}>
        <div className="card split-scroll" role="region" aria-label={costsSplit.views[view]} tabIndex={0}>
          <ShownTable {...props} view={view} onWorking={setWorked} />
        </div>
        {isOn && outcome.differences !== null && (
          <DifferenceChart title={costsSplit.chart.title} differences={outcome.differences} />
        )}
      </div>
      {outcome.split.ok && (
        <WorkingDrawer
          live={live}
          input={outcome.input}
          split={outcome.split.value}
          bodyId={workedId}
          onClose={close}
          onLetter={isOn || workedId === null ? undefined : () => showLetters({ year, bodyId: workedId })}
        />
      )}
    </Screen>
  );
}

function KnownSplit(props: SectionProps & { readonly live: LiveSplit; readonly year: number }): ReactNode {
  const simulation = useSimulation(props.year, props.live);
  return <SplitPage {...props} simulation={simulation} />;
}

/** Who pays what of a year, and what would change if something else did. @see REG-13.7-a */
export function SplitSection(props: SectionProps): ReactNode {
  const { costs, shell } = useText();
  const { year } = useCostWays();
  const live = useLiveSplit(year);
  if (live === undefined)
    return (
      <Screen title={costs.title}>
        {props.nav}
        <Skeleton height={300} radius="md" aria-label={shell.loading} />
      </Screen>
    );
  return <KnownSplit key={year} {...props} live={live} year={year} />;
}
