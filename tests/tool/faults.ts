import type { BrowserContext, ConsoleMessage, Page } from 'playwright';

/** Notes what must never happen in pages and worker of the extension: errors, CSP violations, requests elsewhere. */
export function watchFaults(context: BrowserContext, id: string, faults: string[]): void {
  const own = `chrome-extension://${id}/`;
  const onMessage = (from: string) => (message: ConsoleMessage) => {
    if (message.type() === 'error') faults.push(`${from}: ${message.text()}`);
  };
  context.on('console', (message) => {
    const from = message.page()?.url() ?? message.location().url;
    // A content script's messages come with the console page's address, but name the extension as their place.
    if (from.startsWith(own) || message.location().url.startsWith(own)) onMessage(from)(message);
  });
  context.on('weberror', (error) => {
    const from = error.page()?.url() ?? '';
    if (from.startsWith(own) || (error.error().stack ?? '').includes(own))
      faults.push(`${from}: ${error.error().message}`);
  });
  context.on('serviceworker', (worker) => worker.on('console', onMessage(worker.url())));
  for (const worker of context.serviceWorkers()) worker.on('console', onMessage(worker.url()));
  context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? frameUrl(request);
    if (from.startsWith(own) && !/^(chrome-extension|data|blob):/.test(request.url()))
      faults.push(`${from}: asked for ${request.url()}`);
  });
}

function frameUrl(request: { frame(): { page(): Page; url(): string } }): string {
  try {
    return request.frame().url();
  } catch {
    // A request that opens a frame has none yet; it is the navigation of a tab, not of an extension page.
    return '';
  }
}
