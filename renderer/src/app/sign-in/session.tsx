import { cleanNotifications } from '@mantine/notifications';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { StartupPage } from '#renderer/features/startup/startup-page.tsx';
import { useAnnounce, useConsoleState, usePreferences } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { useAccess, useArchive } from '#renderer/store/archive-context.tsx';
import { useServices } from '#renderer/app/services.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { watchIdle } from './idle-watch.ts';
import { LockPage, NoRolePage } from './sign-in-pages.tsx';
import './sign-in.css';

interface SessionProps {
  readonly actor: ActorId;
  readonly onChoose: (actor: ActorId, name: string) => void;
  readonly children: ReactNode;
}

type Pin = 'unknown' | 'none' | 'set' | Refusal;

/** Whether the person has a PIN here, asked anew when one is chosen or taken away. */
function usePin(actor: ActorId): Pin {
  const { host } = useServices();
  const { pinChanges } = useStore(useConsoleState().lock);
  const [pin, setPin] = useState<Pin>('unknown');
  useEffect(() => {
    let isOver = false;
    void host.call('pin.known', { personId: actor }).then((found) => {
      if (isOver) return;
      if (found.ok) setPin(found.value.known ? 'set' : 'none');
      else setPin(found.refusal);
    });
    return () => {
      isOver = true;
    };
  }, [host, actor, pinChanges]);
  return pin;
}

/** Hides the screens after a while without anybody. */
function useIdleLock(isLocked: boolean): void {
  const { lock } = useConsoleState();
  const { lockMinutes = 0 } = usePreferences();
  const { clock } = useArchive().context;
  useEffect(() => {
    if (isLocked || lockMinutes === 0) return undefined;
    return watchIdle(
      window,
      () => clock.now(),
      lockMinutes,
      () => lock.setState({ isLocked: true }),
    );
  }, [isLocked, lockMinutes, clock, lock]);
}

/** What was said of an office's records goes with its screens. */
function useQuietLock(isLocked: boolean): void {
  const { toasts, panels } = useConsoleState();
  const { signIn } = useText();
  const say = useAnnounce();
  useEffect(() => {
    if (!isLocked) return;
    cleanNotifications(toasts);
    panels.setState({ open: 'none' });
    say(signIn.locked);
  }, [isLocked, toasts, panels, say, signIn]);
}

/**
 * The screens of whoever is at the console, once they have shown that they are, and as long as somebody is there. Shown
 * anew for each person (`key`). @see CAP-3.1.3-a
 */
export function Session({ actor, onChoose, children }: SessionProps): ReactNode {
  const { lock } = useConsoleState();
  const sentenceOf = useRefusalSentence();
  const { shell } = useText();
  const { isLocked } = useStore(lock);
  const access = useAccess();
  const pin = usePin(actor);
  const [hasShown, setShown] = useState(false);
  // Whoever came in without a PIN is in when they choose one.
  if (pin === 'none' && !hasShown) setShown(true);
  useIdleLock(isLocked);
  useQuietLock(isLocked);
  if (pin === 'unknown') return null;
  if (typeof pin !== 'string')
    return (
      <StartupPage title={shell.hostMissing}>
        <ErrorNotice
          title={shell.hostMissing}
          code={pin.code}
          detailLabel={shell.technicalDetails}
          copyLabels={shell.copyLabels}
        >
          <p>{sentenceOf(pin)}</p>
        </ErrorNotice>
      </StartupPage>
    );
  const open = (): void => {
    setShown(true);
    lock.setState({ isLocked: false });
  };
  const choose: SessionProps['onChoose'] = (chosen, name) => {
    if (chosen === actor) return;
    onChoose(chosen, name);
    lock.setState({ isLocked: false });
  };
  if (isLocked || (pin === 'set' && !hasShown))
    return <LockPage actor={actor} hasPin={pin === 'set'} onOpen={open} onChoose={choose} />;
  if (!access.isOpen && access.grants.length === 0) return <NoRolePage onChoose={onChoose} />;
  return children;
}
