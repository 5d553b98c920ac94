/** A mistake in how a command was called, or in a file it was told to go by: exit code 2, and one line that says what to do. */
export class UsageError extends Error {}
