import {
  addDocumentLine,
  deleteDocumentLine,
  editDocumentLine,
  restoreDocumentLine,
  withdrawLine,
} from './document-line-acts.ts';
import { deleteSending, recordSending, restoreSending } from './document-sending-acts.ts';
import { issueDocument } from './issue-document.ts';
import { rollOverDocument } from './roll-over-document.ts';
import { saveYearlyDocument } from './yearly-document-acts.ts';

/** What can be done with the three documents of a year. */
export const DOCUMENT_USE_CASES = {
  saveYearlyDocument,
  addDocumentLine,
  editDocumentLine,
  withdrawLine,
  deleteDocumentLine,
  restoreDocumentLine,
  rollOverDocument,
  issueDocument,
  recordSending,
  deleteSending,
  restoreSending,
} as const;
