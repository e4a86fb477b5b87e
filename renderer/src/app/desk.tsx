import { Skeleton } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ActorId } from '#shared/domain/identity.ts';
import { CreateArchive } from '#renderer/features/startup/create-archive.tsx';
import { FillingCard } from '#renderer/features/startup/filling-card.tsx';
import { StartupPage } from '#renderer/features/startup/startup-page.tsx';
import { useAnnounce } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import type { Archive } from '#renderer/store/archive.ts';
import { ArchiveProvider } from '#renderer/store/archive-context.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useSyncStatus } from '#renderer/store/sync-status.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { ReceivingPage } from './attach/receiving-page.tsx';
import { demonstrationSize } from './archive-stages.ts';
import type { DemonstrationFiller } from './demonstration-filler.ts';
import { DeskActsContext } from './desk-acts.ts';
import { useFilling } from './filling.ts';
import { foundArchive } from './found-archive.ts';
import { PersonChooser } from './person-chooser.tsx';
import { createConsoleRouter } from './router.tsx';
import { SecretGuard } from './secret-guard/secret-guard.tsx';
import { Session } from './sign-in/session.tsx';
import type { Startup } from './startup.ts';
import { useKeyListener } from './use-key-listener.ts';

interface DeskProps {
  readonly archive: Archive;
  readonly actor: ActorId | null;
  readonly startup: Startup;
  readonly filler: DemonstrationFiller;
}

function FillingProgress({ archive, filler }: Pick<DeskProps, 'archive' | 'filler'>): ReactNode {
  const { phase, done, total } = useFilling();
  if (phase !== 'running' && phase !== 'stopped') return null;
  return (
    <FillingCard
      done={done}
      total={total}
      isRunning={phase === 'running'}
      onStop={() => void filler.stop()}
      onResume={() => filler.fill(archive, demonstrationSize(archive.name) ?? total)}
    />
  );
}

/** Says when the demonstration data are all there. */
function useFillingTold(): void {
  const { startup } = useText();
  const { phase } = useFilling();
  const toasts = useToasts();
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === 'running' && phase === 'done') toasts.said(startup.filling.done);
    before.current = phase;
  }, [phase, toasts, startup]);
}

/** Nobody is at the console yet: the first person of a new archive says who they are, the others choose. */
function WhoIsThere(props: DeskProps): ReactNode {
  const { startup: words } = useText();
  const sentenceOf = useRefusalSentence();
  const people = useRecords('person');
  const { archive, startup } = props;
  const isNew = people?.length === 0 && archive.name === 'main';
  const sync = useSyncStatus();
  // Somebody else's people may be on their way: an office is founded once.
  const mayCome = sync.condition !== 'unattached' && sync.lastExchange === null;

  if (people === undefined)
    return (
      <StartupPage title={words.opening}>
        <Skeleton height={180} radius="md" />
      </StartupPage>
    );
  if (isNew && mayCome) return <ReceivingPage onBack={() => void startup.leave()} />;
  if (isNew)
    return (
      <CreateArchive
        onBack={() => void startup.leave()}
        onCreate={async (founding) => {
          const founded = await foundArchive(archive, founding);
          if (!founded.ok) return sentenceOf(founded.refusal);
          await startup.chooseActor(founded.value);
          return null;
        }}
      />
    );
  return (
    <StartupPage title={words.choose.title} lead={words.choose.lead}>
      <FillingProgress {...props} />
      <div className="card card--padded">
        <PersonChooser onChoose={(actor) => void startup.chooseActor(actor)} />
      </div>
    </StartupPage>
  );
}

interface ScreensProps extends Pick<DeskProps, 'startup'> {
  readonly router: ReturnType<typeof createConsoleRouter>;
  readonly onChoose: (actor: ActorId, name: string) => void;
}

function Screens({ startup, router, onChoose }: ScreensProps): ReactNode {
  useKeyListener();
  useFillingTold();
  const acts = useMemo(
    () => ({
      chooseActor: onChoose,
      leaveArchive: () => void startup.leave(),
      deleteArchive: () => void startup.remove(),
    }),
    [startup, onChoose],
  );
  return (
    <DeskActsContext value={acts}>
      <RouterProvider router={router} />
    </DeskActsContext>
  );
}

/** The screens of whoever is at the console: where they were, when they come back to them. */
function SignedIn({ startup, actor }: Pick<DeskProps, 'startup'> & { readonly actor: ActorId }): ReactNode {
  const { shell } = useText();
  const say = useAnnounce();
  const [router] = useState(createConsoleRouter);
  const choose = useCallback(
    (chosen: ActorId, name: string) => {
      void startup.chooseActor(chosen);
      say(shell.person.changed(name));
    },
    [startup, say, shell],
  );
  return (
    <Session key={actor} actor={actor} onChoose={choose}>
      <Screens startup={startup} router={router} onChoose={choose} />
    </Session>
  );
}

/** An open archive: the screens, once somebody is at the console. */
export function Desk(props: DeskProps): ReactNode {
  const { archive, actor } = props;
  return (
    <ArchiveProvider archive={archive} actor={actor}>
      <SecretGuard>
        {actor === null ? <WhoIsThere {...props} /> : <SignedIn startup={props.startup} actor={actor} />}
      </SecretGuard>
    </ArchiveProvider>
  );
}
