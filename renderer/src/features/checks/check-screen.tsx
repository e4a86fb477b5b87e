import { Button, Progress, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconClipboardOff, IconLock } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { FrozenOutcome } from '#shared/domain/inventory-check.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { frozenOutcome } from '#shared/domain/inventory/check-outcome.ts';
import type { Asset, InventoryCheck } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { type CheckActs, CheckList } from './check-list.tsx';
import { CHECK_LISTS, type CheckListName, checkRows } from './check-rows.ts';
import { CloseDialog } from './close-dialog.tsx';
import { usePlaceWords } from './place-words.ts';
import { ScanCard } from './scan-card.tsx';
import { type LiveCheck, useCheck } from './use-check.ts';
import { useCheckActs } from './use-check-acts.ts';
import '#renderer/ui/filters.css';
import './checks.css';

/** Where a round leads. */
export interface CheckWays {
  readonly onBack: () => void;
  readonly onOpenAsset: (assetId: string) => void;
  readonly onSearch: (code: string) => void;
  readonly onRegister: (code: string) => void;
}

/** The outcome of a round, for what prints and saves it. */
export interface OutcomeToTell {
  readonly check: InventoryCheck;
  readonly outcome: FrozenOutcome;
  readonly assets: readonly Asset[];
}

interface CheckScreenProps {
  readonly checkId: RecordId<'inventoryCheck'>;
  readonly ways: CheckWays;
  /** The acts that print and save an outcome. */
  readonly papers: (told: OutcomeToTell) => ReactNode;
}

type Counts = Readonly<Record<CheckListName, number>>;

function Lists(props: {
  readonly counts: Counts;
  readonly shown: CheckListName;
  readonly onShow: (list: CheckListName) => void;
}): ReactNode {
  const { checks } = useText();
  const formats = useFormats();
  const { counts, shown, onShow } = props;
  return (
    <div className="presets" role="group" aria-label={checks.title}>
      {CHECK_LISTS.map((list) => (
        <button
          key={list}
          type="button"
          className={list === shown ? 'pill pill--on' : 'pill'}
          aria-pressed={list === shown}
          onClick={() => onShow(list)}
        >
          {checks.outcomeCount(checks.outcome[list], formats.integer(counts[list]))}
        </button>
      ))}
    </div>
  );
}

function Reach({ counts }: { readonly counts: Counts }): ReactNode {
  const { checks } = useText();
  const formats = useFormats();
  const due = counts.found + counts.missing;
  const words = checks.progress(formats.integer(counts.found), formats.integer(due));
  return (
    <div className="check-reach">
      <span className="tabular">{words}</span>
      <Progress.Root size="md" className="check-reach__bar">
        <Progress.Section value={due === 0 ? 0 : (100 * counts.found) / due} aria-label={words} />
      </Progress.Root>
    </div>
  );
}

function ReadyCheck(props: CheckScreenProps & { readonly live: LiveCheck }): ReactNode {
  const { checks } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { live, ways, papers } = props;
  const { check, outcome, assets } = live;
  const place = usePlaceWords().ofCheck(check);
  const { onSettle, onReport, onMarkFound, onClose } = useCheckActs(check);
  const [shown, setShown] = useState<CheckListName>('missing');
  const [isClosing, setClosing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const rows = useMemo(() => checkRows(live), [live]);
  const counts = Object.fromEntries(CHECK_LISTS.map((list) => [list, rows[list].length])) as Counts;
  const isOpen = check.closedAt === null;
  const acts: CheckActs = {
    ...ways,
    onSettle: (asset) => void onSettle(asset),
    onReport: (asset) => void onReport(asset),
    onMarkFound: (asset) => void onMarkFound(asset),
  };
  const settleNow = useMemo(() => (asset: Asset) => void onSettle(asset), [onSettle]);
  const verified = outcome.found.length + outcome.moved.filter(({ isSettled }) => isSettled).length;

  async function close(): Promise<void> {
    setBusy(true);
    await onClose();
    setBusy(false);
    setClosing(false);
  }

  return (
    <Screen
      title={place}
      scrolls
      aside={
        <span className="soft">
          {[nameOf(check.bodyId), checks.about(formats.dateTime(check.startedAt), nameOf(check.by) ?? '')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      }
      acts={
        <>
          <Button
            variant="subtle"
            leftSection={<IconArrowLeft size={17} aria-hidden />}
            onClick={ways.onBack}
          >
            {checks.back}
          </Button>
          {papers({ check, outcome: check.outcome ?? frozenOutcome(outcome), assets })}
          {isOpen && <Button onClick={() => setClosing(true)}>{checks.close}</Button>}
        </>
      }
    >
      {isOpen ? (
        <ScanCard live={live} onSettle={settleNow} />
      ) : (
        <p className="check-closed">
          <IconLock size={17} aria-hidden /> {checks.closedOn(formats.dateTime(check.closedAt))}
        </p>
      )}
      <div className="filters">
        <Lists counts={counts} shown={shown} onShow={setShown} />
        <Reach counts={counts} />
      </div>
      <CheckList key={shown} list={shown} rows={rows[shown]} acts={acts} isOpen={isOpen} />
      <CloseDialog
        isShown={isClosing}
        counts={counts}
        verified={verified}
        isBusy={isBusy}
        onClose={() => void close()}
        onCancel={() => setClosing(false)}
      />
    </Screen>
  );
}

/** A round through a room: labels are read, and what they tell is settled on the spot. */
export function CheckScreen(props: CheckScreenProps): ReactNode {
  const { checks, shell } = useText();
  const state = useCheck(props.checkId);
  switch (state.status) {
    case 'loading':
      return <Skeleton m="md" height={300} w="auto" aria-label={shell.loading} />;
    case 'missing':
      return (
        <Notice
          icon={IconClipboardOff}
          title={checks.missing}
          acts={<Button onClick={props.ways.onBack}>{checks.back}</Button>}
        >
          <p className="soft">{checks.missingText}</p>
        </Notice>
      );
    case 'ready':
      return <ReadyCheck {...props} live={state.live} />;
  }
}
