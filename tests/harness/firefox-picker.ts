import { nsIFiles, REPLACE, type Chrome } from './firefox-privileged';
import { until } from './until';

const PATIENCE_MS = 8_000;

/**
 * Answers the one file picker that `open` opens. Only the dialog is ours: what asks for it and what takes the answer is
 * Gecko's, so `input` is trusted and composed, which BiDi's `setFiles` is not. No paths cancel it.
 */
export async function answerPicker(
  chrome: Chrome,
  paths: readonly string[],
  open: () => Promise<void>,
): Promise<void> {
  await chrome(mockPicker(paths));
  try {
    await open();
    const isAnswered = (): Promise<boolean> => chrome('askFirstPicker.answered');
    // A page under load may not have heard the first click.
    await until('the file picker', isAnswered, PATIENCE_MS).catch(open);
    await until('the file picker to be answered', isAnswered);
  } finally {
    await chrome('askFirstPicker.remove()');
  }
}

const mockPicker = (paths: readonly string[]): string => `{
  const files = ${nsIFiles(paths)};
  const state = { answered: false };
  let forFolder = false;
  // Before a folder goes to a page, Firefox asks once more, with a button that is enabled a moment later.
  const confirm = async (dialog) => {
    const upload = dialog.document.getElementById('commonDialog').getButton('accept');
    while (upload.disabled) await new Promise((resolve) => dialog.setTimeout(resolve, 50));
    upload.click();
    state.answered = true;
  };
  const restore = ${REPLACE}('@mozilla.org/filepicker;1', {
    QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
    init(parent, title, mode) { forFolder = mode === Ci.nsIFilePicker.modeGetFolder; },
    appendFilter() {},
    appendRawFilter() {},
    appendFilters() {},
    isModeSupported: async () => true,
    get file() { return files[0]; },
    get files() {
      const list = Cc['@mozilla.org/array;1'].createInstance(Ci.nsIMutableArray);
      files.forEach((file) => list.appendElement(file));
      return list.enumerate();
    },
    open(callback) {
      // A dialog never answers while it is being opened.
      Services.tm.dispatchToMainThread(() => {
        const { returnOK, returnCancel } = Ci.nsIFilePicker;
        callback.done(files.length > 0 ? returnOK : returnCancel);
        if (!forFolder || files.length === 0) state.answered = true;
      });
    },
    close() {},
  });
  Services.obs.addObserver(confirm, 'common-dialog-loaded');
  state.remove = () => {
    Services.obs.removeObserver(confirm, 'common-dialog-loaded');
    restore();
  };
  window.askFirstPicker = state;
}`;
