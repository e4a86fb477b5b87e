import { dayOf } from '#shared/domain/rome-time.ts';
import { useArchive } from './archive-context.tsx';

/** The present day in Italy, `aaaa-mm-gg`, as of the last time that the screen was drawn. */
export function useToday(): string {
  return dayOf(useArchive().context.clock.now());
}
