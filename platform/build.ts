import { defaultSettings, type Settings } from '../core/settings';

declare global {
  interface ImportMetaEnv {
    /** set by `wxt.config.ts`; not there in unit tests */
    readonly ASK_FIRST_BUILD?: 'family' | 'managed';
  }
}

/** A build for administrators: policy can never grant a permission that is optional, so it requires every site. */
export const isManagedBuild = import.meta.env.ASK_FIRST_BUILD === 'managed';

export const buildDefaults: Settings = isManagedBuild
  ? { ...defaultSettings, mode: 'wide' }
  : defaultSettings;
