/** What became of a companion, for the log. Its message names calls and ends, and quotes nothing of the user's. */
export class CompanionLost extends Error {
  override readonly name = 'CompanionLost';
}
