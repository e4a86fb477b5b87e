import type { ReactNode } from 'react';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useConflictDesk } from '#renderer/store/use-conflict-desk.ts';
import { ConflictList } from '#renderer/ui/conflicts/conflict-list.tsx';

/** What people wrote in a ticket without seeing each other: everything is kept until somebody chooses. @see X-3 */
export function Conflicts({ seen }: { readonly seen: Versioned<'ticket'> }): ReactNode {
  return <ConflictList desk={useConflictDesk(seen)} />;
}
