/** Opens search. */
export function openSearch(): void {
  location.href = '/search/';
}
