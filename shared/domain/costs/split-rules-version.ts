/**
 * The version of the rules by which costs are divided: written beside the figures that are frozen. It changes whenever
 * the same input would come to other figures.
 *
 * @see REG-13.7-a, A-15
 */
export const SPLIT_RULES_VERSION = 'art. 13, 1';
