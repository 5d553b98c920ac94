/**
 * The language server in a web worker, as an editor in a browser starts it. It has no disk: what it knows of files
 * that are not open, it asks its client for.
 */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { TOOL } from './cli/tool';
import { throughClient } from './language/files/files-of-client';
import { serve } from './language/service';

/** The worker itself, which is at one end of the channel. */
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
serve(connection, throughClient(connection), TOOL);
