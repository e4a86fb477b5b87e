import { config } from 'zod';

/**
 * Imported first by each thread of the page that validates. Zod tries once whether it may make code from text, which our
 * policy forbids and reports as a violation; told not to, it never tries.
 */
config({ jitless: true });
