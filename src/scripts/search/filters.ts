/** The filters of the search page: what is chosen, and how it stands in the page's address. */
import { passageKinds } from '../../search/document.ts';
import type { Choice } from '../../search/rank.ts';

export interface Filters {
  chosen: () => Choice;
  isAny: () => boolean;
  /** The page's address for a query with what is chosen, or without. */
  addressOf: (typed: string, options?: { filtered: boolean }) => string;
  /** Chooses what an address says. */
  restore: (asked: URLSearchParams) => void;
}

/** @param form whose selects are the filters */
export function readFilters(form: HTMLFormElement): Filters {
  const selects = [...form.querySelectorAll('select')];
  const find = (name: string): HTMLSelectElement | undefined => selects.find((select) => select.name === name);

  return {
    chosen() {
      const [plan, year, unit, kindName] = ['ke-hoach', 'nam', 'don-vi', 'loai'].map(
        (name) => find(name)?.value || undefined,
      );
      // The plans stand in their order behind "all plans".
      const planPlace = (find('ke-hoach')?.selectedIndex ?? 0) - 1;
      const kind = passageKinds.find((each) => each === kindName);
      const groups = find('don-vi')?.selectedOptions[0]?.dataset.groups?.split(' ') ?? [];
      return {
        ...(plan === undefined ? {} : { plan, planPlace }),
        ...(kind === undefined ? {} : { kind }),
        ...(year === undefined ? {} : { year }),
        ...(unit === undefined ? {} : { units: [unit, ...groups] }),
      };
    },
    isAny: () => selects.some(({ value }) => value !== ''),
    addressOf(typed, { filtered } = { filtered: true }) {
      const asked = new URLSearchParams(typed.trim() === '' ? {} : { q: typed });
      if (filtered) for (const { name, value } of selects) if (value !== '') asked.set(name, value);
      return `${location.pathname}${asked.size > 0 ? `?${asked.toString()}` : ''}`;
    },
    restore(asked) {
      for (const select of selects) {
        select.value = asked.get(select.name) ?? '';
        if (select.selectedIndex === -1) select.value = '';
      }
    },
  };
}
