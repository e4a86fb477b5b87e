import type { MachineRoomEntry } from '#shared/domain/kinds.ts';
import {
  enteredWithin,
  isExitMissing,
  isStillIn,
  stayMinutes,
} from '#shared/domain/on-site/room-presence.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { countsByBody } from '#shared/reports/counts-by-body.ts';
import { textColumn } from '#shared/reports/handover/handover-cells.ts';
import { groupedByBody, ofSelected } from '#shared/reports/handover/handover-request.ts';
import type { ReportTable, TableReport } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { createWallClock } from '#shared/reports/wall-clock.ts';
import type { SheetColumn } from '#shared/reports/workbook-plan.ts';
import type { SiteRegisterRequest } from './register-request.ts';

type Entries = readonly MachineRoomEntry[];

/** *Registro accessi sala macchine*: who entered in a period, with whom, why, how long; a column to sign. @see REG-5.3-c */
export function roomRegisterReport(request: SiteRegisterRequest): TableReport {
  const words = request.catalogue.siteReports.rooms;
  const { from, to } = request.selection.period;
  const today = dayOf(request.generatedAt);
  const entries = ofSelected(request.roomEntries, request)
    .filter(({ enteredAt }) => enteredWithin(enteredAt, from, to))
    .toSorted((one, other) => one.enteredAt - other.enteredAt);
  const figures = [
    { header: words.columns.entries, count: (of: Entries) => of.length },
    { header: words.columns.withoutExit, count: (of: Entries) => of.filter(isStillIn).length },
    {
      header: words.columns.forgotten,
      count: (of: Entries) => of.filter((entry) => isExitMissing(entry, today)).length,
    },
  ];
  const groups = groupedByBody(entries, request);
  return {
    title: words.title,
    about: 'period',
    tables: [
      countsByBody({ name: words.sheets.bodies, groups, figures }, request),
      listTable(entries, request),
    ],
    facts: [[words.things, entries.length]],
    notes: words.notes,
    things: entries.length,
  };
}

function momentColumn(header: string): SheetColumn {
  return { header, width: 18, format: 'dateTime' };
}

function listTable(entries: Entries, request: SiteRegisterRequest): ReportTable {
  const { siteReports, fieldNames, siteRegisters } = request.catalogue;
  const fields = fieldNames.machineRoomEntry;
  const names = createRegisterNames(request);
  const wallClock = createWallClock();
  const rooms = new Map<string, string>(request.rooms.map(({ id, name }) => [id, name]));
  return {
    name: siteReports.rooms.sheets.list,
    columns: [
      momentColumn(fields.enteredAt),
      momentColumn(fields.leftAt),
      { header: siteRegisters.rooms.stay, width: 14, format: 'duration' },
      textColumn(fields.bodyId, 34),
      textColumn(fields.roomId, 28),
      textColumn(fields.visitor, 30),
      textColumn(fields.company, 26),
      textColumn(fields.reason, 44),
      textColumn(fields.escortId, 26),
      textColumn(fields.recordedById, 26),
      textColumn(siteReports.signature, 30),
    ],
    count: entries.length,
    shown: true,
    rows: () =>
      entries.map((entry) => [
        wallClock(entry.enteredAt),
        entry.leftAt === null ? null : wallClock(entry.leftAt),
        stayMinutes(entry),
        names.body(entry.bodyId),
        rooms.get(entry.roomId) ?? siteReports.unknownRoom,
        entry.visitor,
        entry.company,
        entry.reason,
        entry.escortId === null ? null : names.person(entry.escortId),
        names.person(entry.recordedById),
        null,
      ]),
  };
}
