/**
 * What this version of the program reads of what consoles write. Raised whenever it comes to read more: a new form of
 * mutation, kind or field, or more values for a field. An archive that was last opened by a version that read less is
 * read again where it had not been read whole. A test keeps it in step with what is declared.
 */
export const READING_VERSION = 7;
