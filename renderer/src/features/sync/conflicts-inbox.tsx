import { Button, Skeleton } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useContested } from '#renderer/store/record-hooks.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { ContestedCard, type OpenRecord } from './contested-card.tsx';

/** Records shown at once: each of them reads its own history. */
const PAGE = 10;

/** What was settled takes its buttons away: the keyboard goes on from the list. */
function useFocusKept(count: number | undefined) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const isFewer = before.current !== undefined && count !== undefined && count < before.current;
    before.current = count;
    if (isFewer && document.activeElement === document.body) list.current?.focus();
  }, [count]);
  return list;
}

/** Everything that people wrote at once without seeing each other's, record by record. @see X-3 */
export function ConflictsInbox({ onOpen }: { readonly onOpen: OpenRecord }): ReactNode {
  const { conflicts } = useText();
  const formats = useFormats();
  const contested = useContested();
  const [limit, setLimit] = useState(PAGE);
  const list = useFocusKept(contested?.length);
  const more = (contested?.length ?? 0) - limit;
  return (
    <div ref={list} className="sync" tabIndex={-1} role="region" aria-label={conflicts.title}>
      {contested === undefined && <Skeleton height={160} radius="md" />}
      {contested?.length === 0 && (
        <Notice icon={IconGitMerge} title={conflicts.none}>
          <p className="soft">{conflicts.noneText}</p>
        </Notice>
      )}
      {contested !== undefined && contested.length > 0 && (
        <>
          <p className="soft">
            {conflicts.lead} <strong>{conflicts.count(formats.integer(contested.length))}.</strong>
          </p>
          {contested.slice(0, limit).map((record) => (
            <ContestedCard key={record.id} contested={record} onOpen={onOpen} />
          ))}
        </>
      )}
      {more > 0 && (
        <div>
          <Button variant="default" onClick={() => setLimit(limit + PAGE)}>
            {conflicts.more(formats.integer(Math.min(more, PAGE)))}
          </Button>
        </div>
      )}
    </div>
  );
}
