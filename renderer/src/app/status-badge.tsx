import { Popover } from '@mantine/core';
import { IconCircleCheck, IconDatabaseCog } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useFilling } from './filling.ts';
import { useLastSave } from './use-last-save.ts';

function lastSaveWords(
  { sync }: Catalogue,
  formats: Formats,
  last: Instant | null,
  now: Instant,
): string | null {
  if (last === null) return null;
  return dayOf(last) === dayOf(now) ? sync.lastSave(formats.time(last)) : sync.lastSaveOn(formats.date(last));
}

/** Where the data are, in words; a click explains. */
export function StatusBadge(): ReactNode {
  const text = useText();
  const formats = useFormats();
  const archive = useArchive();
  const last = useLastSave();
  const filling = useFilling();
  const { sync, startup } = text;
  const isFilling = filling.phase === 'running';
  const place = isFilling
    ? startup.filling.badge(formats.integer(filling.done), formats.integer(filling.total))
    : sync.local;
  const saved = isFilling ? null : lastSaveWords(text, formats, last, archive.context.clock.now());
  const words = saved === null ? place : `${place} · ${saved}`;
  const Glyph = isFilling ? IconDatabaseCog : IconCircleCheck;
  return (
    <Popover position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={`head-button head-button--${isFilling ? 'attention' : 'good'}`}
          aria-label={`${sync.title}: ${words}`}
        >
          <Glyph size={18} stroke={2} aria-hidden />
          <span className="head-button__words clip">
            {place}
            {saved !== null && <span className="head-button__more"> · {saved}</span>}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="safe-facts">
          <h2>{sync.title}</h2>
          <p>{sync.safe}</p>
          <p>{sync.alone}</p>
          <dl className="facts">
            <dt>{sync.archive}</dt>
            <dd>{archive.name === 'main' ? sync.archiveMain : sync.archiveDemonstration}</dd>
            <dt>{sync.last}</dt>
            <dd className="tabular">{last === null ? sync.never : formats.dateTime(last)}</dd>
            <dt>{sync.waiting}</dt>
            <dd>{sync.nothingWaits}</dd>
          </dl>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
