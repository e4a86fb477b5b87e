import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FollowedScreen } from '#renderer/features/followed/followed-screen.tsx';
import { isFollowedSection } from '#renderer/features/followed/followed-section.ts';
import { FOLLOWED, NEW_RECORD, TICKETS } from './paths.ts';

export function FollowedRoute(): ReactNode {
  const { section, recordId } = useParams({ from: FOLLOWED });
  const navigate = useNavigate();
  const shown = isFollowedSection(section) ? section : 'suppliers';
  const go = (next: string, id?: string): void =>
    void navigate({ to: FOLLOWED, params: { section: next, recordId: id } });
  return (
    <FollowedScreen
      key={shown}
      section={shown}
      onSection={(next) => go(next)}
      openId={recordId === NEW_RECORD ? null : recordId}
      onOpen={(id) => go(shown, id ?? NEW_RECORD)}
      onClose={() => go(shown)}
      onOpenTicket={(ticketId) => void navigate({ to: TICKETS, params: { ticketId } })}
    />
  );
}
