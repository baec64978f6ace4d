import { inCategory } from './row';

/** Messengers and networks that carry bots and filters. Never on by themselves: ordinary photos would drown the question. */
export const carrier = inCategory('carrier', [
  { id: 'discord', name: 'Discord', hosts: ['discord.com'], default: 'opt' },
  { id: 'instagram', name: 'Instagram', hosts: ['instagram.com'], default: 'opt' },
  { id: 'line', name: 'LINE', hosts: ['line.me'], default: 'opt' },
  { id: 'messenger', name: 'Messenger', hosts: ['messenger.com'], default: 'opt' },
  { id: 'pixiv', name: 'pixiv', hosts: ['pixiv.net'], default: 'opt' },
  { id: 'snapchat', name: 'Snapchat', hosts: ['snapchat.com'], default: 'opt' },
  { id: 'telegram', name: 'Telegram', hosts: ['web.telegram.org'], default: 'opt' },
  { id: 'tiktok', name: 'TikTok', hosts: ['tiktok.com'], default: 'opt' },
  { id: 'whatsapp', name: 'WhatsApp', hosts: ['web.whatsapp.com'], default: 'opt' },
]);
