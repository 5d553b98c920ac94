/** English texts of the rules about syntax. */
import type { GroupTexts } from '../texts';

export const syntax = {
  titles: {
    'syntax/unreadable': 'A line that cannot be read',
    'syntax/duplicate-key': 'The same field twice',
    'syntax/misread-scalar': 'Something that is read differently from what is meant',
    'syntax/one-plain-document': 'A file that is not one plain text',
    'syntax/not-text': 'Not a text file',
    'syntax/too-large': 'A file that is too large to read',
  },
  messages: {
    'syntax/unreadable': 'Line {line} cannot be read. Compare it with the lines above it.',
    'syntax/unreadable:tab': 'Line {line} is indented with a tab. Use spaces, two for each step.',
    'syntax/unreadable:tabs':
      'Line {line} and {n} more {n|line|lines} are indented with tabs. Use spaces, two for each step.',
    'syntax/unreadable:quote':
      'The quotation mark in line {line} is never closed. Put one at the end of the text.',
    'syntax/unreadable:right':
      'Line {line} is not lined up under "{neighbour}". Move it {n} {n|space|spaces} to the right.',
    'syntax/unreadable:left':
      'Line {line} is not lined up under "{neighbour}". Move it {n} {n|space|spaces} to the left.',
    'syntax/unreadable:goes-on':
      'Line {line} goes on with the text above it, "{neighbour}". Move it {n} {n|space|spaces} to the right.',
    'syntax/unreadable:go-on':
      'Line {line} goes on with the text above it, "{neighbour}", and {n} more {n|line goes|lines go} on with theirs. Move them to the right, in under their texts.',
    'syntax/unreadable:colon':
      'The text in line {line} has a colon in it, so it needs quotation marks around it.',
    'syntax/unreadable:needs-quotes':
      'The text in line {line} begins with "{sign}", so it needs quotation marks around it.',
    'syntax/unreadable:part-quoted':
      'Only a part of the text in line {line} stands in quotation marks. Put them around the whole text.',
    'syntax/unreadable:bracket':
      'The bracket {sign} in line {line} lacks its other half. Add it, or delete this one.',
    'syntax/unreadable:key-without-colon':
      'Is "{text}" in line {line} the name of a field? Then put a colon after it. If not, move the line in under the text it belongs to.',
    'syntax/unreadable:colon-without-space':
      'There is no space after "{text}" in line {line}. Put one there.',
    'syntax/unreadable:dash-without-space': 'There is no space after the dash in line {line}. Put one there.',
    'syntax/unreadable:odd-dash': 'Line {line} begins with "{sign}". Begin each entry of a list with "- ".',
    'syntax/unreadable:entry-without-dash':
      'Line {line} has no dash before it, but "{neighbour}" below has. Begin it with a dash and a space.',
    'syntax/unreadable:entry-without-dash-above':
      'Line {line} has no dash before it, but "{neighbour}" above has. Begin it with a dash and a space.',
    'syntax/unreadable:entry-after-key':
      'The list under "{text}" begins on the same line ({line}). Put each entry on a line of its own below it.',
    'syntax/unreadable:dashed-text':
      'The text of "{text}" in line {line} begins with a dash, as in a list. Delete the dash.',
    'syntax/unreadable:comma': 'There is no comma before "{text}" in line {line}. Put one there.',
    'syntax/unreadable:fence':
      'The lines with {sign} are left over from where the paper was copied. Delete them.',
    'syntax/unreadable:margin':
      '{n} {n|line begins|lines begin} with "{sign}", left over from where the paper was copied. Take it away.',
    'syntax/unreadable:line-numbers':
      '{n} lines have a number before them, left over from where the paper was copied. Take the numbers away.',
    'syntax/unreadable:ending':
      '{n} lines end with "{sign}", which a paper does without. Take it away from each of them.',
    'syntax/unreadable:web-page':
      'The marks of a web page, such as {sign}, came along when the paper was copied. Take them away. The words stay.',
    'syntax/unreadable:rich-text':
      'The paper is saved as a word processor saves its texts, but it has to be plain text. Take the marks away. The words stay.',
    'syntax/unreadable:mail':
      'Lines {line}–{to} look like the head of a mail. Make comments of them, or delete them.',
    'syntax/unreadable:mail-line':
      'Line {line} looks like the head of a mail. Make a comment of it, or delete it.',
    'syntax/unreadable:head':
      'Lines {line}–{to} stand above the paper and are no part of it. Make comments of them, or delete them.',
    'syntax/unreadable:head-line':
      'Line {line} stands above the paper and is no part of it. Make a comment of it, or delete it.',
    'syntax/unreadable:tail':
      'Lines {line}–{to} stand below the paper and are no part of it. Make comments of them, or delete them.',
    'syntax/unreadable:tail-line':
      'Line {line} stands below the paper and is no part of it. Make a comment of it, or delete it.',
    'syntax/unreadable:pattern': 'Line {line} is only decoration. Delete it.',
    'syntax/unreadable:patterns': 'Line {line} and {n} more {n|line|lines} are only decoration. Delete them.',
    'syntax/unreadable:heading':
      '"{text}" in line {line} looks like a heading, and a paper has none. Make a comment of it, or delete it.',
    'syntax/unreadable:headings':
      '"{text}" in line {line} and {n} more {n|line|lines} look like headings, and a paper has none. Make comments of them, or delete them.',
    'syntax/unreadable:conflict':
      'Two people changed the same place, and both versions stand here (lines {line}–{to}). Which one is to stay?',
    'syntax/unreadable:conflict-mark':
      'Line {line} with {sign} is left over from two versions that were put together. Does the place say what you want? Then delete the line.',
    'syntax/unreadable:numbering': 'Line {line} begins with "{sign}". Begin each entry of a list with "- ".',
    'syntax/unreadable:numberings':
      'Line {line} begins with "{sign}", and {n} more {n|line|lines} likewise. Begin each entry of a list with "- ".',
    'syntax/unreadable:equals':
      'There is "{sign}" after "{text}" in line {line}. Put a colon and a space there instead.',
    'syntax/unreadable:equals-all':
      'There is "{sign}" after "{text}" in line {line}, and in {n} more {n|line|lines} likewise. Put a colon and a space there instead.',
    'syntax/unreadable:wide-colon':
      'The colon after "{text}" in line {line} is not an ordinary one. Write an ordinary colon and a space.',
    'syntax/unreadable:wide-colons':
      'The colon after "{text}" in line {line} is not an ordinary one, and in {n} more {n|line|lines} likewise. Write ordinary colons, with a space after them.',
    'syntax/unreadable:joined':
      'Is "{text}" in line {line} the name of a field? Then put it on a line of its own. If not, put quotation marks around the whole text.',
    'syntax/unreadable:joined-lines':
      '"{text}" in line {line} stands on the line of another field. Put it on a line of its own.',
    'syntax/duplicate-key': '"{key}" appears twice here, so one text would be lost. Merge them.',
    'syntax/duplicate-key:several':
      '"{key}" and what follows it appear twice here. Does a dash belong before it, as before each entry of a list? Or was it pasted twice?',
    'syntax/misread-scalar': '{text} is read as the number {number}. Put quotation marks around it.',
    'syntax/misread-scalar:number':
      '{text} is read as a number, not as a text. Put quotation marks around it.',
    'syntax/misread-scalar:yes-no':
      '{text} is read as yes or no, not as a word. Put quotation marks around it.',
    'syntax/misread-scalar:nothing':
      '{text} is read as nothing. Is it a word? Then put quotation marks around it. If not, delete it.',
    'syntax/misread-scalar:became-key':
      'The colon after "{text}" makes it the name of a field. Put quotation marks around the whole text.',
    'syntax/misread-scalar:hash-lost':
      'Everything from "{text}" on is lost, since # begins a comment. Put quotation marks around the whole text.',
    'syntax/misread-scalar:thousands': '{text} is read as a number with decimals. Write {number}.',
    'syntax/misread-scalar:decimal-comma':
      '{text} is read as two things. Write the number with a point: {number}.',
    'syntax/misread-scalar:no-break-space':
      'There are no-break spaces in line {line}, which look like spaces but are not. Write ordinary ones.',
    'syntax/misread-scalar:control':
      'There is a character in line {line} that nobody can see. Delete it, for it may stop other tools.',
    'syntax/misread-scalar:line-ends':
      'The lines end in a way that is hardly used any more, so other tools read them as one. Save the file with ordinary line ends.',
    'syntax/one-plain-document':
      'Begin the file with its own fields: {text} does not belong in the common format.',
    'syntax/one-plain-document:document':
      'A second document begins here, and it would not be read. Give it a file of its own.',
    'syntax/one-plain-document:join':
      'A second document begins here, and other tools would not read it. Delete the line, so that the file is one.',
    'syntax/one-plain-document:reference':
      '{text} refers to another place in the file. Write the text out, so that everyone can read it here.',
    'syntax/one-plain-document:tag':
      '{text} says how to read what follows. The common format does without it.',
    'syntax/one-plain-document:complex-key':
      'The name of a field is one word or a few. Write it as plain text.',
    'syntax/not-text': 'This is not a text file. Is it the right file?',
    'syntax/not-text:encoding':
      'Some letters cannot be read, since the file is saved in an old encoding. Save it as UTF-8.',
    'syntax/not-text:utf-16': 'The file is saved as UTF-16. Save it as UTF-8.',
    'syntax/not-text:unopened':
      'The file cannot be opened. Is it still there, and may you read it? The others are checked all the same.',
    'syntax/too-large':
      'The file has more than {limit} characters, so it is not read. Is it a strategy paper?',
    'syntax/too-large:line':
      'This line has more than {limit} characters, so the file is not read. Break it up.',
    'syntax/too-large:depth':
      'Here things lie more than {limit} deep inside each other, so the file is not read. A paper needs nine.',
    'syntax/too-large:nodes':
      'The file has more than {limit} fields and texts, so it is not read. Is it a strategy paper?',
  },
  fixes: {
    'syntax/unreadable:tab': 'Use spaces instead of tabs',
    'syntax/unreadable:close-quote': 'Close the quotation mark',
    'syntax/unreadable:line-up': 'Line it up with the others',
    'syntax/unreadable:quote': 'Put quotation marks around it',
    'syntax/unreadable:remove': 'Delete it',
    'syntax/unreadable:colon': 'Add the colon',
    'syntax/unreadable:space': 'Add the space',
    'syntax/unreadable:bracket': 'Close the bracket',
    'syntax/unreadable:dash': 'Add the dash',
    'syntax/unreadable:new-line': 'Put the entry on a line of its own',
    'syntax/unreadable:remove-dash': 'Delete the dash',
    'syntax/unreadable:comma': 'Add the comma',
    'syntax/unreadable:margin': 'Take it away from every line',
    'syntax/unreadable:tags': 'Take the marks away',
    'syntax/unreadable:comment': 'Make a comment of it',
    'syntax/unreadable:comments': 'Make comments of them',
    'syntax/unreadable:delete-line': 'Delete the line',
    'syntax/unreadable:delete-lines': 'Delete the lines',
    'syntax/unreadable:keep-first': 'Keep the first version',
    'syntax/unreadable:keep-second': 'Keep the second version',
    'syntax/unreadable:dashes': 'Write dashes',
    'syntax/unreadable:colons': 'Write colons',
    'syntax/unreadable:own-line': 'Put it on a line of its own',
    'syntax/duplicate-key:merge': 'Merge the two into the first',
    'syntax/duplicate-key:remove': 'Delete the one that adds nothing',
    'syntax/duplicate-key:keep': 'Keep "{text}"',
    'syntax/duplicate-key:keep-both': 'Keep this one as a note of your own, "{key}"',
    'syntax/misread-scalar:quote': 'Put quotation marks around it',
    'syntax/misread-scalar:remove': 'Leave it empty',
    'syntax/misread-scalar:number': 'Write {number}',
    'syntax/misread-scalar:point': 'Write a decimal point',
    'syntax/misread-scalar:quote-all': 'Put quotation marks around all {n}',
    'syntax/misread-scalar:number-all': 'Write all {n} without the points',
    'syntax/misread-scalar:point-all': 'Write all {n} with a point',
    'syntax/misread-scalar:spaces': 'Write ordinary spaces',
    'syntax/misread-scalar:delete': 'Delete it',
    'syntax/misread-scalar:line-ends': 'Write ordinary line ends',
    'syntax/one-plain-document:join': 'Make it one document',
    'syntax/one-plain-document:write-out': 'Write it out',
    'syntax/one-plain-document:remove': 'Delete it',
  },
} as const satisfies GroupTexts;
