import { contentSecurityPolicy, type Inline } from './contentSecurity.ts';
import { html } from './html.ts';

/** How an error looks that the preview shows above a page. */
export const ERROR_STYLE =
  '.preview-error{margin:0;padding:1rem;background:#8c1d18;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap}';

/** An error, for the top of a page in the preview. */
export function errorBanner(error: string): string {
  return html`<pre class="preview-error" role="alert">${error}</pre>`.text;
}

/** A page of its own for an error, where there is no page that it could be shown above. */
export function errorPage(error: string, revision: string): string {
  const script = reloadScript(revision);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${securityMeta({ scripts: [script], styles: [ERROR_STYLE], compiles: false })}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Something is wrong</title>
<style>${ERROR_STYLE}</style>
<script type="module">${script}</script>
</head>
<body>
${errorBanner(error)}
</body>
</html>
`;
}

/**
 * A script that loads the page anew when the preview has anything newer to show.
 *
 * @param revision what the page shows now, as /_dev names it
 */
export function reloadScript(revision: string): string {
  return `new EventSource('/_dev').onmessage = ({data}) => data === ${JSON.stringify(revision)} || location.reload();`;
}

/** A page's policy as an element of its head. There is nothing to escape in a policy. */
export function securityMeta(inline: Inline): string {
  return `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inline)}">`;
}
