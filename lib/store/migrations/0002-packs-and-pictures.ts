/** Weekly packs as they were frozen, and pictures of pages, each under the hash that its snapshot is sealed with. */
export const packsAndPictures = {
  version: 2,
  stores: { packs: 'id, contractId', pictures: 'sha256' },
} as const;
