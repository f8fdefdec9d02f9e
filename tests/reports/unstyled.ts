/** A page without its looks: what it says and how it is marked up. */
export function unstyled(html: string): string {
  return html.replace(/<style>.*?<\/style>/s, '');
}
