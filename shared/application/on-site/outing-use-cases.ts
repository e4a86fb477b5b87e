import { editOnSiteReport } from './edit-report.ts';
import { cancelOuting, deleteOuting, editOuting, planOuting, restoreOuting } from './outing-acts.ts';
import { deleteOnSiteReport, recordOnSiteReport, restoreOnSiteReport } from './report-acts.ts';
import { numberOnSiteReport, signOnSiteReport } from './sign-report.ts';

/** What can be done about outings and the reports they leave. */
export const OUTING_USE_CASES = {
  planOuting,
  editOuting,
  cancelOuting,
  deleteOuting,
  restoreOuting,
  recordOnSiteReport,
  editOnSiteReport,
  signOnSiteReport,
  deleteOnSiteReport,
  restoreOnSiteReport,
  numberOnSiteReport,
} as const;
