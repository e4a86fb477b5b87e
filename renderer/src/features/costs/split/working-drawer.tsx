import { Button, Drawer, Stack } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { sourcesOf } from '#shared/domain/costs/freeze-split.ts';
import { generalShares } from '#shared/domain/costs/general-shares.ts';
import { type ShareWorking, shareWorkings } from '#shared/domain/costs/share-working.ts';
import type { CostSplit, DividedExpense } from '#shared/domain/costs/split-costs.ts';
import { CORRECTIVE_ONE, type SplitInput } from '#shared/domain/costs/split-input.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFigureWords } from './split-words.ts';
import type { LiveSplit } from './use-live-split.ts';

interface WorkedExpense {
  readonly divided: DividedExpense;
  readonly working: ShareWorking;
  /** All the weights together: what the quota is divided by. */
  readonly weights: number;
}

/** How a body's share of each expense that it takes part in is come to. */
function useWorkings(input: SplitInput, split: CostSplit, place: number): readonly WorkedExpense[] {
  return useMemo(
    () =>
      split.expenses.flatMap((divided): readonly WorkedExpense[] => {
        const workings = shareWorkings(input.bodies, divided);
        const working = workings.ok ? workings.value[place] : undefined;
        if (!workings.ok || working === undefined || working.takes === 0) return [];
        return [{ divided, working, weights: workings.value.reduce((all, { reduced }) => all + reduced, 0) }];
      }),
    [input, split, place],
  );
}

/** The share of what all pay, with the figures that it is made of. */
function Formula({ input, place }: { readonly input: SplitInput; readonly place: number }): ReactNode {
  const { costsSplit } = useText();
  const formats = useFormats();
  const words = useFigureWords();
  const shares = useMemo(() => generalShares(input), [input]);
  const [share, body] = [shares[place], input.bodies[place]];
  if (share === undefined || body === undefined) return null;
  if (!share.pays) return <p>{costsSplit.working.notPaying}</p>;
  const paying = input.bodies.filter((_body, other) => shares[other]?.pays === true);
  const all = (pick: (one: (typeof paying)[number]) => number): string =>
    formats.integer(paying.reduce((sum, one) => sum + pick(one), 0));
  const isCorrected = paying.some(({ corrective }) => corrective !== CORRECTIVE_ONE);
  return (
    <>
      <p className="tabular">
        {costsSplit.working.formula({
          pcs: formats.integer(body.pcs),
          allPcs: all(({ pcs }) => pcs),
          inhabitants: formats.integer(body.inhabitants),
          allInhabitants: all(({ inhabitants }) => inhabitants),
          share: words.percent(share.theoretical),
        })}
      </p>
      {isCorrected && (
        <p className="tabular">
          {costsSplit.working.corrective(words.factor(body.corrective), words.percent(share.corrected))}
        </p>
      )}
    </>
  );
}

function WorkedRow({ worked }: { readonly worked: WorkedExpense }): ReactNode {
  const { costsSplit, labels } = useText();
  const formats = useFormats();
  const words = useFigureWords();
  const { divided, working, weights } = worked;
  const { expense, netCents } = divided;
  const { remainder, whole, rank, left, reduced, cents } = working;
  const isLucky = remainder > 0 && rank <= left;
  const plain = remainder === 0 ? costsSplit.working.exact : costsSplit.working.plain;
  return (
    <tr>
      <th scope="row" title={labels.splitCriterion[expense.criterion]}>
        {expense.description}
      </th>
      <td className="tabular list-number">{words.money(netCents)}</td>
      <td className="tabular list-number">{words.percent(reduced / weights)}</td>
      <td className="tabular list-number">{formats.decimal((whole + remainder / weights) / 100, 4)}</td>
      <td className="tabular list-number split-strong">{words.money(cents)}</td>
      <td className="soft">
        {isLucky ? costsSplit.working.extra(formats.integer(rank), formats.integer(left)) : plain}
      </td>
    </tr>
  );
}

function WorkingTable(props: {
  readonly label: string;
  readonly workings: readonly WorkedExpense[];
}): ReactNode {
  const { columns } = useText().costsSplit;
  return (
    <table className="list-table split-table" aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col">{columns.expense}</th>
          {[columns.net, columns.corrected, columns.exact, columns.share].map((column) => (
            <th key={column} scope="col" className="list-number">
              {column}
            </th>
          ))}
          <th scope="col">{columns.rounding}</th>
        </tr>
      </thead>
      <tbody>
        {props.workings.map((worked, place) => (
          // Two expenses may say the same.
          <WorkedRow key={place} worked={worked} />
        ))}
      </tbody>
    </table>
  );
}

interface WorkingProps {
  readonly live: LiveSplit;
  readonly input: SplitInput;
  readonly split: CostSplit;
  readonly place: number;
  readonly onLetter: (() => void) | undefined;
}

function Working({ live, input, split, place, onLetter }: WorkingProps): ReactNode {
  const { costsSplit } = useText();
  const { working: words } = costsSplit;
  const sources = useMemo(() => sourcesOf(live.facts, live.assembled)[place], [live, place]);
  const workings = useWorkings(input, split, place);
  const said = (text: string | null | undefined): string =>
    text === '' || text == null ? words.noSource : text;
  return (
    <Stack gap="md">
      <Formula input={input} place={place} />
      <p className="soft">{words.sources(said(sources?.pcsSource), said(sources?.inhabitantsSource))}</p>
      {sources?.correctiveAct != null && <p className="soft">{words.act(sources.correctiveAct)}</p>}
      <p>{words.lead}</p>
      <div
        className="split-scroll"
        role="region"
        aria-label={words.title(input.bodies[place]?.name ?? '')}
        tabIndex={0}
      >
        <WorkingTable label={words.title(input.bodies[place]?.name ?? '')} workings={workings} />
      </div>
      {onLetter !== undefined && (
        <div>
          <Button variant="default" leftSection={<IconMail size={17} aria-hidden />} onClick={onLetter}>
            {words.letter}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** How the share of a body is come to, expense by expense, to the cent. @see REG-13.1-c, A-15 */
export function WorkingDrawer(
  props: Omit<WorkingProps, 'place'> & { readonly bodyId: string | null; readonly onClose: () => void },
): ReactNode {
  const { costsSplit } = useText();
  const { bodyId, onClose, ...rest } = props;
  const place = rest.live.assembled.bodies.findIndex(({ id }) => id === bodyId);
  return (
    <Drawer
      opened={place >= 0}
      onClose={onClose}
      size={860}
      title={costsSplit.working.title(rest.input.bodies[place]?.name ?? '')}
    >
      {place >= 0 && <Working {...rest} place={place} />}
    </Drawer>
  );
}
