import type { ReactNode } from 'react';
import { ImportScreen } from '#renderer/features/import/import-screen.tsx';
import { InventoryBack } from './inventory-back.tsx';

export function ImportRoute(): ReactNode {
  return <ImportScreen back={<InventoryBack />} />;
}
