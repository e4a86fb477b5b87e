import { ICT_FUNCTION_COUNT } from './ticket.ts';

/** The office’s functions by their number, in the order of the regulation. @see REG-3-a */
export const ICT_FUNCTIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;

/** One of {@link ICT_FUNCTIONS}. */
export type IctFunction = (typeof ICT_FUNCTIONS)[number];

/** Whether a number is that of a function. @see REG-3-a */
export function isIctFunction(n: number): n is IctFunction {
  return Number.isInteger(n) && n >= 1 && n <= ICT_FUNCTION_COUNT;
}
