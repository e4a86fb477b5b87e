import { gatherOffice } from '#shared/application/import/gather-office.ts';
import type { ImportPlan } from '#shared/application/import/import-plan.ts';
import { IMPORT_USE_CASES } from '#shared/application/import/import-records.ts';
import { createImportPlanner } from '#shared/application/import/plan-import.ts';
import { proposeHeader } from '#shared/application/import/propose-header.ts';
import { type ImportEnd, type ImportMode, runImport } from '#shared/application/import/run-import.ts';
import { execute } from '#shared/application/execute.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { importLabelsOf } from '#shared/text/import-labels.ts';
import { type Command, type CommandName, defineCommand } from './command.ts';
import { type ConsoleHome, openHome } from './console-home.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { refusalSentence } from './failure.ts';
import { importActor } from './import/import-actor.ts';
import { type ImportMap, importMapSchema, mappingOf, USUAL_MAP } from './import/import-map.ts';
import { type ReadTable, readTable } from './import/read-table.ts';
import { tellImport } from './import/tell-import.ts';
import { file, flag, folder, optional, recordId, required, text } from './option.ts';
import type { Session } from './session.ts';
import { receiveFirst, settle } from './settle.ts';
import { readJsonInput } from './json-input.ts';
import { tellSettlement } from './tell-settlement.ts';

/** A command that imports a table of one kind, as the console of a home folder. */
function importCommand(name: CommandName, kind: ImportKind): Command {
  return defineCommand({
    name,
    operand: 'table',
    options: {
      table: required(file),
      map: optional(file),
      share: required(folder),
      home: required(folder),
      actor: optional(recordId),
      label: optional(text('name', 80)),
      'dry-run': flag,
      'no-fence': flag,
    },
    run: (wish, session) => importTable(kind, wish, session),
  });
}

/** Imports assets. */
export const importAssetsCommand = importCommand('import assets', 'asset');

/** Imports people. */
export const importPeopleCommand = importCommand('import people', 'person');

/** Imports bodies. */
export const importBodiesCommand = importCommand('import bodies', 'body');

interface Wish {
  readonly table: string;
  readonly map: string | null;
  readonly share: string;
  readonly home: string;
  readonly actor: string | null;
  readonly label: string | null;
  readonly 'dry-run': boolean;
  readonly 'no-fence': boolean;
}

async function importTable(kind: ImportKind, wish: Wish, session: Session): Promise<Result<ExitStatus>> {
  const map = wish.map === null ? done(USUAL_MAP) : await readJsonInput(wish.map, importMapSchema);
  if (!map.ok) return map;
  const table = await readTable(wish.table, map.value.sheet);
  if (!table.ok) return table;
  const { share, home, label } = wish;
  const opened = await openHome(session, { share, home, label, fence: !wish['no-fence'] });
  if (!opened.ok) return opened;
  try {
    const first = await receiveFirst(opened.value.engine);
    if (first.problem?.code.startsWith('space-') === true) return refuse(first.problem.code, { path: share });
    return await importInto(opened.value, { kind, map: map.value, table: table.value, wish }, session);
  } finally {
    await opened.value.close();
  }
}

interface Import {
  readonly kind: ImportKind;
  readonly map: ImportMap;
  readonly table: ReadTable;
  readonly wish: Wish;
}

async function importInto(
  { context, engine }: ConsoleHome,
  { kind, map, table, wish }: Import,
  session: Session,
): Promise<Result<ExitStatus>> {
  const plan = await planOf(kind, map, table, context, wish.map ?? wish.table, session);
  if (!plan.ok) return plan;
  const isSound = plan.value.totals.refused === 0;
  if (wish['dry-run']) {
    await tellImport(session, plan.value, null);
    return done(isSound ? EXIT.done : EXIT.failed);
  }
  const actor = await importActor(wish.actor, context, session);
  const end = await write(plan.value, map.mode, context, actor, session);
  if (!wish['no-fence']) await session.progress(session.words.cli.sync.fencing);
  const settled = await settle(engine, session.clock);
  await tellImport(session, plan.value, end);
  if (end.end !== 'done' && end.refusal !== null)
    await session.warn(`${refusalSentence(session.words, end.refusal)} [${end.refusal.code}]`);
  const status = await tellSettlement(session, settled, wish.share);
  return done(isSound && end.end === 'done' ? status : EXIT.failed);
}

async function planOf(
  kind: ImportKind,
  map: ImportMap,
  { lines, from1904 }: ReadTable,
  { workspace, ids }: UseCaseContext,
  path: string,
  { words }: Session,
): Promise<Result<ImportPlan>> {
  const labels = importLabelsOf(words);
  const office = await gatherOffice(workspace);
  const given = lines.findIndex(({ at }) => at === map.headerRow);
  const header = map.headerRow === undefined ? proposeHeader(kind, lines, labels) : given;
  const headers = lines[header]?.cells ?? [];
  const mapping = mappingOf(map, { kind, headers, labels, office }, path);
  if (!mapping.ok) return mapping;
  const days = { from1904 };
  const planner = createImportPlanner({ kind, office, mapping: mapping.value, labels, days, ids });
  planner.add(lines.slice(header + 1));
  return done(planner.plan());
}

function write(
  plan: ImportPlan,
  mode: ImportMode,
  context: UseCaseContext,
  actor: ActorId,
  session: Session,
): Promise<ImportEnd> {
  const { importing } = session.words;
  const { formats } = session;
  let last = Promise.resolve();
  return runImport({
    plan,
    mode,
    write: async (kind, rows) => {
      await last;
      const outcome = await execute(context, IMPORT_USE_CASES[kind], actor, { rows });
      return outcome.ok ? done(outcome.value.changes) : outcome;
    },
    undo: (changes) => execute(context, 'undoChange', actor, { changes }),
    report: (count, total) => {
      last = session.progress(importing.running(formats.integer(count), formats.integer(total)));
    },
    isCancelled: () => false,
  });
}
