import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { gatherOffice } from '#shared/application/import/gather-office.ts';
import type { ImportPlan } from '#shared/application/import/import-plan.ts';
import { IMPORT_USE_CASES } from '#shared/application/import/import-records.ts';
import { createImportPlanner } from '#shared/application/import/plan-import.ts';
import { proposeHeader } from '#shared/application/import/propose-header.ts';
import { headersKey, proposeColumns, rememberedColumns } from '#shared/application/import/propose-mapping.ts';
import { type ImportMode, runImport } from '#shared/application/import/run-import.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import type { TableLook } from '#shared/domain/import/table-look.ts';
import { importLabelsOf } from '#shared/text/import-labels.ts';
import { useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useAct } from '#renderer/store/use-act.ts';
import type { ImportStage, TableChoice } from './import-stage.ts';
import { type OpenTable, useTableDesk } from './table-desk.ts';

const rememberedSchema = z.array(z.string().nullable());

/** The acts of an import, from the choice of a file to its end. */
export interface ImportFlow {
  readonly stage: ImportStage;
  choose(kind: ImportKind): void;
  /** Understands the same table otherwise. */
  change(change: Partial<Pick<TableChoice, 'sheet' | 'header' | 'mapping'>>): void;
  preview(): void;
  backToColumns(): void;
  run(plan: ImportPlan, mode: ImportMode): void;
  stop(): void;
  undo(): void;
  restart(): void;
}

/** Leads an import: one at a time, given up when the screen is left before it writes. */
export function useImportFlow(): ImportFlow {
  const [stage, setStage] = useState<ImportStage>({ at: 'start', refusal: null });
  const desk = useTableDesk();
  const { archive } = useDesk();
  const act = useAct();
  const text = useText();
  const labels = useMemo(() => importLabelsOf(text), [text]);
  const open = useRef<OpenTable | null>(null);
  const stopped = useRef(false);

  const leave = useCallback(() => {
    open.current?.close();
    open.current = null;
  }, []);
  useEffect(
    () => () => {
      stopped.current = true;
      leave();
    },
    [leave],
  );

  async function understood(
    table: OpenTable,
    look: TableLook,
    kind: ImportKind,
    sheet: number,
    header?: number,
  ): Promise<TableChoice> {
    const head = look.sheets[sheet]?.head ?? [];
    const place = header ?? proposeHeader(kind, head, labels);
    const headers = head[place]?.cells ?? [];
    const proposed = proposeColumns(kind, headers, labels);
    const remembered = await archive.local.read(`import:${headersKey(kind, headers)}`, rememberedSchema);
    const columns = remembered === undefined ? proposed : rememberedColumns(kind, remembered, proposed);
    return { table, look, kind, sheet, header: place, mapping: { columns, fixed: {}, emptyClears: false } };
  }

  async function choose(kind: ImportKind): Promise<void> {
    const chosen = await desk.choose();
    if (!chosen.ok) return setStage({ at: 'start', refusal: chosen.refusal });
    if (chosen.value === null) return;
    leave();
    const table = chosen.value;
    open.current = table;
    setStage({ at: 'reading', table, rows: 0 });
    const looked = await table.look((rows) => setStage({ at: 'reading', table, rows }));
    if (open.current !== table) return;
    if (!looked.ok) return setStage({ at: 'start', refusal: looked.refusal });
    const choice = await understood(table, looked.value, kind, 0);
    setStage({ at: 'columns', choice, refusal: null });
  }

  async function change(given: Parameters<ImportFlow['change']>[0]): Promise<void> {
    if (stage.at !== 'columns') return;
    const { table, look, kind, sheet } = stage.choice;
    const choice =
      given.mapping === undefined
        ? await understood(table, look, kind, given.sheet ?? sheet, given.header)
        : { ...stage.choice, mapping: given.mapping };
    setStage({ at: 'columns', choice, refusal: null });
  }

  async function preview(): Promise<void> {
    if (stage.at !== 'columns') return;
    const { choice } = stage;
    const { table, look, kind, sheet, header, mapping } = choice;
    const rows = look.sheets[sheet];
    const total = Math.max((rows?.rows ?? 0) - header - 1, 0);
    await archive.local.write(`import:${headersKey(kind, rows?.head[header]?.cells ?? [])}`, [
      ...mapping.columns,
    ]);
    setStage({ at: 'planning', choice, done: 0, total });
    const office = await gatherOffice(archive.workspace);
    const days = { from1904: look.from1904 };
    const planner = createImportPlanner({ kind, office, mapping, labels, days, ids: archive.context.ids });
    for (let done = 0; open.current === table;) {
      const read = await table.rows(sheet, header + 1 + done);
      if (!read.ok) return setStage({ at: 'columns', choice, refusal: read.refusal });
      if (read.value.length === 0) return setStage({ at: 'preview', choice, plan: planner.plan() });
      planner.add(read.value);
      done += read.value.length;
      setStage({ at: 'planning', choice, done, total });
    }
  }

  async function run(plan: ImportPlan, mode: ImportMode): Promise<void> {
    stopped.current = false;
    const report = (done: number, total: number): void =>
      setStage({ at: 'running', done, total, isStopping: stopped.current });
    report(0, plan.totals.new + plan.totals.changed);
    const end = await runImport({
      plan,
      mode,
      write: async (kind, rows) => {
        const done = await act(IMPORT_USE_CASES[kind], { rows });
        return done.ok ? { ok: true, value: done.value.changes } : done;
      },
      undo: (changes) => act('undoChange', { changes }),
      report,
      isCancelled: () => stopped.current,
    });
    setStage({ at: 'ended', end });
  }

  async function undo(): Promise<void> {
    if (stage.at !== 'ended' || !('changes' in stage.end)) return;
    const { changes, written } = stage.end;
    setStage({ at: 'running', done: written, total: written, isStopping: true });
    const undone = await act('undoChange', { changes });
    setStage({
      at: 'ended',
      end: undone.ok
        ? { end: 'undone', refusal: null }
        : { end: 'stopped', written, changes, refusal: undone.refusal },
    });
  }

  return {
    stage,
    choose: (kind) => void choose(kind),
    change: (given) => void change(given),
    preview: () => void preview(),
    backToColumns: () =>
      setStage((now) => (now.at === 'preview' ? { at: 'columns', choice: now.choice, refusal: null } : now)),
    run: (plan, mode) => void run(plan, mode),
    stop: () => {
      stopped.current = true;
      if (stage.at === 'running') setStage({ ...stage, isStopping: true });
      else if (stage.at === 'planning') setStage({ at: 'columns', choice: stage.choice, refusal: null });
      else {
        leave();
        setStage({ at: 'start', refusal: null });
      }
    },
    undo: () => void undo(),
    restart: () => {
      leave();
      setStage({ at: 'start', refusal: null });
    },
  };
}
