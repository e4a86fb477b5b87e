import type { Catalogue } from '#shared/text/catalogue.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

function many(count: number, one: string, several: string): string {
  return count === 1 ? `1 ${one}` : `${formats.integer(count)} ${several}`;
}

/** What the command line says when it has done something, and what it warns of. */
export const cli: Catalogue['cli'] = {
  readme: (name) =>
    [
      `This folder belongs to Presidio: ${name}.`,
      '',
      'The office’s consoles work in it together, perhaps at this very moment. Its files speak to programs, not to people:',
      'do not rename them, move them, delete them or open them with other programs. A backup of the whole folder may be',
      'taken at any time, without stopping anything.',
      '',
      'To use it install Presidio and choose “Connect a shared folder”.',
      '',
    ].join('\r\n'),
  init: (name, folder) => `The folder “${folder}” is ready for ${name}: consoles can connect it now.`,
  demo: {
    progress: (done, total) => `${done} tickets of ${total}`,
    done: (tickets, consoles) =>
      `Done: ${many(tickets, 'ticket', 'tickets')} from ${many(consoles, 'console', 'consoles')}. Names and facts are invented.`,
    spaceName: 'Demonstration office',
    label: (n) => `Demonstration console ${n}`,
  },
  sync: {
    done: (received, sent) =>
      `Up to date: ${many(received, 'change received', 'changes received')}, ${many(sent, 'sent', 'sent')}.`,
    numbered: (count) => `${many(count, 'ticket took its number', 'tickets took their numbers')}.`,
    fencing: 'Checking that no copy of this home folder is at work: it takes about twenty seconds.',
  },
  waiting: {
    changes: (count) =>
      `${many(count, 'change waits', 'changes wait')} in the home folder and no other console sees ${count === 1 ? 'it' : 'them'} yet: ${count === 1 ? 'it' : 'they'} will leave with the next “presidio sync”.`,
    numbers: (count) =>
      `${many(count, 'ticket waits for its number and has its', 'tickets wait for their numbers and have their')} provisional code for now.`,
    unsafe:
      'Numbers cannot be taken safely on this shared folder: a real network folder is needed, not a synchronised one.',
    files: (count) =>
      `${many(count, 'file announced by another console', 'files announced by other consoles')} cannot be read yet: what follows may be incomplete. To know which use “presidio verify”.`,
    unknown: 'Not everything was published: try again with “presidio sync”.',
  },
  history: {
    unknownActor: 'unknown person',
    acts: {
      create: 'written',
      set: 'changed',
      add: 'added',
      remove: 'removed',
      count: 'counted',
      delete: 'deleted',
      restore: 'restored',
      unreadable: 'change by a newer version',
    },
    because: (reason) => `reason: ${reason}`,
    corrected: 'the clock of that computer was wrong and was corrected',
  },
  verify: {
    sound: (files, changes) =>
      `All is well: ${many(files, 'file checked', 'files checked')}, ${many(changes, 'change', 'changes')}.`,
    unsound: (problems) =>
      `${many(problems, 'thing is wrong', 'things are wrong')}: listed above. Nothing was changed in the folder.`,
    progress: (files, part) => `${files} files read, now at “${part}”`,
    severities: { lost: 'LOST', suspect: 'SUSPECT', worn: 'WORN', note: 'note' },
  },
  elapsedUntil: (when, elapsed) => `Until ${when}: ${elapsed} of service hours.`,
  exportedAssets: (count, path) => `Report written to ${path}, entries considered: ${String(count)}.`,
  pcs: {
    title: (day) => `PCs in use on ${day}`,
    body: (name, count) => `${name}: ${count}`,
    total: (count) => `In all: ${count}`,
  },
  split: {
    title: (year, net) => `Split ${year}: ${net} to divide`,
    body: (name, share, reimbursement, transfer) =>
      `${name}: share ${share}, reimbursement ${reimbursement}, to transfer ${transfer}`,
    total: (transfer) => `To transfer in all: ${transfer}`,
    written: (path) => `Written “${path}”.`,
  },
  exported: (tickets, path) => `Written “${path}”: ${many(tickets, 'ticket', 'tickets')}.`,
  numbers: {
    gap: (number, reason, claim) => `${number}: ${reason}${claim === '' ? '' : ` (${claim})`}`,
    claim: (record, console, when) => `taken on ${when} by the console ${console} for ${record}`,
    instead: (number) => `it bears the number ${number}`,
    none: (year) => `No number is missing in ${year}.`,
    reasons: {
      unclaimed: 'nobody took it',
      unreadable: 'the claim was interrupted while it was written',
      pending: 'taken, and its console has not yet written it in the ticket',
      absent: 'taken for a ticket that is not here',
      withdrawn: 'taken for a ticket that was deleted',
      renumbered: 'taken for a ticket that bears another number',
    },
  },
  author: (user) => (user === '' ? 'command line' : `command line (${user})`),
};
