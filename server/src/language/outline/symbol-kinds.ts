/** Which symbol of an editor stands for what. Editors know classes and methods, so the nearest in shape is taken. */
import { SymbolKind } from 'vscode-languageserver';
import type { NamedKind } from '../../workspace/named';

export const KIND_OF: Readonly<Record<NamedKind | 'person' | 'direction' | 'meeting', SymbolKind>> = {
  paper: SymbolKind.File,
  organisation: SymbolKind.Package,
  unit: SymbolKind.Module,
  person: SymbolKind.Variable,
  vision: SymbolKind.Constant,
  direction: SymbolKind.Constant,
  'focus-area': SymbolKind.EnumMember,
  // An initiative holds its benefits and actions as a class holds its properties and methods.
  initiative: SymbolKind.Class,
  benefit: SymbolKind.Property,
  action: SymbolKind.Method,
  meeting: SymbolKind.Event,
  barrier: SymbolKind.Operator,
};
