import {
  IconAddressBook,
  IconInfoCircle,
  IconReportAnalytics,
  IconSettings,
  IconTicket,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { REGISTRY, TICKETS } from './paths.ts';

const ICON = { size: 19, stroke: 1.75, 'aria-hidden': true } as const;

/** The screens of the console. */
export function Rail(): ReactNode {
  const { shell } = useText();
  return (
    <nav className="rail" aria-label={shell.sections}>
      <Link className="rail__link" to={TICKETS} params={{ ticketId: undefined }}>
        <IconTicket {...ICON} />
        {shell.screens.tickets}
      </Link>
      <Link className="rail__link" to="/report">
        <IconReportAnalytics {...ICON} />
        {shell.screens.report}
      </Link>
      <hr className="rail__line" />
      <Link className="rail__link" to={REGISTRY} params={{ section: undefined, recordId: undefined }}>
        <IconAddressBook {...ICON} />
        {shell.screens.registry}
      </Link>
      <Link className="rail__link" to="/settings">
        <IconSettings {...ICON} />
        {shell.screens.settings}
      </Link>
      <Link className="rail__link" to="/about">
        <IconInfoCircle {...ICON} />
        {shell.screens.about}
      </Link>
    </nav>
  );
}
