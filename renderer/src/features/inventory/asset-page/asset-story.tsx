import { Skeleton } from '@mantine/core';
import {
  type Icon,
  IconArrowsExchange,
  IconEdit,
  IconReportSearch,
  IconTicket,
  IconTool,
} from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { AssetLife } from '#renderer/store/use-asset-life.ts';
import { useInventoryWays } from '#renderer/features/inventory/inventory-ways.ts';
import { useInventoryNames } from '#renderer/features/inventory/use-inventory-names.ts';
import { type MomentSort, storyMoments, type StoryMoment } from './story-moments.ts';

const ICONS: Readonly<Record<MomentSort, Icon>> = {
  event: IconArrowsExchange,
  ticket: IconTicket,
  work: IconTool,
  variation: IconReportSearch,
  change: IconEdit,
};

function Moment({ moment }: { readonly moment: StoryMoment }): ReactNode {
  const { assetPage } = useText();
  const ways = useInventoryWays();
  const Glyph = ICONS[moment.sort];
  const { title, parts, by, when, ticketId } = moment;
  return (
    <li className={`story-moment story-moment--${moment.sort}`}>
      <span className="story-moment__icon">
        <Glyph size={16} stroke={1.75} aria-hidden />
      </span>
      <div>
        <p className="story-moment__head">
          {ticketId !== null && moment.sort !== 'event' ? (
            <button type="button" className="text-link" onClick={() => ways.showTicket(ticketId)}>
              {title}
            </button>
          ) : (
            <strong>{title}</strong>
          )}
          <time className="soft tabular">{when}</time>
        </p>
        {parts.length > 0 && <p className="story-moment__parts">{parts.join(' · ')}</p>}
        {by !== null && <p className="soft">{assetPage.story.by(by)}</p>}
      </div>
    </li>
  );
}

/** Everything that happened to an asset, latest first, in one column. @see REG-7-a */
export function AssetStory({ life }: { readonly life: AssetLife | undefined }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const nameOf = useInventoryNames();
  const moments = useMemo(
    () => (life === undefined ? undefined : storyMoments(life, { text, formats, nameOf })),
    [life, text, formats, nameOf],
  );
  const { story } = text.assetPage;
  if (moments === undefined) return <Skeleton height={120} radius="md" />;
  if (moments.length === 0) return <p className="soft">{story.empty}</p>;
  return (
    <ol className="story" aria-label={story.label}>
      {moments.map((moment) => (
        <Moment key={moment.key} moment={moment} />
      ))}
    </ol>
  );
}
