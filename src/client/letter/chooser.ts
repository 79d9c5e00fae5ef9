/** The three questions: they lead to the page of the letter. The address carries the choices, and nothing about the reader. */
import { isOpening } from '../../domain/letters/requests.ts';
import { url } from '../../domain/urls.ts';
import { read } from '../storage.ts';

/** Fills in what the address or the reader's own choice says, and follows the answers. */
export function startChooser(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  const said = form.querySelector<HTMLElement>('[role=status]');
  const field = (name: string): HTMLSelectElement | null => form.querySelector(`select[name="${name}"]`);
  set(field('region'), asked.get('region') ?? read().region);
  set(field('want'), asked.get('want'));
  set(field('account'), asked.get('account'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const region = field('region')?.value ?? '';
    const want = field('want')?.value ?? '';
    const account = field('account')?.value;
    const page = url.letter(`${region}/${want}`);
    if (document.querySelector(`a[href="${page}"]`)) {
      location.href = isOpening(account) && account !== 'with-account' ? `${page}?account=${account}` : page;
      return;
    }
    if (!said) return;
    const link = document.createElement('a');
    link.href = `${url.letterTable()}#${region}`;
    link.textContent = 'What we found stands in the table.';
    said.replaceChildren('We have no letter for this there. ', link);
  });
}

function set(select: HTMLSelectElement | null, value: string | null | undefined): void {
  if (select && [...select.options].some((option) => option.value === value)) select.value = value ?? '';
}
