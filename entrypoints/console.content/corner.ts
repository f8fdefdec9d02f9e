import styles from './corner.css?inline';

/** An element that we add to the page. Its content is closed to the page's scripts. */
export interface Corner {
  readonly host: HTMLElement;
  /** Where things are put. */
  readonly place: HTMLElement;
  /** Puts the host back when the page replaced its own document. */
  keep(): void;
  remove(): void;
}

/** A corner of our own under this tag, with its styles; `role` is that of the place. */
export function createCorner(tag: string, role: string, ownStyles: string): Corner {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet is exempt from the page's own CSP; a <style> element would not be.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles + ownStyles);
  root.adoptedStyleSheets = [sheet];
  const place = document.createElement('div');
  place.className = 'place';
  place.role = role;
  root.append(place);
  const keep = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  keep();
  return { host, place, keep, remove: () => host.remove() };
}

/** A button of ours; only the user's own clicks count. */
export function button(className: string, text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', (event) => {
    if (event.isTrusted) onClick();
  });
  return element;
}
