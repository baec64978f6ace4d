import { CHROME_WEB_STORE, amoLatest, type Rollout } from '../../../core/rollout/rollout';
import type { SettingWords } from '../../../core/rollout/setting-words';

/** A school with its own words, every kind of setting, and signs that every format has to escape. */
export const rollout: Rollout = {
  chrome: { id: 'abcdefghijklmnopabcdefghijklmnop', updateUrl: CHROME_WEB_STORE },
  edge: {
    id: 'ponmlkjihgfedcbaponmlkjihgfedcba',
    updateUrl: 'https://school.example/ask-first/update.xml',
  },
  firefox: {
    id: 'ask-first-managed@ask-first.example',
    installUrl: amoLatest('ask-first-managed@ask-first.example'),
  },
  settings: {
    level: 'hold',
    language: 'ja',
    addSites: ['art.example', 'lab.example/pictures'],
    removeSites: [],
    schoolName: 'Hill & "Road" <School> \\ 坂の上中学校',
    contactUrl: 'tel:0312345678',
  },
  companions: ['no-private-windows', 'covered-private-windows', 'no-flags', 'no-safe-mode'],
};

export const words: SettingWords = {
  name: (key) => `Name of ${key}`,
  explain: (key) => `What ${key} does, & why`,
  value: (key, value) => `${key} is ${value}`,
  browsers: { chrome: 'Google Chrome', edge: 'Microsoft Edge', firefox: 'Firefox' },
  supported: 'Chrome and Edge 148, Firefox 140',
};
