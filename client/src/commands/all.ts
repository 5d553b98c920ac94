/** Which commands there are; those with titles come under two names, of which one is shown (`client/build`). */
import * as vscode from 'vscode';
import {
  CHECK_FOR_SUBMISSION_COMMAND,
  SELECT_COMMAND,
  SHOW_MAP_COMMAND,
  SHOW_REFERENCES_COMMAND,
} from '../../../server/src/protocol';
import type { Surroundings } from '../surroundings';
import { checkAll } from './check-all';
import { checkForSubmission } from './check-for-submission';
import type { Command } from './command';
import { exportMap } from './export-map';
import { fixAll } from './fix-all';
import { newPaper } from './new-paper';
import { nextPlace } from './next-place';
import { openLog } from './open-log';
import { selectPlace, showReferences } from './places';
import { showMap } from './show-map';

export function registerCommands(surroundings: Surroundings): readonly vscode.Disposable[] {
  const { server, log } = surroundings;
  const titled: Readonly<Record<string, Command>> = {
    'strategyPapers.newPaper': newPaper(surroundings),
    [SHOW_MAP_COMMAND]: showMap(surroundings, false),
    'strategyPapers.showMapToSide': showMap(surroundings, true),
    'strategyPapers.exportMap': exportMap(surroundings),
    [CHECK_FOR_SUBMISSION_COMMAND]: checkForSubmission(surroundings),
    'strategyPapers.checkAll': checkAll(surroundings),
    'strategyPapers.fixAll': fixAll(surroundings),
    'strategyPapers.nextPlace': nextPlace(surroundings),
    'strategyPapers.openLog': openLog,
    'strategyPapers.restartServer': () => server.restart(),
    'strategyPapers.showLog': () => log.show(),
  };
  const untitled: Readonly<Record<string, Command>> = {
    [SELECT_COMMAND]: selectPlace,
    [SHOW_REFERENCES_COMMAND]: showReferences,
  };
  return [
    ...Object.entries(titled).flatMap(([name, command]) => [
      vscode.commands.registerCommand(name, command),
      vscode.commands.registerCommand(`${name}.da`, command),
    ]),
    ...Object.entries(untitled).map(([name, command]) => vscode.commands.registerCommand(name, command)),
  ];
}
