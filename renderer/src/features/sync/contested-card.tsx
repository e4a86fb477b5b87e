import { Button, Skeleton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import type { ContestedRecord } from '#renderer/store/contested.ts';
import { useVersioned } from '#renderer/store/record-hooks.ts';
import { useConflictDesk } from '#renderer/store/use-conflict-desk.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ConflictList } from '#renderer/ui/conflicts/conflict-list.tsx';
import { recordTitle } from './record-title.ts';

/** Opens the record itself. */
export type OpenRecord = (record: ContestedRecord) => void;

function Known({ seen, onOpen }: { readonly seen: Versioned<Kind>; readonly onOpen: () => void }): ReactNode {
  const { conflicts, labels } = useText();
  const { record } = seen;
  const id = `contested-${record.id}`;
  return (
    <section className="card card--padded sync-card" aria-labelledby={id}>
      <div className="sync-state__head">
        <Chip>{labels.kind[record.kind]}</Chip>
        <h2 id={id}>{recordTitle(record, labels.kind[record.kind])}</h2>
        <Button
          size="compact-sm"
          variant="default"
          aria-describedby={id}
          rightSection={<IconArrowRight size={15} aria-hidden />}
          onClick={onOpen}
        >
          {conflicts.open}
        </Button>
      </div>
      <ConflictList desk={useConflictDesk(seen)} />
    </section>
  );
}

/** A record with everything that it has in dispute. */
export function ContestedCard(props: {
  readonly contested: ContestedRecord;
  readonly onOpen: OpenRecord;
}): ReactNode {
  const { contested, onOpen } = props;
  const live = useVersioned(contested.kind, contested.id);
  switch (live.status) {
    case 'loading':
      return <Skeleton height={160} radius="md" />;
    case 'missing':
      return null;
    case 'ready':
      return <Known seen={live.value} onOpen={() => onOpen(contested)} />;
  }
}
