import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LettersScreen } from '#renderer/features/costs/letters/letters-screen.tsx';
import { COST_LETTERS, COSTS } from './paths.ts';

export function CostLettersRoute(): ReactNode {
  const { year: written } = useParams({ from: COST_LETTERS });
  const { issueId, bodyId } = useSearch({ from: COST_LETTERS });
  const navigate = useNavigate();
  const year = Number(written);
  const section = issueId === undefined ? 'split' : 'issues';
  return (
    <LettersScreen
      wanted={{ year, issueId, bodyId }}
      onBack={() => void navigate({ to: COSTS, params: { section, recordId: issueId }, search: { year } })}
    />
  );
}
