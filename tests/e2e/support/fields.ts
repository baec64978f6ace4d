import type { PracticePage } from '../../harness/driver';

/** Whether a box or a radio button is ticked. */
export const isChecked = (tab: PracticePage, selector: string): Promise<boolean> =>
  tab.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)})?.checked === true`);
/** A value of a setting on the options page. */
export const choice = (setting: string, value: string): string =>
  `[data-setting=${setting}] [value=${value}]`;
/** As a person would, for React to hear of it. */
export const fill = (tab: PracticePage, selector: string, value: string): Promise<unknown> =>
  tab.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    set.call(field, ${JSON.stringify(value)});
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  })()`);
