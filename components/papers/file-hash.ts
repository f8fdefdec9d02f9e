/** A file by name, size and SHA-256 (hex): what proves later that it is the same, without keeping it. */
export async function fileHash(file: File): Promise<{ name: string; sha256: string; bytes: number }> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: file.name, sha256, bytes: file.size };
}
