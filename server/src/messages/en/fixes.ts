/** English titles of the fixes that many rules offer. */
export const sharedFixes = {
  insert: 'Add "{field}" to fill in',
  replace: 'Replace with "{text}"',
  remove: 'Delete "{text}"',
  park: 'Keep "{title}" for later',
} as const;
