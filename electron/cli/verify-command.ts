import { done } from '#shared/domain/refusal.ts';
import type { AuditFinding, AuditReport } from '#shared/replica/sync/audit-report.ts';
import { auditSpace } from '#shared/replica/sync/audit-space.ts';
import { defineCommand } from './command.ts';
import { EXIT } from './exit-status.ts';
import { folder, required } from './option.ts';
import type { Session } from './session.ts';
import { openToRead } from './space-folder.ts';

/** Checks every file and every stream of a share. Fails when anything is wrong; what is only foreign is noted. */
export const verifyCommand = defineCommand({
  name: 'verify',
  options: { share: required(folder) },
  async run({ share: root }, session) {
    const opened = await openToRead(session, root);
    if (!opened.ok) return opened;
    const { verify } = session.words.cli;
    let told = '';
    const report = await auditSpace(opened.value.share, {
      progress({ files, directory }) {
        // Directories follow one another quickly: what people look at is which part is being read.
        const [part = ''] = directory.split('/');
        if (part !== told) void session.progress(verify.progress(session.formats.integer(files), part));
        told = part;
      },
    });
    const problems = report.findings.filter(({ severity }) => severity !== 'note').length;
    if (session.json) await tellAll(report, problems, session);
    else await tellInWords(report, problems, session);
    return done(problems === 0 ? EXIT.done : EXIT.failed);
  },
});

async function tellAll(report: AuditReport, problems: number, session: Session): Promise<void> {
  const { space, counts } = report;
  const findings = report.findings.map((finding) => ({ ...finding }));
  await session.tell('', { ok: problems === 0, space, counts: { ...counts }, findings });
}

async function tellInWords(
  { counts, findings }: AuditReport,
  problems: number,
  session: Session,
): Promise<void> {
  const { verify } = session.words.cli;
  for (const finding of findings) await session.terminal.out(`${inWords(finding, session)}\n`);
  const sentence = problems === 0 ? verify.sound(counts.files, counts.changes) : verify.unsound(problems);
  await session.terminal.out(`${sentence}\n`);
}

function inWords({ severity, path, problem }: AuditFinding, { words }: Session): string {
  return `${words.cli.verify.severities[severity]} · ${path} · ${problem}`;
}
