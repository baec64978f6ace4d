import type { Chrome } from './firefox-privileged';

/** The question over the tab in front. WebDriver hides the frames of extensions, a script in their process does not. */
export interface FirefoxQuestion {
  /** Which frame it is; undefined where there is none. */
  frame(): Promise<number | undefined>;
  /** Evaluates an expression in it, as the page itself would; undefined where there is none, or not any more. */
  evaluate<T>(expression: string): Promise<T | undefined>;
}

export function firefoxQuestion(chrome: Chrome): FirefoxQuestion {
  const inWindow = async <T>(call: string): Promise<T | undefined> => {
    const { value, error } = JSON.parse(await chrome<string>(`${PREPARED}.${call}`)) as {
      readonly value?: T;
      readonly error?: string;
    };
    if (error !== undefined) throw new Error(error);
    return value;
  };
  return {
    frame: () => inWindow('frame()'),
    evaluate: (expression) => inWindow(`evaluate(${JSON.stringify(expression)})`),
  };
}

/** Runs in every process; the one that has the frame answers. */
const IN_PROCESS = `
  const { BrowsingContext } = Cu.getGlobalForObject(Services);
  addMessageListener('AskFirst:Evaluate', async ({ data: { run, frame, expression } }) => {
    const page = BrowsingContext.get(frame)?.window;
    if (!page) return;
    let answer;
    try {
      const sandbox = Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false });
      answer = { value: await Cu.evalInSandbox(expression, sandbox) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage('AskFirst:Evaluated', { run, answer: JSON.stringify(answer) });
  });`;

/** In the chrome scope, once a window. */
const PREPARED = `(window.askFirstQuestion ??= (() => {
  const script = encodeURIComponent(${JSON.stringify(IN_PROCESS)});
  Services.ppmm.loadProcessScript('data:text/javascript,' + script, true);
  let runs = 0;
  const find = (context) =>
    context.currentWindowGlobal?.documentURI?.spec.endsWith('/interstitial.html')
      ? context
      : context.children.map(find).find((found) => found);
  const current = () => gBrowser.selectedBrowser.browsingContext.children.map(find).find((found) => found);
  return {
    frame: () => JSON.stringify({ value: current()?.id }),
    evaluate: (expression) => new Promise((resolve) => {
      const frame = current();
      if (!frame) return resolve('{}');
      const run = ++runs;
      const end = (answer) => {
        Services.ppmm.removeMessageListener('AskFirst:Evaluated', listen);
        clearInterval(watch);
        resolve(answer);
      };
      const listen = ({ data }) => { if (data.run === run) end(data.answer); };
      // A frame that goes, or is not in its process yet, never answers.
      const watch = setInterval(() => end('{}'), 1_000);
      Services.ppmm.addMessageListener('AskFirst:Evaluated', listen);
      Services.ppmm.broadcastAsyncMessage('AskFirst:Evaluate', { run, frame: frame.id, expression });
    }),
  };
})())`;
