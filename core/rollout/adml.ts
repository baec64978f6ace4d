import { create } from 'xmlbuilder';
import { settingsKeys } from '../settings';
import { engines, kindOf, optionName, SCHEMA } from './admx';
import type { SettingWords } from './setting-words';

/** The words of the template, one file a language beside it (`en-US/`, `ja-JP/`). */
export function adml(words: SettingWords): string {
  const root = create('policyDefinitionResources', { version: '1.0', encoding: 'utf-8' })
    .att('revision', '1.0')
    .att('schemaVersion', '1.0')
    .att('xmlns', SCHEMA);
  root.ele('displayName', 'Ask First');
  root.ele('description', 'Ask First');
  const resources = root.ele('resources');
  const strings = resources.ele('stringTable');
  const say = (id: string, text: string): void => {
    strings.ele('string', { id }, text);
  };
  say('product', 'Ask First');
  say('supported', words.supported);
  for (const engine of engines) say(engine, words.browsers[engine]);
  const presentations = resources.ele('presentationTable');
  for (const key of settingsKeys) {
    say(key, words.name(key));
    say(`${key}_explain`, words.explain(key));
    const kind = kindOf(key);
    const presentation = presentations.ele('presentation', { id: key });
    if (kind.kind === 'list') presentation.ele('listBox', { refId: key }, words.name(key));
    else if (kind.kind === 'text') {
      presentation.ele('textBox', { refId: key }).ele('label', words.name(key));
    } else {
      for (const option of kind.options) say(optionName(key, option), words.value(key, option));
      presentation.ele('dropdownList', { refId: key, noSort: 'true' }, words.name(key));
    }
  }
  return `${root.end({ pretty: true })}\n`;
}
