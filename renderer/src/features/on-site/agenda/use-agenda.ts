import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { OnSiteReport, Outing } from '#shared/domain/kinds.ts';
import { outingState, type OutingState, reportedOutings } from '#shared/domain/on-site/outing-state.ts';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { useFormats } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { useOnSitePeople } from '#renderer/parts/use-on-site-people.ts';
import type { Choice } from '#renderer/ui/act-form/act-form.ts';

/** An outing, and how it stands. */
export interface StandingOuting {
  readonly outing: Outing;
  readonly state: OutingState;
}

/** Every outing and how it stands, the latest first; `undefined` while they are first loaded. @see CAP-3.1.6-f */
export function useOutings(): readonly StandingOuting[] | undefined {
  const outings = useRecords('outing');
  const reports = useRecords('onSiteReport');
  const now = useNow();
  return useMemo(() => {
    if (outings === undefined || reports === undefined) return undefined;
    const reported = reportedOutings(reports);
    return outings
      .map((outing) => ({ outing, state: outingState(outing, reported.has(outing.id), now) }))
      .sort((one, other) => other.outing.startsAt - one.outing.startsAt);
  }, [outings, reports, now]);
}

/** The report that an outing left. */
export function useReportOf(outingId: RecordId<'outing'>): OnSiteReport | undefined {
  return useRecords('onSiteReport')?.find((report) => report.outingId === outingId);
}

/** More than this, and a board of everybody says nothing. */
const BOARD_MAX = 12;

/** Who goes out: the office’s technicians by name, and whoever an outing names. */
export function useTechnicians(outings: readonly Outing[] = []): readonly Choice[] {
  const formats = useFormats();
  const people = useRecords('person');
  const operators = useRecords('operator');
  const guides = useOnSitePeople(null)?.guides;
  const named = outings.map(({ technicianId }) => technicianId).join(' ');
  return useMemo(() => {
    const few = guides !== undefined && guides.length <= BOARD_MAX ? guides : [];
    const ids = new Set<string>([
      ...few.map(({ id }) => id),
      ...(operators ?? []).map(({ personId }) => personId),
      ...named.split(' '),
    ]);
    return (people ?? [])
      .filter(({ id }) => ids.has(id))
      .sort((one, other) => formats.compare(sortingName(one), sortingName(other)))
      .map((person) => ({ value: person.id, label: fullName(person) }));
  }, [people, operators, guides, named, formats]);
}
