/** The ticket list, with a ticket (or a new one) beside it. */
export const TICKETS = '/tickets/{-$ticketId}';

/** What is to be sent to whoever asked. */
export const OUTBOX = '/outbox';

/** A part of the registry, with a record (or a new one) beside it. */
export const REGISTRY = '/registry/{-$section}/{-$recordId}';

/** The synchronisation, at one of its parts. */
export const SYNC = '/sync/{-$section}';

/** Stands in an address for a record that is not there yet. */
export const NEW_RECORD = 'new';
