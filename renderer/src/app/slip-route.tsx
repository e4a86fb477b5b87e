import { useCanGoBack, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { SlipScreen } from '#renderer/features/handovers/slip/slip-screen.tsx';
import { REGISTRY, SLIP } from './paths.ts';

export function SlipRoute(): ReactNode {
  const { personId } = useParams({ from: SLIP });
  const navigate = useNavigate();
  const { history } = useRouter();
  const canGoBack = useCanGoBack();
  const toPerson = (): void =>
    void navigate({ to: REGISTRY, params: { section: 'people', recordId: personId } });
  return (
    <SlipScreen
      // Another person's slip is another screen: nothing of the one before stays in it.
      key={personId}
      personId={personId as RecordId<'person'>}
      search={useSearch({ from: SLIP })}
      // Whoever came from a hire goes on with it.
      onBack={() => (canGoBack ? history.back() : toPerson())}
    />
  );
}
