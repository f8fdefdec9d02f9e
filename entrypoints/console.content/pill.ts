import type { PillTexts } from '../../lib/browser/protocol';
import { button } from './corner';

export interface Pill {
  /** New counts; a result that stands there is left alone until it has been read. */
  show(texts: PillTexts): void;
  /** The outcome of a click, in place of the counts. */
  say(text: string): void;
  busy(text: string): void;
}

const RESULT_MS = 8000;

/** The pill's shape around its buttons. */
export function box(...buttons: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'box';
  element.append(...buttons);
  return element;
}

/** The pill at the bottom: says what can be read, takes a snapshot when clicked. Never takes the focus by itself. */
export function createPill(place: HTMLElement, on: { click: () => void; dismiss: () => void }): Pill {
  const label = button('', '', on.click);
  const close = button('', '×', () => {
    pill.remove();
    on.dismiss();
  });
  const pill = box(label, close);

  let counts = '';
  let resultUntil = 0;
  let hidden = false;
  const write = (text: string) => {
    if (label.textContent !== text) label.textContent = text;
  };
  const rest = () => {
    write(counts);
    if (hidden) pill.remove();
    else if (!pill.isConnected) place.append(pill);
  };
  return {
    show(texts) {
      counts = texts.label;
      label.title = texts.hint;
      close.title = texts.dismiss;
      close.ariaLabel = texts.dismiss;
      hidden = texts.hidden;
      if (Date.now() >= resultUntil) rest();
    },
    busy(text) {
      label.disabled = true;
      resultUntil = Infinity;
      write(text);
    },
    say(text) {
      label.disabled = false;
      resultUntil = Date.now() + RESULT_MS;
      write(text);
      if (!pill.isConnected) place.append(pill);
      setTimeout(() => {
        if (Date.now() >= resultUntil) rest();
      }, RESULT_MS + 50);
    },
  };
}
