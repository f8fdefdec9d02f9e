import type { BannerTexts } from '../../lib/browser/protocol';
import { button } from '../console.content/corner';

export interface Banners {
  show(texts: BannerTexts): void;
  /** Takes one away; nothing happens when it is not there. */
  remove(alertId: string): void;
}

function line(className: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Alerts at the top of the page, newest first. They never take the focus; Esc closes them all until the signal ends it. */
export function createBanners(
  place: HTMLElement,
  signal: AbortSignal,
  on: { open: (alertId: string) => void; acknowledge: (alertId: string) => void },
): Banners {
  const cards = new Map<string, HTMLElement>();
  const remove = (alertId: string) => {
    cards.get(alertId)?.remove();
    cards.delete(alertId);
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && event.isTrusted) for (const alertId of cards.keys()) remove(alertId);
    },
    { capture: true, passive: true, signal },
  );

  const act = (className: string, text: string, alertId: string, then?: (alertId: string) => void) =>
    button(className, text, () => {
      remove(alertId);
      then?.(alertId);
    });
  return {
    show(texts) {
      remove(texts.alertId);
      const card = document.createElement('div');
      card.className = 'card';
      const row = document.createElement('div');
      row.className = 'row';
      row.append(
        act('main', texts.open, texts.alertId, on.open),
        act('', texts.acknowledge, texts.alertId, on.acknowledge),
        act('', texts.close, texts.alertId),
      );
      card.append(line('title', texts.title), line('detail', texts.detail), row);
      cards.set(texts.alertId, card);
      place.prepend(card);
    },
    remove,
  };
}
