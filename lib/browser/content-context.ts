/**
 * Stands in for WXT's context of content scripts (see wxt.config.ts). WXT's own announces each start by a document event
 * that carries the extension's id, so a page could recognise the extension, and by sending that event stop the reading.
 * Ours says nothing and obeys nobody; the content script checks its own life (`console.content/life.ts`).
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- WXT calls it with `new`; there is nothing to hold
export class ContentScriptContext {}
