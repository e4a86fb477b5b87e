/** What the report of daily backup checks says. */
export const backupReport = {
  title: 'Backup checks',
  sheets: { checks: 'Outcomes by body', days: 'Days by body', list: 'To look at' },
  columns: {
    expected: 'Expected',
    ok: 'OK',
    failed: 'Failed',
    missing: 'Not received',
    unchecked: 'Not checked',
    okShare: 'Share OK',
    days: 'Days',
    conforming: 'Conforming',
    nonConforming: 'Non-conforming',
    incomplete: 'Incomplete',
    conformShare: 'Share conforming',
    standing: 'Outcome',
    conformity: 'Day of the body',
    ticket: 'Ticket',
  },
  things: 'Outcomes expected in the period',
  notes: [
    'A backup is expected every day of the week, from its beginning to its end; days to come do not count.',
    'A day does not conform when a backup failed or was not received; it is incomplete when nobody read the outcome of a backup.',
    'A failed or missing outcome opens a ticket: while it is open, later ones of the same backup are added to it.',
  ],
} as const;
