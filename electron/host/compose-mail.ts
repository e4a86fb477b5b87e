import { mailtoOf } from '#shared/domain/mailto.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostArgument, HostResult } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { describeError } from './describe-error.ts';
import type { HostServices } from './services.ts';

/**
 * Opens a letter in the system's mail program. The page gives the letter, never an address to open: what is opened is
 * always a letter.
 */
export async function composeMail(
  { openMail }: Pick<HostServices, 'openMail'>,
  letter: HostArgument<'mail.compose'>,
): Promise<Result<HostResult<'mail.compose'>, HostRefusal>> {
  const { href, isWhole } = mailtoOf(letter);
  try {
    await openMail(href);
  } catch (error) {
    return refuse('mail-unavailable', { detail: describeError(error) });
  }
  return done({ isWhole });
}
