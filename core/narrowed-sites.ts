import type { SiteEntry } from './sites';

/**
 * The entries that are watched on some of their paths only. In a file of their own because the page
 * scripts carry them, and nothing else of the list: every byte there is paid for on every page.
 */
export const narrowedSites: readonly SiteEntry[] = [
  {
    id: 'hugging-face-spaces',
    name: 'Hugging Face Spaces',
    hosts: ['huggingface.co'],
    frameHosts: ['hf.space'],
    paths: ['/spaces'],
    category: 'hub',
    default: 'on',
    since: '2026-11-22',
    checked: '2026-11-22',
  },
];
