/** Opens the follow-up log of a paper in the list. */
import * as vscode from 'vscode';
import type { Command } from './command';

export const openLog: Command = (given) => {
  const log = typeof given === 'object' && given !== null && 'log' in given ? given.log : undefined;
  return typeof log === 'string'
    ? vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(log))
    : undefined;
};
