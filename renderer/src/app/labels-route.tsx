import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LabelsScreen } from '#renderer/features/labels/labels-screen.tsx';
import { InventoryBack } from './inventory-back.tsx';
import { LABELS } from './paths.ts';

export function LabelsRoute(): ReactNode {
  return <LabelsScreen search={useSearch({ from: LABELS })} back={<InventoryBack />} />;
}
