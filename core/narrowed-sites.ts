import type { SiteEntry } from './sites';

type Places = Pick<SiteEntry, 'hosts' | 'frameHosts' | 'paths'>;

/**
 * The sites that are watched on some of their paths only. In a file of their own because the page
 * scripts carry them, and nothing else of the list: every byte there is paid for on every page.
 */
export const huggingFaceSpaces: Places = {
  hosts: ['huggingface.co'],
  frameHosts: ['hf.space'],
  paths: ['/spaces'],
};

export const narrowedSites: readonly Places[] = [huggingFaceSpaces];
