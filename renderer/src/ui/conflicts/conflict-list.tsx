import type { ReactNode } from 'react';
import type { ConflictDesk } from './conflict-desk.ts';
import { DeletionVersions } from './deletion-versions.tsx';
import { FieldVersions } from './field-versions.tsx';
import './conflicts.css';

/** Everything that a record has in dispute: nothing on the screen when it has nothing. */
export function ConflictList({ desk }: { readonly desk: ConflictDesk }): ReactNode {
  if (desk.deletion === null && desk.conflicts.length === 0) return null;
  return (
    <div className="conflicts">
      <DeletionVersions desk={desk} />
      {desk.conflicts.map((conflict) => (
        <FieldVersions key={conflict.field} desk={desk} conflict={conflict} />
      ))}
    </div>
  );
}
