import { browser } from 'wxt/browser';
import { marksJob, namesJob } from '../core/protocol-extension';
import { parsed } from '../core/shape';
import { onMessage } from './extension-messaging';
import { readSettings } from './settings-store';
import { forgetGiven, noteGiven } from './tab-given';
import { forgetUnvetted } from './tripwire';
import { answeredIn, forgetTab, rememberIn } from './tab-answers';

const streams = ['camera', 'screen'];

/** Answers are remembered by tab, since a tab has many frames, and each page its own guard. */
export function serveAnswers(): void {
  onMessage('recallAnswers', async ({ data, sender }) => {
    const { marks } = parsed(marksJob, data);
    const { camera } = await readSettings();
    const passing = camera === 'pass' ? marks.filter((mark) => streams.includes(mark)) : [];
    const tab = sender.tab?.id;
    return tab === undefined ? passing : [...passing, ...(await answeredIn(tab, marks))];
  });
  onMessage('rememberAnswers', async ({ data, sender }) => {
    const tab = sender.tab?.id;
    if (tab !== undefined) await rememberIn(tab, parsed(marksJob, data).marks);
  });
  onMessage('noteGiven', async ({ data, sender }) => {
    const tab = sender.tab?.id;
    if (tab !== undefined) await noteGiven(tab, parsed(namesJob, data).names);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void Promise.all([forgetTab(tab), forgetGiven(tab), forgetUnvetted(tab)]);
  });
}
