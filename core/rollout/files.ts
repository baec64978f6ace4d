import { adml } from './adml';
import { admx } from './admx';
import { intuneJson } from './intune';
import { firefoxJson, googleAdminJson, linuxJson } from './json-files';
import { macProfile } from './mac-profile';
import type { Rollout } from './rollout';
import type { SettingWords } from './setting-words';
import { utf16le } from './utf16';
import { windowsReg } from './windows-reg';

/** One file for an administrator, and where it goes. */
export interface PolicyFile {
  readonly name: string;
  readonly system: 'linux' | 'windows' | 'mac' | 'google-admin' | 'intune' | 'firefox';
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le';
  /** folders or consoles; empty where the docs have to say it */
  readonly places: readonly string[];
}

const CHROMIUM_LINUX = [
  '/etc/opt/chrome/policies/managed/ask-first.json',
  '/etc/chromium/policies/managed/ask-first.json',
];

/** @param uuid a fresh one for every payload of the profile for macOS */
export function policyFiles(
  rollout: Rollout,
  words: Readonly<Record<'en-US' | 'ja-JP', SettingWords>>,
  uuid: () => string,
): readonly PolicyFile[] {
  const file = (
    name: string,
    system: PolicyFile['system'],
    text: string,
    places: readonly string[] = [],
    encoding: PolicyFile['encoding'] = 'utf-8',
  ): PolicyFile => ({ name, system, text, encoding, places });
  const reg = (engine: 'chrome' | 'edge' | 'firefox'): PolicyFile =>
    file(`windows/ask-first-${engine}.reg`, 'windows', windowsReg(engine, rollout), [], 'utf-16le');
  return [
    file('linux/chrome/ask-first.json', 'linux', linuxJson('chrome', rollout), CHROMIUM_LINUX),
    file('linux/edge/ask-first.json', 'linux', linuxJson('edge', rollout), [
      '/etc/opt/edge/policies/managed/ask-first.json',
    ]),
    file('firefox/policies.json', 'firefox', firefoxJson(rollout), [
      '/etc/firefox/policies/policies.json',
    ]),
    reg('chrome'),
    reg('edge'),
    reg('firefox'),
    file('windows/ask-first.admx', 'windows', admx(rollout)),
    file('windows/en-US/ask-first.adml', 'windows', adml(words['en-US'])),
    file('windows/ja-JP/ask-first.adml', 'windows', adml(words['ja-JP'])),
    file('mac/ask-first.mobileconfig', 'mac', macProfile(rollout, uuid)),
    file('google-admin/policy-for-extensions.json', 'google-admin', googleAdminJson(rollout)),
    file('intune/ask-first.json', 'intune', intuneJson(rollout)),
  ];
}

/** The bytes of a file; UTF-16 begins with its mark. */
export const bytesOf = ({ text, encoding }: PolicyFile): Uint8Array<ArrayBuffer> =>
  encoding === 'utf-8' ? new TextEncoder().encode(text) : utf16le(`\uFEFF${text}`);
