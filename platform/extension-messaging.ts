import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ExtensionProtocol } from '../core/protocol-extension';

/**
 * The one messenger of the extension. Files cross by reference: Firefox clones messages, Chrome
 * since 148 with `"message_serialization": "structured_clone"` in the manifest.
 * https://developer.chrome.com/blog/structured-clone-messaging
 */
export const { sendMessage, onMessage } = defineExtensionMessaging<ExtensionProtocol>();
