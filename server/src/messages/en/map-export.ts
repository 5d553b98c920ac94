/** English texts of the command `map`, and of the page it writes. */
export const mapExport = {
  written: 'Written: {file}',
  'written-all': '{maps} {maps|map|maps} of {papers} {papers|paper|papers} written.',
  'not-drawn': '{papers} {papers|paper|papers} could not be drawn.',
  'follow-up':
    '"{file}" is a follow-up log, and a map shows a paper. Name the paper: what the log says stands on its map.',
  organisation: '"{file}" is an organisation file, and a map shows a paper. Name a paper of a unit.',
  'no-paper':
    '"{file}" is no strategy paper: its first line does not say format: strategy-paper/1, and nor does its name.',
  'no-papers': 'There are no strategy papers to draw: no file ends in .strategy.yaml.',
  empty: '{file} is not drawn: nothing is written in it yet.',
  unreadable: '{file}, line {line}: {problem} It is not drawn.',
  unopened: '{file} cannot be opened: {reason}',
  failed:
    '{file} is not drawn, for the tool itself has failed here. Please report this, with the file if you can: {fault}',
  'as-far': '{file}, line {line}: {problem} The map shows what can be read.',
  'one-file': '"{output}" holds one map, and there are {maps}. Name a folder, such as -o maps/.',
  'one-screen': '-o - writes one map, and there are {maps}. Name a folder, such as -o maps/.',
  'one-file-views':
    '"{output}" holds one view. Choose one with --view, name a folder such as -o maps/, or write a page: -o map.html.',
  'same-name': '"{a}" and "{b}" would both be written to {file}. Draw them one at a time.',
  'over-paper': '"{file}" is what is to be drawn, and would be written over. Name another file.',
  ending: 'A map is .svg, .png or .html; "{file}" is none of them. A folder ends in /.',
  'ending-and-format': '"{file}" and --format {format} say different things. Leave one of them out.',
  'phase-and-view': '--phase belongs to --view phase.',
  'is-file': '"{folder}" is a file, and a folder is needed there.',
  'no-folder': 'The folder "{folder}" cannot be made: {reason}',
  'sheets-screen':
    '{file} takes {sheets} sheets, and -o - writes one. Name a file or a folder, or a larger sheet: --paper a3.',
  'sheet-over-map': 'A sheet and another map would both be written to {file}. Draw them one at a time.',
  'on-sheets':
    '{file} goes over {sheets} sheets: on one its letters would be too small to read. They can hang side by side.',
  'too-high':
    '{file} is higher than the sheet: all that belongs together would have letters too small to read on it.',
  'signs-missing':
    '{file} cannot show {signs}: the font of the map lacks them. An SVG file or a page shows them with a font of the computer it is opened on.',

  'page:search': 'Search the map',
  'page:search-hint': 'Search  /',
  'page:found': '{count} {count|card|cards} found',
  'page:found-none': 'Nothing found',
  'page:size': 'Size',
  'page:larger': 'Larger (+)',
  'page:smaller': 'Smaller (−)',
  'page:fit': 'As wide as the window (0)',
  'page:colours': 'Colours',
  'page:auto': 'Like the screen',
  'page:light': 'Light',
  'page:dark': 'Dark',
  'page:saving': 'Saving ink',
  'page:print': 'Print',
  'page:views': 'Views',
  'page:card': 'The card in full',
  'page:how':
    'Point at a card to read all of it here. On the keyboard: the arrow keys walk from card to card, / searches, + and − change the size.',
  'page:belongs-to': 'Belongs to',
  'page:holds': 'Holds',
  'page:contributes-to': 'Contributes to',
  'page:contributed-by': 'What contributes to it',
  'page:leads-to': 'Leads to',
  'page:led-by': 'What leads to it',
  'page:as-text': 'The map as text',
  'page:to-text': 'Go to the map as text',
} as const;
