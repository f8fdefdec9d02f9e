import { type Corner, createCorner } from './corner';
import { highlight } from './highlight';
import { listen } from './wire';

/** A frame within the page: shows nothing of its own but the frame around what the merchant looks for. */
export function createInnerFrame(): { retire(): void } {
  let corner: Corner | undefined;
  const place = () => {
    corner ??= createCorner(document);
    corner.keep();
    return corner.bottom;
  };
  const unlisten = listen({
    'bg-highlight': ({ trails }) => (highlight(place, trails) ? { shown: true } : undefined),
  });
  return {
    retire() {
      corner?.remove();
      unlisten();
    },
  };
}
