import { assignTicket } from './assign-ticket.ts';
import { attachFile } from './attach-file.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { changeManyTickets } from './change-many-tickets.ts';
import { changeTicketBody } from './change-ticket-body.ts';
import { closeAsOutside } from './close-as-outside.ts';
import { closeTicket } from './close-ticket.ts';
import { commentTicket } from './comment-ticket.ts';
import { detachFile } from './detach-file.ts';
import { editTicket } from './edit-ticket.ts';
import { linkTickets } from './link-tickets.ts';
import { markWorkable } from './mark-workable.ts';
import { mergeTicket } from './merge-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { numberTicket } from './number-ticket.ts';
import { openAutomaticTicket } from './open-automatic-ticket.ts';
import { openTicket } from './open-ticket.ts';
import { recordFirstIntervention } from './record-first-intervention.ts';
import { recordReminder } from './record-reminder.ts';
import { recordWork } from './record-work.ts';
import { reopenTicket } from './reopen-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { resumeTicket } from './resume-ticket.ts';
import { suspendTicket } from './suspend-ticket.ts';
import { takeCharge } from './take-charge.ts';
import { unlinkTickets } from './unlink-tickets.ts';
import { unmergeTicket } from './unmerge-ticket.ts';

/** The acts on tickets, by name. */
export const TICKET_USE_CASES = {
  openAutomaticTicket,
  openTicket,
  editTicket,
  commentTicket,
  attachFile,
  detachFile,
  assignTicket,
  takeCharge,
  moveTicket,
  resolveTicket,
  closeTicket,
  reopenTicket,
  cancelTicket,
  recordReminder,
  changeTicketBody,
  linkTickets,
  markWorkable,
  mergeTicket,
  recordFirstIntervention,
  recordWork,
  resumeTicket,
  suspendTicket,
  unlinkTickets,
  unmergeTicket,
  closeAsOutside,
  numberTicket,
  changeManyTickets,
} as const;
