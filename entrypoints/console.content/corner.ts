import styles from './corner.css?inline';

/** The one element that we add to the page. Its content is closed to the page's scripts. */
export interface Corner {
  readonly host: HTMLElement;
  /** Where banners go: top right. */
  readonly top: HTMLElement;
  /** Where the pill goes: bottom right. */
  readonly bottom: HTMLElement;
  /** Puts the host back when the page replaced its own document. */
  keep(): void;
  remove(): void;
}

const TAG = 'dd-corner';

/** True when another corner stands in the page: after an update, the new script's. */
export function hasCorner(document: Document): boolean {
  return document.querySelector(TAG) !== null;
}

function place(document: Document, name: string, role: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.setAttribute('role', role);
  return element;
}

export function createCorner(document: Document): Corner {
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet is exempt from the page's own CSP; a <style> element would not be.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const top = place(document, 'top', 'alert');
  const bottom = place(document, 'bottom', 'status');
  root.append(top, bottom);
  const keep = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  keep();
  return { host, top, bottom, keep, remove: () => host.remove() };
}

/** A button of ours; only the user's own clicks count. */
export function button(document: Document, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.addEventListener('click', (event) => {
    if (event.isTrusted) onClick();
  });
  return element;
}
