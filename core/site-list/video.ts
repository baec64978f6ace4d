import { inCategory } from './row';

/** Makers of videos. */
export const video = inCategory('video', [
  { id: 'domoai', name: 'DomoAI', hosts: ['domoai.app'] },
  { id: 'elevenlabs', name: 'ElevenLabs', hosts: ['elevenlabs.io'], default: 'opt' },
  { id: 'genmo', name: 'Genmo', hosts: ['genmo.ai'] },
  {
    id: 'hailuo',
    name: 'Hailuo AI, MiniMax',
    hosts: ['hailuoai.video', 'hailuoai.com', 'minimax.io'],
  },
  { id: 'haiper', name: 'Haiper', hosts: ['haiper.ai'] },
  { id: 'higgsfield', name: 'Higgsfield', hosts: ['higgsfield.ai'] },
  { id: 'invideo', name: 'InVideo', hosts: ['invideo.io'] },
  { id: 'kaiber', name: 'Kaiber', hosts: ['kaiber.ai'] },
  { id: 'kling', name: 'Kling AI', hosts: ['klingai.com', 'kling.ai'] },
  { id: 'luma', name: 'Luma', hosts: ['lumalabs.ai'] },
  { id: 'pika', name: 'Pika', hosts: ['pika.art'] },
  { id: 'pixverse', name: 'PixVerse', hosts: ['pixverse.ai'] },
  { id: 'runway', name: 'Runway', hosts: ['runwayml.com'] },
  { id: 'sora', name: 'Sora', hosts: ['sora.com'] },
  { id: 'veed', name: 'VEED', hosts: ['veed.io'] },
  { id: 'vidu', name: 'Vidu', hosts: ['vidu.com', 'vidu.studio'] },
  { id: 'viggle', name: 'Viggle', hosts: ['viggle.ai'] },
  { id: 'wan', name: 'Wan', hosts: ['wan.video'] },
]);
