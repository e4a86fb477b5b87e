import { replaceFile, USERS_FILE } from '#electron/host/files/atomic-file.ts';
import { fileWork } from '#electron/host/files/file-work.ts';
import type { Session } from '#electron/cli/session.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { DocumentContent } from '#shared/reports/document-content.ts';
import { documentHtml } from '#shared/reports/document-html.ts';
import { documentWorkbook } from '#shared/reports/document-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

/** Writes a document: a workbook, or a page where the file's name says so. */
export async function writeDocument(
  session: Session,
  out: string,
  content: DocumentContent,
): Promise<Result<null>> {
  const { words, formats, version } = session;
  if (out.toLowerCase().endsWith('.html')) {
    const page = documentHtml(content, { language: words.report.language, formats });
    return fileWork(out, async () => {
      await replaceFile(out, page, USERS_FILE);
      return null;
    });
  }
  const { item, value } = words.ticketSheet;
  const creator = `Presidio ${version}`;
  return writeWorkbook(session, out, documentWorkbook(content, { creator, item, value }));
}
