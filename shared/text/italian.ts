import { about } from './it/about.ts';
import { activityReport } from './it/activity-report.ts';
import { archiveRefusals } from './it/archive-refusals.ts';
import { assetPage } from './it/asset-page.ts';
import { attach } from './it/attach.ts';
import { attachments } from './it/attachments.ts';
import { backup } from './it/backup.ts';
import { charging } from './it/charging.ts';
import { checks } from './it/checks.ts';
import { labelSheets } from './it/label-sheets.ts';
import { scanning } from './it/scanning.ts';
import { cli } from './it/cli.ts';
import { cliBench } from './it/cli-bench.ts';
import { cliRefusals } from './it/cli-refusals.ts';
import { cliUsage } from './it/cli-usage.ts';
import { conflicts } from './it/conflicts.ts';
import { contactHome } from './it/contact-home.ts';
import { siteWorkReport } from './it/site-work-report.ts';
import { contacts } from './it/contacts.ts';
import { dueExplanation } from './it/due-explanation.ts';
import { fieldNames } from './it/field-names.ts';
import { costSplit } from './it/cost-split.ts';
import { followed } from './it/followed.ts';
import { handoverHire } from './it/handover-hire.ts';
import { handoverSlip } from './it/handover-slip.ts';
import { handoverPolicies } from './it/handover-policies.ts';
import { handoverCustody } from './it/handover-custody.ts';
import { handoverReports } from './it/handover-reports.ts';
import { handoverAssignments } from './it/handover-assignments.ts';
import { outings } from './it/outings.ts';
import { signing } from './it/signing.ts';
import { handoverRegister } from './it/handover-register.ts';
import { handovers } from './it/handovers.ts';
import { sections } from './it/sections.ts';
import { onSite } from './it/on-site.ts';
import { siteRegisters } from './it/site-registers.ts';
import { siteReports } from './it/site-reports.ts';
import { backupReport } from './it/backup-report.ts';
import { onSiteBackups } from './it/on-site-backups.ts';
import { costs } from './it/costs.ts';
import { costsData } from './it/costs-data.ts';
import { costsDocuments } from './it/costs-documents.ts';
import { costsIssues } from './it/costs-issues.ts';
import { costsSplit } from './it/costs-split.ts';
import { host } from './it/host.ts';
import { inventory } from './it/inventory.ts';
import { inventoryFigures } from './it/inventory-figures.ts';
import { inventoryRecords } from './it/inventory-records.ts';
import { inventoryViews } from './it/inventory-views.ts';
import { inventoryWatch } from './it/inventory-watch.ts';
import { inventoryReports } from './it/inventory-reports.ts';
import { importing } from './it/importing.ts';
import { labels } from './it/labels.ts';
import { office } from './it/office.ts';
import { outsideMatters } from './it/outside-matters.ts';
import { meanwhile } from './it/meanwhile.ts';
import { notices } from './it/notices.ts';
import { palette } from './it/palette.ts';
import { panel } from './it/panel.ts';
import { priorityQuestions } from './it/priority-questions.ts';
import { queue } from './it/queue.ts';
import { quickEntry } from './it/quick-entry.ts';
import { readyTexts } from './it/ready-texts.ts';
import { reference } from './it/reference.ts';
import { refusals } from './it/refusals.ts';
import { registry } from './it/registry.ts';
import { report } from './it/report.ts';
import { reportScreen } from './it/report-screen.ts';
import { saveFile } from './it/save-file.ts';
import { secrets } from './it/secrets.ts';
import { serviceLevelReport } from './it/service-level-report.ts';
import { settings } from './it/settings.ts';
import { setup } from './it/setup.ts';
import { shell } from './it/shell.ts';
import { signIn } from './it/sign-in.ts';
import { startup } from './it/startup.ts';
import { sync } from './it/sync.ts';
import { syncScreen } from './it/sync-screen.ts';
import { syncStatus } from './it/sync-status.ts';
import { ticketActs } from './it/ticket-acts.ts';
import { ticketClock } from './it/ticket-clock.ts';
import { ticketLife } from './it/ticket-life.ts';
import { ticketMatters } from './it/ticket-matters.ts';
import { ticketPane } from './it/ticket-pane.ts';
import { ticketSheet } from './it/ticket-sheet.ts';
import { ticketWarnings } from './it/ticket-warnings.ts';
import { tickets } from './it/tickets.ts';
import { today } from './it/today.ts';
import { workingTime } from './it/working-time.ts';

/** The console's phrases in Italian, by area: one file an area, in `it/`. */
export const italian = {
  about,
  activityReport,
  archiveRefusals,
  assetPage,
  attach,
  attachments,
  backup,
  charging,
  checks,
  labelSheets,
  scanning,
  cli,
  cliBench,
  cliRefusals,
  cliUsage,
  conflicts,
  contactHome,
  siteWorkReport,
  contacts,
  dueExplanation,
  fieldNames,
  costSplit,
  followed,
  handoverHire,
  handoverSlip,
  handoverPolicies,
  handoverCustody,
  handoverReports,
  handoverAssignments,
  handoverRegister,
  signing,
  outings,
  handovers,
  sections,
  onSite,
  siteRegisters,
  siteReports,
  onSiteBackups,
  backupReport,
  costs,
  costsData,
  costsDocuments,
  costsIssues,
  costsSplit,
  inventory,
  inventoryFigures,
  inventoryRecords,
  inventoryViews,
  inventoryWatch,
  inventoryReports,
  importing,
  labels,
  host,
  office,
  outsideMatters,
  meanwhile,
  notices,
  palette,
  panel,
  priorityQuestions,
  queue,
  quickEntry,
  readyTexts,
  reference,
  refusals,
  registry,
  report,
  reportScreen,
  saveFile,
  secrets,
  serviceLevelReport,
  settings,
  setup,
  shell,
  signIn,
  startup,
  sync,
  syncScreen,
  syncStatus,
  ticketActs,
  ticketClock,
  ticketLife,
  ticketMatters,
  ticketPane,
  ticketSheet,
  ticketWarnings,
  tickets,
  today,
  workingTime,
} as const;
