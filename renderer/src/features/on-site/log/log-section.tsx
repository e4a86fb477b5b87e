import { type ReactNode, useCallback, useMemo } from 'react';
import { latestWork, type SiteWork } from '#shared/domain/on-site/site-work.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useSiteWorkWords } from '#renderer/parts/site-work-words.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { GuidedCard } from './guided-card.tsx';
import { EditGuidedForm } from './guided-form.tsx';

function useWorks(): readonly SiteWork[] | undefined {
  const actions = useRecords('guidedAction');
  const changes = useRecords('mediaChange');
  return useMemo(
    () => (actions === undefined || changes === undefined ? undefined : latestWork(actions, changes)),
    [actions, changes],
  );
}

function useRows(works: readonly SiteWork[] | undefined): readonly SectionRow[] | undefined {
  const formats = useFormats();
  const nameOf = useNames();
  const wordsOf = useSiteWorkWords();
  return works?.map((work) => {
    const { title, outcome } = wordsOf(work);
    return {
      id: work.id,
      name: formats.dateTime(work.at),
      bodyId: work.bodyId,
      isSettled: false,
      cells: [
        nameOf(work.bodyId) ?? '',
        title,
        work.byIds.map((id) => nameOf(id) ?? '').join(', '),
        work.guidedById === null ? '' : (nameOf(work.guidedById) ?? ''),
        outcome,
        work.minutes === null ? '' : formats.integer(work.minutes),
      ],
    };
  });
}

/** Everything that was done on site, the latest first, whichever register it is written in. @see REG-5.3-a, REG-5.3-d */
export function LogSection(props: SectionProps): ReactNode {
  const { contactHome } = useText();
  const may = useMay();
  const works = useWorks();
  const { show } = useOnSiteWays();
  const { openId, onOpen, onClose } = props;
  const { columns } = contactHome.log;
  const open = useCallback(
    (id: string | null) => {
      const work = works?.find((each) => each.id === id);
      if (work?.kind === 'mediaChange') show('media', work.id);
      else onOpen(id);
    },
    [works, show, onOpen],
  );
  return (
    <SectionScreen
      {...props}
      onOpen={open}
      rows={useRows(works)}
      columns={[
        { label: columns.when },
        { label: columns.body },
        { label: columns.type },
        { label: columns.by },
        { label: columns.guide },
        { label: columns.outcome },
        { label: columns.minutes, isNumber: true },
      ]}
      canSettle={false}
      drawer={
        <SectionDrawer
          kind="guidedAction"
          id={openId ?? undefined}
          onClose={onClose}
          card={({ record }) => <GuidedCard action={record} onGone={onClose} />}
          edit={
            may('editGuidedAction')
              ? (seen, onSaved) => <EditGuidedForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
