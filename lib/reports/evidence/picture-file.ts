/** Name of a picture's file. It is found by its hash, so that a renamed one is still the one that was sealed. */
export function pictureFile(sha256: string): string {
  return `picture-${sha256.slice(0, 16)}.jpg`;
}
