/** The ticket list, with a ticket (or a new one) beside it. */
export const TICKETS = '/tickets/{-$ticketId}';

/** A part of the registry, with a record (or a new one) beside it. */
export const REGISTRY = '/registry/{-$section}/{-$recordId}';

/** Stands in an address for a record that is not there yet. */
export const NEW_RECORD = 'new';
