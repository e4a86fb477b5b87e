import type { z } from 'zod';
import type { ArgumentFault, ArgumentProblem } from '#shared/domain/act-refusals.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with each argument that was not accepted, in the order of the command's own declaration. */
export function argumentFaults(error: z.ZodError, given: unknown): readonly ArgumentFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, given));
}

function faultsOf(issue: Issue, given: unknown): readonly ArgumentFault[] {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => fault([...issue.path, key].map(String).join('.'), 'unexpected'));
  if (issue.code === 'too_small') return [fault(field, 'too-short', Number(issue.minimum))];
  if (issue.code === 'too_big') return [fault(field, 'too-long', Number(issue.maximum))];
  return [fault(field, isAbsent(given, issue.path) ? 'missing' : 'malformed')];
}

function fault(field: string, problem: ArgumentProblem, limit: number | null = null): ArgumentFault {
  return { field, problem, limit };
}

function isAbsent(given: unknown, path: readonly PropertyKey[]): boolean {
  const value = path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    given,
  );
  return value === undefined || value === null;
}
