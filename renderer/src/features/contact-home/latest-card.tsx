import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import { latestWork, type SiteWork } from '#shared/domain/on-site/site-work.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useSiteWorkWords } from '#renderer/parts/site-work-words.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { useHomeWays } from './home-ways.ts';
import type { HomeFacts } from './use-home-facts.ts';

/** Lines shown at most: the rest is a click away. */
const AT_MOST = 10;

function Line({ work, onOpen }: { readonly work: SiteWork; readonly onOpen: () => void }): ReactNode {
  const { contactHome } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const wordsOf = useSiteWorkWords();
  const { short, outcome } = wordsOf(work);
  const moment = (at: Instant): string => `${formats.date(at).slice(0, 5)} ${formats.time(at)}`;
  const people = work.byIds.map((id) => nameOf(id) ?? '').join(', ');
  return (
    <li>
      <button type="button" className="home-line home-line--latest" onClick={onOpen}>
        <span className="soft tabular">{moment(work.at)}</span>
        <span className="clip">{short}</span>
        <span className="soft clip">{people}</span>
        <span className="home-line__minutes tabular">
          {work.minutes === null ? '' : contactHome.latest.minutes(formats.integer(work.minutes))}
        </span>
        <Chip tone={outcome.tone}>{outcome.word}</Chip>
      </button>
    </li>
  );
}

/** What was done on site lately, the latest first. @see REG-5.3-a */
export function LatestCard({ facts }: { readonly facts: HomeFacts }): ReactNode {
  const { contactHome } = useText();
  const id = useId();
  const ways = useHomeWays();
  const works = latestWork(facts.actions, facts.changes);
  return (
    <section className="card card--padded home-card" aria-labelledby={id}>
      <div className="home-card__head">
        <h2 id={id}>{contactHome.latest.title}</h2>
        {works.length > AT_MOST && (
          <Button size="compact-sm" variant="subtle" ml="auto" onClick={() => ways.showLog()}>
            {contactHome.latest.all}
          </Button>
        )}
      </div>
      {works.length === 0 && <p className="soft">{contactHome.latest.empty}</p>}
      <ul aria-labelledby={id} className="home-lines">
        {works.slice(0, AT_MOST).map((work) => (
          <Line
            key={work.id}
            work={work}
            onOpen={() => (work.kind === 'guidedAction' ? ways.showLog(work.id) : ways.showMedia(work.id))}
          />
        ))}
      </ul>
    </section>
  );
}
