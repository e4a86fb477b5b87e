import type { Instant } from '#shared/domain/instant.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Visibility } from '#shared/domain/ticket-entry.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { AmendingAct } from '#renderer/features/tickets/acts/amending-acts.ts';
import type { Formats } from '#shared/text/formats.ts';

/** The parts that a timeline can be narrowed to; every moment belongs to one. */
export const MOMENT_FACETS = ['contacts', 'notes', 'work', 'states'] as const;

/** One of {@link MOMENT_FACETS}. */
export type MomentFacet = (typeof MOMENT_FACETS)[number];

/** The write that a moment tells: it says who made it, and at which console. */
export interface MomentSource {
  readonly kind: Kind;
  readonly id: RecordId;
  readonly field: string;
}

/** A line of a ticket's life as it is shown. */
export interface TimelineMoment {
  readonly key: string;
  readonly at: Instant;
  /** Of the whole day: its hour means nothing. */
  readonly isDay: boolean;
  /** `null` where only the history of the record knows. */
  readonly author: string | null;
  readonly title: string;
  readonly text: string | null;
  readonly visibility: Visibility;
  readonly facet: MomentFacet;
  readonly source: MomentSource | null;
  /** The ticket that the line leads to. */
  readonly leadsTo: RecordId<'ticket'> | null;
  /** The contact that can be cancelled from the line. @see CAP-3.1.2-a */
  readonly contactId: RecordId<'contact'> | null;
  /** The act that corrects what the line says. */
  readonly amending: AmendingAct | null;
  /** The code of the merged ticket that it comes from. */
  readonly origin: string | null;
}

/** What moments are told with. */
export interface Telling {
  readonly text: Catalogue;
  readonly formats: Formats;
  readonly nameOf: (id: string) => string;
  /** What people call another ticket. */
  readonly codeOf: (id: RecordId<'ticket'>) => string;
}

type MomentParts = Pick<TimelineMoment, 'key' | 'at' | 'title' | 'facet'> & Partial<TimelineMoment>;

/** A moment with what is usual. */
export function moment(parts: MomentParts): TimelineMoment {
  return {
    isDay: false,
    author: null,
    text: null,
    visibility: 'internal',
    source: null,
    leadsTo: null,
    contactId: null,
    amending: null,
    origin: null,
    ...parts,
  };
}

/** Facts put together on one line, the missing ones left out. */
export function together(facts: readonly (string | null | undefined)[], separator = ' · '): string {
  return facts.filter((fact) => fact != null && fact !== '').join(separator);
}

/** The same, `null` when there are none. */
export function saidOf(facts: readonly (string | null | undefined)[], separator?: string): string | null {
  const said = together(facts, separator);
  return said === '' ? null : said;
}
