/** The page of the map: what it may load, and nothing else. Its script fills it. */

export interface PageParts {
  /** Where its files come from, as a content security policy says it. */
  readonly source: string;
  /** Lets this one script run. */
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
}

/** The HTML of the page. Nothing of a paper is in it: texts come as messages. */
export function pageHtml({ source, nonce, script, style }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    `font-src ${source}`,
    // A picture of the map is drawn from what the page itself holds.
    'img-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Strategy map</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
