import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ReportPaperScreen } from '#renderer/features/on-site/reports/report-screen.tsx';
import { ON_SITE, ON_SITE_REPORT } from './paths.ts';

export function OnSiteReportRoute(): ReactNode {
  const { reportId } = useParams({ from: ON_SITE_REPORT });
  const navigate = useNavigate();
  return (
    <ReportPaperScreen
      reportId={reportId}
      onBack={() => void navigate({ to: ON_SITE, params: { section: 'reports', recordId: reportId } })}
    />
  );
}
