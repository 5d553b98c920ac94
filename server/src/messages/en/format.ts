/** English texts of the rules about the common format. */
import type { GroupTexts } from '../texts';

export const format = {
  titles: {
    'format/empty': 'Nothing to read',
    'format/missing-format-line': 'The first line does not say what the file is',
    'format/unknown-format': 'A format that this tool does not know',
    'format/missing-field': 'A field that every unit fills in is missing',
    'format/missing-id': 'No id',
    'format/unknown-field': 'A field that is not in the common format',
    'format/wrong-type': 'Something else is needed here',
    'format/duplicate-id': 'Two places share an id',
    'format/unknown-reference': 'An id that is not in the paper',
    'format/id-style': 'An id in another style',
    'format/date-style': 'A date in another style',
    'format/period-order': 'The period ends before it starts',
    'format/period-length': 'The period is long, or over',
    'format/placeholder': 'Places to fill in',
    'format/file-name': 'The name of the file and the id differ',
  },
  messages: {
    'format/empty': 'The file is empty. Begin with the whole skeleton, and fill it in.',
    'format/empty:comments':
      'The file has only comments so far. Begin with the whole skeleton, and fill it in.',
    'format/empty:prose':
      'This is a text, but not written as a strategy paper. Begin with the whole skeleton: your text stays below it, so that you can move it in.',
    'format/empty:no-fields':
      'There are no fields here, only a text or a list. Begin with the whole skeleton, and move your words into it.',
    'format/missing-format-line': 'The first line is missing. It says what kind of file this is: {line}.',
    'format/missing-format-line:unknown':
      'Nothing here says what kind of file this is. Is it {options}? Write that as the first line, after "format:".',
    'format/unknown-format': '"{text}" is not a format that this tool knows. Did you mean {near}?',
    'format/unknown-format:other-kind':
      '"{text}" belongs in another kind of file. What stands here asks for {near}.',
    'format/unknown-format:version':
      'This tool knows {near}, not {text}. Is there a newer version of the tool?',
    'format/missing-field': '{label} ({key}) is missing. Every unit fills it in.',
    'format/missing-field:part': '{label} ({key}) is missing here. What should it say?',
    'format/missing-id': '{element} has no id yet. Follow-up needs one.',
    'format/missing-id:paper': 'The paper has no id yet. Follow-up and other papers need one.',
    'format/missing-id:unit': 'The unit has no id yet. Other papers need one to name it.',
    'format/missing-id:entry': '"{name}" has no id yet. The papers need one to name it.',
    'format/missing-id:nameless': 'There is no id here yet. Without one, nothing can refer to it.',
    'format/unknown-field': '"{key}" is not in the common format. Did you mean "{near}"?',
    'format/unknown-field:small': 'The names of fields are written in small letters: "{near}", not "{key}".',
    'format/unknown-field:joined':
      'The names of fields are written in one, with "_" between the words: "{near}", not "{key}".',
    'format/unknown-field:small-and-joined':
      'The names of fields are written in small letters, with "_" between the words and nothing around them: "{near}", not "{key}".',
    'format/unknown-field:bare': 'The name of a field stands alone before its colon: "{near}", not "{key}".',
    'format/unknown-field:danish':
      '"{key}" is Danish. The common format has the names of fields in English, whatever language the paper is in: "{near}".',
    'format/unknown-field:note':
      '"{key}" is not in the common format. Is it a note of your own? Then let it begin with "x-".',
    'format/unknown-field:under': '"{keys}" {n|belongs|belong} under "{place}". Move {n|it|them} there.',
    'format/unknown-field:in-initiative':
      '"{keys}" {n|belongs|belong} under an initiative. Move {n|it|them} there.',
    'format/unknown-field:in-benefit': '"{keys}" {n|belongs|belong} under a benefit. Move {n|it|them} there.',
    'format/unknown-field:in-action': '"{keys}" {n|belongs|belong} under an action. Move {n|it|them} there.',
    'format/unknown-field:in-entry':
      '"{keys}" {n|belongs|belong} in one of the entries under "{place}". Move {n|it|them} there.',
    'format/unknown-field:at-top':
      '"{keys}" {n|does|do} not belong under "{place}". Move {n|it|them} all the way to the left.',
    'format/unknown-field:entry-in':
      'An entry of "{place}" begins here, but it stands under "{under}". Move it {n} {n|space|spaces} to the left.',
    'format/unknown-field:entry-out':
      'An entry of "{place}" begins here, but it stands under "{under}". Move it {n} {n|space|spaces} to the right.',
    'format/unknown-field:numbered':
      '"{near}" is a list. Write "{near}:" once, and each entry below it with "- " in front.',
    'format/unknown-field:numbers':
      '"{near}" is a list. Write each entry with "- " in front, instead of a number and a colon.',
    'format/unknown-field:named':
      '"{near}" is a list. Write each entry with "- " in front, and the words before the colon as its "{key}".',
    'format/unknown-field:lost-line': 'The line "{key}:" is missing above line {line}. Put it back.',
    'format/unknown-field:lost-line-or': 'A line is missing above line {line}. Which one was it? {options}',
    'format/unknown-field:shifted-right':
      'Lines {line} to {last} stand too far to the left. Move them {n} {n|space|spaces} to the right.',
    'format/unknown-field:shifted-left':
      'Lines {line} to {last} stand too far to the right. Move them {n} {n|space|spaces} to the left.',
    'format/unknown-field:swallowed':
      'Line {line} reads as part of the text above it. Is "{key}" the name of a field? Then put a colon after it, and line it up with the field above.',
    'format/unknown-field:stray-words':
      'What belongs to "{key}" stands below it, so nothing stands behind its colon. Make "{words}" a comment.',
    'format/unknown-field:stray-value':
      'What belongs to "{key}" stands below it, so nothing stands behind its colon. Delete "{words}" there.',
    'format/unknown-field:flat':
      'From line {line} on, the spaces at the beginning of the lines are lost or wrong. The names of the fields tell where each line belongs: have them indented again.',
    'format/unknown-field:rule': 'There is no rule named "{key}". Did you mean "{near}"?',
    'format/unknown-field:no-rule':
      'There is no rule named "{key}". The command strategy-papers rules lists them.',
    'format/unknown-field:later-rule':
      'This version of the tool does not check "{keys}" yet. Let it stand: it counts once the tool does.',
    'format/wrong-type': 'Something else is needed under "{field}". See what in its description.',
    'format/wrong-type:list': '"{field}" should be a list: one line each, starting with "- ".',
    'format/wrong-type:text': '"{field}" should be one single text, not a list or several fields.',
    'format/wrong-type:entry': 'Each entry of "{field}" should be one single text.',
    'format/wrong-type:entry-text':
      'Each entry of "{field}" should be one single text, without "{key}:" before it.',
    'format/wrong-type:fields': '"{field}" should have its own fields below it, such as {options}.',
    'format/wrong-type:full-form': 'Write this in full, with "{key}:" before the text.',
    'format/wrong-type:full-form-number': 'Write this in full, with "{key}:" before the number.',
    'format/wrong-type:full-form-date': 'Write "{key}:" and the day here, e.g. {key}: 2026-08-01.',
    'format/wrong-type:period':
      'A period is two dates, each on a line of its own: from: {from} and to: {to}.',
    'format/wrong-type:choice-small': 'Choices are written in small letters: "{near}", not "{value}".',
    'format/wrong-type:choice-joined':
      'Choices are written in one, with "-" between the words: "{near}", not "{value}".',
    'format/wrong-type:choice-small-and-joined':
      'Choices are written in small letters, with "-" between the words: "{near}", not "{value}".',
    'format/wrong-type:choice-danish':
      '"{value}" is Danish. Choices are written in English, whatever language the paper is in: "{near}".',
    'format/wrong-type:date': '"{field}" should be a date, e.g. 2026-08-01.',
    'format/wrong-type:number': '"{field}" should be a number, e.g. 12 or 12.5.',
    'format/wrong-type:quoted-number': 'Write {number} without quotation marks, since it is a number.',
    'format/wrong-type:whole-number': '"{field}" should be a whole number: 1, 2, 3 …',
    'format/wrong-type:at-least': '"{field}" should be {limit} or more.',
    'format/wrong-type:at-most': '"{field}" should be {limit} or less.',
    'format/wrong-type:one-of': '"{value}" cannot be chosen for "{field}". Choose from {options}.',
    'format/wrong-type:choice': 'Choose something for "{field}": {options}.',
    'format/wrong-type:empty-entry': 'This entry of "{field}" is empty. Fill it in, or delete its line.',
    'format/wrong-type:too-few': '"{field}" should have {limit} entries.',
    'format/wrong-type:link':
      '"{field}" should be a link that begins with https://, or the path to a file near this one.',
    'format/wrong-type:core': '"{rule}" belongs to the common format, so it cannot be changed here.',
    'format/duplicate-id': 'Two places share the id "{id}". Follow-up cannot tell them apart.',
    'format/duplicate-id:pasted': '{element} stands here twice, word for word. Delete one of them.',
    'format/unknown-reference': '"{ref}" is not in this paper. Choose one from the list.',
    'format/unknown-reference:id': 'The id of "{ref}" belongs here: {near}.',
    'format/unknown-reference:near': '"{ref}" is not in this paper. Did you mean "{near}"?',
    'format/unknown-reference:other-kind':
      '"{ref}" is the id of something else. Choose an id under "{field}".',
    'format/id-style': 'Write the id with small letters a–z, numbers and hyphens only: {suggestion}.',
    'format/id-style:other': 'Write the id with small letters a–z, numbers and hyphens only.',
    'format/id-style:reference': 'Write the id as in the place you refer to: {suggestion}.',
    'format/id-style:of-another-paper':
      '"{ref}" should name the other paper too: its id, then #, then the id of the action.',
    'format/date-style': 'Write the date as year-month-day: {suggestion}.',
    'format/date-style:ambiguous': 'Write the date as year-month-day. Is it {suggestion} or {other}?',
    'format/date-style:no-such-day': 'There is no such day as {text}. Which one is it?',
    'format/date-style:stretch': '"{text}" is more than one day. Which day do you mean?',
    'format/period-order': 'The period ends ({to}) before it starts ({from}). Are the dates swapped?',
    'format/period-length': 'The period is longer than {years} {years|year|years}. Can you see that far?',
    'format/period-length:over': 'The period ended on {to}. Is the paper closed, or is there a new period?',
    'format/placeholder': '{n} {n|place|places} to fill in.',
    'format/placeholder:one': 'This is still to be filled in: {text}',
    'format/file-name': 'The file is named "{file}", but the id is "{id}". Should they be the same?',
  },
  fixes: {
    'format/empty:skeleton': 'Begin with the whole skeleton',
    'format/missing-format-line:insert': 'Begin with "{line}"',
    'format/missing-field:period': 'Write {from} to {to}',
    'format/missing-id:make': 'Give it the id "{id}"',
    'format/missing-id:make-all': 'Give all {n} an id',
    'format/unknown-field:rename': 'Rename it to "{key}"',
    'format/unknown-field:rename-all': 'Rename all {n}',
    'format/unknown-field:note-all': 'Keep all {n} as notes of your own, "{key}"',
    'format/unknown-field:note': 'Keep it as a note of your own, "{key}"',
    'format/unknown-field:to-list': 'Gather {n|it|them} in a list',
    'format/unknown-field:put-back': 'Put the line "{key}:" back',
    'format/unknown-field:move-lines': 'Move lines {line} to {last}',
    'format/unknown-field:own-field': 'Make "{key}" a field of its own',
    'format/unknown-field:keep-words': 'Keep "{words}" as a comment',
    'format/unknown-field:delete-words': 'Delete "{words}"',
    'format/unknown-field:indent': 'Indent the lines by the names of the fields',
    'format/unknown-field:move': 'Move it under "{place}"',
    'format/unknown-field:move-to': 'Move it to {element}',
    'format/unknown-field:move-out': 'Move it all the way to the left',
    'format/wrong-type:full-form': 'Write it in full, with "{key}:" before it',
    'format/wrong-type:period': 'Write from: {from} and to: {to}',
    'format/wrong-type:list': 'Make it a list',
    'format/wrong-type:unquote': 'Take the quotation marks away',
    'format/wrong-type:full-form-all': 'Write all {n} in full, with "{key}:" before them',
    'format/wrong-type:list-all': 'Make all {n} lists',
    'format/wrong-type:text-all': 'Write all {n} as one text',
    'format/wrong-type:number-all': 'Write all {n} as numbers',
    'format/wrong-type:choice-all': 'Correct all {n}',
    'format/wrong-type:replace-all': 'Replace all {n} with "{text}"',
    'format/date-style:write-all': 'Write all {n} dates as year-month-day',
    'format/date-style:day-all': 'Write one day in all {n} places',
    'format/date-style:day-first-all': 'Correct all {n}: the day stands first',
    'format/date-style:month-first-all': 'Correct all {n}: the month stands first',
    'format/unknown-reference:id-all': 'Write the ids of all {n}',
    'format/wrong-type:delete-entry': 'Delete the empty entry',
    'format/wrong-type:delete-setting': 'Delete the setting',
    'format/duplicate-id:delete': 'Delete this one',
    'format/duplicate-id:new': 'Give this one the id "{id}"',
    'format/id-style:slug': 'Write "{id}" here and wherever it is referred to',
    'format/id-style:slug-all': 'Correct all {n}, also wherever they are referred to',
    'format/id-style:reference-all': 'Correct all {n}',
    'format/period-order:swap': 'Swap the two dates',
    'format/placeholder:next': 'Go to the place',
    'format/file-name:rename': 'Rename the file to {name}',
  },
} as const satisfies GroupTexts;
