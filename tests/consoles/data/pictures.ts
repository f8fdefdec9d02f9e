const files = import.meta.glob<string>('./pictures/*.svg', { eager: true, query: '?url', import: 'default' });
const addresses = Object.keys(files)
  .toSorted()
  .map((file) => files[file] ?? '');

/** Address of a product's picture. */
export function pictureAddress(picture: number): string {
  return addresses[picture % addresses.length] ?? '';
}
