import type { Catalogue } from './catalogue.ts';
import { about } from './en/about.ts';
import { activityReport } from './en/activity-report.ts';
import { archiveRefusals } from './en/archive-refusals.ts';
import { assetPage } from './en/asset-page.ts';
import { attach } from './en/attach.ts';
import { attachments } from './en/attachments.ts';
import { backup } from './en/backup.ts';
import { charging } from './en/charging.ts';
import { checks } from './en/checks.ts';
import { labelSheets } from './en/label-sheets.ts';
import { scanning } from './en/scanning.ts';
import { cli } from './en/cli.ts';
import { cliBench } from './en/cli-bench.ts';
import { cliRefusals } from './en/cli-refusals.ts';
import { cliUsage } from './en/cli-usage.ts';
import { conflicts } from './en/conflicts.ts';
import { contactHome } from './en/contact-home.ts';
import { siteWorkReport } from './en/site-work-report.ts';
import { contacts } from './en/contacts.ts';
import { dueExplanation } from './en/due-explanation.ts';
import { fieldNames } from './en/field-names.ts';
import { costSplit } from './en/cost-split.ts';
import { followed } from './en/followed.ts';
import { handoverHire } from './en/handover-hire.ts';
import { handoverSlip } from './en/handover-slip.ts';
import { handoverPolicies } from './en/handover-policies.ts';
import { handoverCustody } from './en/handover-custody.ts';
import { handoverReports } from './en/handover-reports.ts';
import { handoverAssignments } from './en/handover-assignments.ts';
import { outings } from './en/outings.ts';
import { signing } from './en/signing.ts';
import { handoverRegister } from './en/handover-register.ts';
import { handovers } from './en/handovers.ts';
import { sections } from './en/sections.ts';
import { onSite } from './en/on-site.ts';
import { siteRegisters } from './en/site-registers.ts';
import { siteReports } from './en/site-reports.ts';
import { backupReport } from './en/backup-report.ts';
import { onSiteBackups } from './en/on-site-backups.ts';
import { costs } from './en/costs.ts';
import { costsData } from './en/costs-data.ts';
import { costsDocuments } from './en/costs-documents.ts';
import { costsIssues } from './en/costs-issues.ts';
import { costsSplit } from './en/costs-split.ts';
import { host } from './en/host.ts';
import { inventory } from './en/inventory.ts';
import { inventoryFigures } from './en/inventory-figures.ts';
import { inventoryRecords } from './en/inventory-records.ts';
import { inventoryViews } from './en/inventory-views.ts';
import { inventoryWatch } from './en/inventory-watch.ts';
import { inventoryReports } from './en/inventory-reports.ts';
import { importing } from './en/importing.ts';
import { labels } from './en/labels.ts';
import { office } from './en/office.ts';
import { outsideMatters } from './en/outside-matters.ts';
import { meanwhile } from './en/meanwhile.ts';
import { notices } from './en/notices.ts';
import { palette } from './en/palette.ts';
import { panel } from './en/panel.ts';
import { priorityQuestions } from './en/priority-questions.ts';
import { queue } from './en/queue.ts';
import { quickEntry } from './en/quick-entry.ts';
import { readyTexts } from './en/ready-texts.ts';
import { reference } from './en/reference.ts';
import { refusals } from './en/refusals.ts';
import { registry } from './en/registry.ts';
import { report } from './en/report.ts';
import { reportScreen } from './en/report-screen.ts';
import { saveFile } from './en/save-file.ts';
import { secrets } from './en/secrets.ts';
import { serviceLevelReport } from './en/service-level-report.ts';
import { settings } from './en/settings.ts';
import { setup } from './en/setup.ts';
import { shell } from './en/shell.ts';
import { signIn } from './en/sign-in.ts';
import { startup } from './en/startup.ts';
import { sync } from './en/sync.ts';
import { syncScreen } from './en/sync-screen.ts';
import { syncStatus } from './en/sync-status.ts';
import { ticketActs } from './en/ticket-acts.ts';
import { ticketClock } from './en/ticket-clock.ts';
import { ticketLife } from './en/ticket-life.ts';
import { ticketMatters } from './en/ticket-matters.ts';
import { ticketPane } from './en/ticket-pane.ts';
import { ticketSheet } from './en/ticket-sheet.ts';
import { ticketWarnings } from './en/ticket-warnings.ts';
import { tickets } from './en/tickets.ts';
import { today } from './en/today.ts';
import { workingTime } from './en/working-time.ts';

/** The console's phrases in English, by area: one file an area, in `en/`. */
export const english: Catalogue = {
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
};
