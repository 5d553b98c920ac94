/** English texts of renaming and of links. */
export const navigation = {
  'rename:nothing':
    'What stands here has no other places that follow it. Ids and the names of people can be renamed.',
  'rename:word':
    '"{key}" is a word of the common format, so it stays as it is. Ids and the names of people can be renamed.',
  'rename:no-id':
    '"{title}" has no id yet. Give it one first ("Quick fix" does it), then it can be renamed everywhere.',
  'rename:unknown':
    'Nothing is called "{id}" yet, so there is nothing to rename. Is it spelt as it should be?',
  'rename:style':
    'An id is written with small letters a–z, digits and single hyphens. How about "{suggestion}"?',
  'rename:style-other': 'An id is written with small letters a–z, digits and single hyphens.',
  'rename:taken': '"{id}" is already the id of "{title}". Can you find another one?',
  'rename:empty': 'A name cannot be empty.',
  'rename:registered':
    '{name} is already in your register. Are they the same person? Then take one out of it.',
  'link:thing': 'Go to "{title}"',
  'link:paper': 'Open the strategy "{title}"',
  'link:discussion': 'Open the discussion',
  'link:sign': 'Open what this sign refers to',
} as const;
