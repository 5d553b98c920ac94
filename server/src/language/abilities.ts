/** What a client says it can do, as far as our answers depend on it. */
import { DiagnosticTag, type InitializeParams, InsertTextMode } from 'vscode-languageserver';
import type { ClientAbilities } from './session';

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace, window } = capabilities;
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    // The first that it names is the one it likes best.
    markdownHover: textDocument?.hover?.contentFormat?.[0] === 'markdown',
    keepsLayout:
      textDocument?.completion?.completionItem?.insertTextModeSupport?.valueSet.includes(
        InsertTextMode.asIs,
      ) === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    unnecessaryTag: [textDocument?.publishDiagnostics, textDocument?.diagnostic].some((shown) =>
      shown?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary),
    ),
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    renameFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
    progress: window?.workDoneProgress === true,
    configuration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    commands: commandsIn(initializationOptions),
  };
}

function commandsIn(options: unknown): readonly string[] {
  const commands: unknown =
    typeof options === 'object' && options !== null && 'commands' in options ? options.commands : undefined;
  return Array.isArray(commands) ? commands.filter((one) => typeof one === 'string') : [];
}
