import { applyCommand } from './apply-command.ts';
import { benchCommand } from './bench-command.ts';
import type { Command } from './command.ts';
import { demoCommand } from './demo-command.ts';
import { dumpCommand } from './dump-command.ts';
import { exportActivityCommand } from './export-activity-command.ts';
import {
  exportCostSummaryCommand,
  exportIntegrationPlanCommand,
  exportPurchasePlanCommand,
} from './export-document-commands.ts';
import {
  exportInventoryCommand,
  exportObsoleteCommand,
  exportRenewalCommand,
  exportStewardCommand,
  exportSystemsCommand,
} from './export-estate-commands.ts';
import {
  exportAdministratorsCommand,
  exportConformityCommand,
  exportExpiringCommand,
  exportHandoversCommand,
  exportUnsignedCommand,
} from './export-handover-commands.ts';
import { exportNumbersCommand } from './export-numbers-command.ts';
import { exportChargesCommand, exportInterventionReportCommand } from './export-outing-commands.ts';
import { exportRegisterCommand } from './export-register-command.ts';
import { exportSiteWorkCommand } from './export-site-work-command.ts';
import { exportServiceLevelsCommand } from './export-service-levels-command.ts';
import { exportBackupsCommand } from './export-backups-command.ts';
import { exportMediaRotationCommand, exportRoomEntriesCommand } from './export-site-register-commands.ts';
import { exportSplitCommand } from './export-split-command.ts';
import { exportTicketSheetCommand } from './export-ticket-sheet-command.ts';
import { historyCommand } from './history-command.ts';
import { importAssetsCommand, importBodiesCommand, importPeopleCommand } from './import-command.ts';
import { initCommand } from './init-command.ts';
import { pcsCommand } from './pcs-command.ts';
import { slaCommand } from './sla-command.ts';
import { splitCommand } from './split-command.ts';
import { syncCommand } from './sync-command.ts';
import { verifyCommand } from './verify-command.ts';

/** Everything that the command line can do, in the order in which the usage shows it. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  demoCommand,
  applyCommand,
  syncCommand,
  dumpCommand,
  historyCommand,
  verifyCommand,
  exportRegisterCommand,
  exportServiceLevelsCommand,
  exportActivityCommand,
  exportTicketSheetCommand,
  exportNumbersCommand,
  exportInventoryCommand,
  exportSystemsCommand,
  exportObsoleteCommand,
  exportRenewalCommand,
  exportStewardCommand,
  exportSiteWorkCommand,
  exportChargesCommand,
  exportInterventionReportCommand,
  exportHandoversCommand,
  exportConformityCommand,
  exportUnsignedCommand,
  exportExpiringCommand,
  exportAdministratorsCommand,
  exportRoomEntriesCommand,
  exportMediaRotationCommand,
  exportBackupsCommand,
  exportPurchasePlanCommand,
  exportIntegrationPlanCommand,
  exportCostSummaryCommand,
  exportSplitCommand,
  pcsCommand,
  importAssetsCommand,
  importPeopleCommand,
  importBodiesCommand,
  slaCommand,
  splitCommand,
  benchCommand,
];
