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
  'signs-missing':
    '{file} cannot show {signs}: the font of the map lacks them. An SVG file or a page shows them with a font of the computer it is opened on.',
} as const;
