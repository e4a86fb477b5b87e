import { IconStack2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export function BrandMark(): ReactNode {
  return (
    <>
      <IconStack2 size={22} stroke={2} aria-hidden />
      <span>Presidio</span>
    </>
  );
}
