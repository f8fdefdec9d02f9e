import type { Day } from '../quantity/period';

/** What some system does not allow in the name of a file, and what would hide it or turn its letters round. */
const REFUSED = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;
/** Names are measured in bytes, three to a Chinese character, and 255 of them must do. */
const LONGEST = 60;

/** The name of a file that holds a report, without its ending: its title and the day it was made. */
export function fileName(title: string, day: Day): string {
  const plain = title.toWellFormed().replaceAll(REFUSED, ' ').replaceAll(/\s+/g, ' ').trim();
  const short = Array.from(plain)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  return `${short.replace(/^[. ]+/, '')} ${day}`.trim();
}
