/** The home of a municipal contact. */
export const SEAT = '/seat';

/** The day at a glance. */
export const TODAY = '/today';

/** The ticket list, with a ticket (or a new one) beside it. */
export const TICKETS = '/tickets/{-$ticketId}';

/** What is to be sent to whoever asked. */
export const OUTBOX = '/outbox';

/** A part of what is followed beside the queue, with something of it (or something new) beside it. */
export const FOLLOWED = '/followed/{-$section}/{-$recordId}';

/** A part of the inventory, with something of it (or something new) beside it. */
export const INVENTORY = '/inventory/{-$section}/{-$recordId}';

/** A part of the hand-overs, with something of it (or something new) beside it. */
export const HANDOVERS = '/handovers/{-$section}/{-$recordId}';

/** A part of what is done on site, with something of it (or something new) beside it. */
export const ON_SITE = '/on-site/{-$section}/{-$recordId}';

/** An intervention report, as it is printed. */
export const ON_SITE_REPORT = '/on-site/report/$reportId';

/** A part of the costs, with something of it (or something new) beside it. */
export const COSTS = '/costs/{-$section}/{-$recordId}';

/** The letters to the bodies about what they pay of a year, as they are printed. */
export const COST_LETTERS = '/costs/letters/$year';

/** A hire as one guided act: a new one, or the first day of an assignment. */
export const HIRE = '/handovers/hire/{-$assignmentId}';

/** The receipts of one or several hand-overs, as they are printed. */
export const RECEIPT = '/handovers/receipt/$handoverId';

/** The slip for the envelope of somebody's first credentials. */
export const SLIP = '/handovers/slip/$personId';

/** A part of the registry, with a record (or a new one) beside it. */
export const REGISTRY = '/registry/{-$section}/{-$recordId}';

/** The synchronisation, at one of its parts. */
export const SYNC = '/sync/{-$section}';

/** The rounds through rooms, at one of them. */
export const CHECKS = '/inventory/checks/{-$checkId}';

/** A table being imported. */
export const IMPORT = '/inventory/import';

/** Labels to be printed. */
export const LABELS = '/inventory/labels';

/** The requests of a body or of a person. */
export const PANEL = '/panel';

/** Everything recorded about a ticket, to print. */
export const TICKET_SHEET = '/ticket-sheet/$ticketId';

/** Stands in an address for a record that is not there yet. */
export const NEW_RECORD = 'new';
