import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { ImportPlan } from '#shared/application/import/import-plan.ts';
import { type ImportMode, rowsToWrite } from '#shared/application/import/run-import.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import { importLabelsOf } from '#shared/text/import-labels.ts';
import { useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useAct } from '#renderer/store/use-act.ts';
import {
  type ImportParts,
  planTable,
  rememberColumns,
  takeBack,
  understandTable,
  writePlan,
} from './import-parts.ts';
import type { ImportStage, TableChoice } from './import-stage.ts';
import { type OpenTable, type TableDesk, useTableDesk } from './table-desk.ts';

type ColumnsChange = Partial<Pick<TableChoice, 'sheet' | 'header' | 'mapping'>>;

/** The acts of an import, from the choice of a file to its end. */
export interface ImportFlow {
  readonly stage: ImportStage;
  readonly choose: (kind: ImportKind) => void;
  /** Understands the same table otherwise. */
  readonly change: (change: ColumnsChange) => void;
  readonly preview: () => void;
  readonly backToColumns: () => void;
  readonly run: (plan: ImportPlan, mode: ImportMode) => void;
  readonly stop: () => void;
  readonly undo: () => void;
  readonly restart: () => void;
}

/** What the acts of one screen share. */
interface Hands {
  readonly parts: ImportParts;
  readonly desk: TableDesk;
  readonly open: RefObject<OpenTable | null>;
  readonly stopped: RefObject<boolean>;
  readonly show: (stage: ImportStage) => void;
}

function leave({ open }: Hands): void {
  open.current?.close();
  open.current = null;
}

async function choose(hands: Hands, kind: ImportKind): Promise<void> {
  const { desk, open, show, parts } = hands;
  const chosen = await desk.choose();
  if (!chosen.ok) {
    show({ at: 'start', refusal: chosen.refusal });
    return;
  }
  if (chosen.value === null) return;
  leave(hands);
  const table = chosen.value;
  open.current = table;
  show({ at: 'reading', table, rows: 0 });
  const looked = await table.look((rows) => show({ at: 'reading', table, rows }));
  if (open.current !== table) return;
  if (!looked.ok) show({ at: 'start', refusal: looked.refusal });
  else {
    const choice = await understandTable(parts, { table, look: looked.value, kind, sheet: 0 });
    show({ at: 'columns', choice, refusal: null });
  }
}

async function change({ parts, show }: Hands, choice: TableChoice, given: ColumnsChange): Promise<void> {
  const { table, look, kind, sheet } = choice;
  const { mapping, header } = given;
  const changed =
    mapping === undefined
      ? await understandTable(parts, {
          table,
          look,
          kind,
          sheet: given.sheet ?? sheet,
          ...(header === undefined ? {} : { header }),
        })
      : { ...choice, mapping };
  show({ at: 'columns', choice: changed, refusal: null });
}

async function preview({ parts, open, stopped, show }: Hands, choice: TableChoice): Promise<void> {
  const { table, look, sheet, header } = choice;
  const total = Math.max((look.sheets[sheet]?.rows ?? 0) - header - 1, 0);
  const report = (done: number): void => show({ at: 'planning', choice, done, total });
  stopped.current = false;
  report(0);
  await rememberColumns(parts, choice);
  const isWanted = (): boolean => open.current === table && !stopped.current;
  const plan = await planTable(parts, choice, { report: (done) => isWanted() && report(done), isWanted });
  if (!plan.ok) show({ at: 'columns', choice, refusal: plan.refusal });
  else if (plan.value !== null) show({ at: 'preview', choice, plan: plan.value });
}

async function run({ parts, stopped, show }: Hands, plan: ImportPlan, mode: ImportMode): Promise<void> {
  stopped.current = false;
  const report = (done: number, total: number): void =>
    show({ at: 'running', done, total, isStopping: stopped.current });
  report(0, rowsToWrite(plan));
  const end = await writePlan(parts, plan, mode, { report, isCancelled: () => stopped.current });
  show({ at: 'ended', end });
}

function stop(hands: Hands, stage: ImportStage): void {
  const { stopped, show } = hands;
  stopped.current = true;
  if (stage.at === 'running') show({ ...stage, isStopping: true });
  else if (stage.at === 'planning') show({ at: 'columns', choice: stage.choice, refusal: null });
  else {
    leave(hands);
    show({ at: 'start', refusal: null });
  }
}

async function undo({ parts, show }: Hands, stage: ImportStage): Promise<void> {
  if (stage.at !== 'ended' || stage.end.end === 'undone') return;
  const { written } = stage.end;
  show({ at: 'running', done: written, total: written, isStopping: true });
  show({ at: 'ended', end: await takeBack(parts, stage.end) });
}

/** Leads an import: one at a time; what is not written yet is given up when the screen is left. */
export function useImportFlow(): ImportFlow {
  const [stage, show] = useState<ImportStage>({ at: 'start', refusal: null });
  const desk = useTableDesk();
  const { archive } = useDesk();
  const act = useAct();
  const text = useText();
  const labels = useMemo(() => importLabelsOf(text), [text]);
  const open = useRef<OpenTable | null>(null);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
      open.current?.close();
      open.current = null;
    },
    [],
  );
  const hands: Hands = { parts: { archive, act, labels }, desk, open, stopped, show };
  return {
    stage,
    choose: (kind) => void choose(hands, kind),
    change: (given) => {
      if (stage.at === 'columns') void change(hands, stage.choice, given);
    },
    preview: () => {
      if (stage.at === 'columns') void preview(hands, stage.choice);
    },
    backToColumns: () => {
      if (stage.at === 'preview') show({ at: 'columns', choice: stage.choice, refusal: null });
    },
    run: (plan, mode) => void run(hands, plan, mode),
    stop: () => stop(hands, stage),
    undo: () => void undo(hands, stage),
    restart: () => {
      leave(hands);
      show({ at: 'start', refusal: null });
    },
  };
}
