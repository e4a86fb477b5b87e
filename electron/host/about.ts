import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { z } from 'zod';
import type { HostResult } from '#shared/host/contract.ts';

type About = HostResult<'app.about'>;

const packageSchema = z.object({ version: z.string() });

/** What *Informazioni* shows of this run. `packageFile` is the product's `package.json`, which lies beside `out/`. */
export async function describeRun(
  packageFile: string,
  run: Pick<About, 'door' | 'demoTickets' | 'runtime'>,
): Promise<About> {
  const { version } = packageSchema.parse(JSON.parse(await readFile(packageFile, 'utf8')));
  return { ...run, version, platform: `${process.platform} ${process.arch}`, systemUser: systemUser() };
}

/** Some accounts have no name that the system can tell: nothing is proposed then. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
