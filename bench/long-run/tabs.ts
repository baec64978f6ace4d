import type { Driver, PracticePage } from '../../tests/harness/driver';

const TABS = 4;
/** Uploads of a tab before it is closed for a new one. */
const LIFE = 40;

/** Several tabs in turn: the first is kept for the whole run, the others are opened anew now and then. */
export function tabsInTurn(driver: Driver, addressOf: (tab: number) => string) {
  const tabs: { page: PracticePage; uploads: number }[] = [];
  return {
    /** In front, for this upload. */
    next: async (upload: number): Promise<PracticePage> => {
      const index = upload % TABS;
      let tab = tabs[index];
      if (tab !== undefined && index > 0 && tab.uploads >= LIFE) {
        await tab.page.close();
        tab = undefined;
      }
      tab ??= { page: await driver.open(addressOf(index)), uploads: 0 };
      tabs[index] = tab;
      tab.uploads++;
      await tab.page.front();
      return tab.page;
    },
    kept: () => tabs[0]?.page,
    /** After something went wrong in it; the first one as it is. */
    renew: async (upload: number): Promise<void> => {
      const index = upload % TABS;
      const tab = tabs[index];
      if (tab === undefined) return;
      if (index === 0) await tab.page.reload();
      else {
        await tab.page.close();
        tabs.splice(index, 1, { page: await driver.open(addressOf(index)), uploads: 0 });
      }
    },
  };
}
