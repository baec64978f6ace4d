import type { Browser, Page } from 'puppeteer-core';
import { evaluateInBrowser } from './firefox-system';
import { until } from './until';

/**
 * WebDriver dismisses Firefox's file picker and then sets the files itself: with an `input` that is not
 * composed, and never from a folder. So the picker, and nothing behind it, is replaced in the browser.
 */
const REPLACE_PICKER = `(() => {
  const answer = (globalThis.askFirstAnswer = { paths: [], opened: 0 });
  const fileAt = (path) => {
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(path);
    return file;
  };
  const { returnOK, returnCancel } = Ci.nsIFilePicker;
  class Picker {
    QueryInterface = ChromeUtils.generateQI(['nsIFilePicker']);
    init() {}
    appendFilter() {}
    appendFilters() {}
    appendRawFilter() {}
    get file() {
      return fileAt(answer.paths[0]);
    }
    get files() {
      return answer.paths.map(fileAt).values();
    }
    open(callback) {
      answer.opened += 1;
      const result = answer.paths.length > 0 ? returnOK : returnCancel;
      Services.tm.dispatchToMainThread(() => callback.done(result));
    }
  }
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Components.ID('{5d3f4f4e-7f0a-4f0e-9d57-0a5f1a5f1a60}'),
    'A file picker that is answered by a test',
    '@mozilla.org/filepicker;1',
    {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (id) => new Picker().QueryInterface(id),
    },
  );
  // "Are you sure you want to upload all files from this folder?"
  Services.obs.addObserver((dialog) => {
    const button = dialog.document.querySelector('dialog').getButton('accept');
    button.disabled = false;
    button.click();
  }, 'common-dialog-loaded');
  return 'replaced';
})()`;

/** Clicks, and answers the picker that opens for it; no path is a cancelled one. */
export type Picker = (page: Page, selector: string, paths: readonly string[]) => Promise<void>;

export async function replacePicker(browser: Browser): Promise<Picker> {
  await evaluateInBrowser(browser, REPLACE_PICKER);
  return async (page, selector, paths) => {
    const before = await evaluateInBrowser(
      browser,
      `askFirstAnswer.paths = ${JSON.stringify(paths)}, String(askFirstAnswer.opened)`,
    );
    await page.locator(selector).click();
    await until('the file picker', async () => {
      const opened = await evaluateInBrowser(browser, 'String(askFirstAnswer.opened)');
      return opened !== before;
    });
  };
}
